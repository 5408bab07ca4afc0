import type { Client } from '@urql/core'
import { cacheExchange, createClient, fetchExchange, mapExchange } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { statusOf } from './problem.ts'
import { trustedHash } from './trusted-hash.ts'

interface ClientOptions {
  /** The session is over: the sign-in screen keeps the path. */
  onSignInRequired: () => void
  url?: string
  fetch?: typeof fetch
}

/**
 * The one GraphQL client of a page. It can send trusted documents only: each goes out as the hash
 * that its app's build registered, never as text.
 */
export function createGraphClient({
  onSignInRequired,
  url = '/graphql',
  fetch,
}: ClientOptions): Client {
  return createClient({
    url,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { headers: { 'x-ket-nap': '1' }, credentials: 'same-origin' },
    ...(fetch ? { fetch } : {}),
    exchanges: [
      mapExchange({
        onError: error => {
          if (statusOf(error) === 401) onSignInRequired()
        },
      }),
      cacheExchange,
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        preferGetForPersistedQueries: false,
        generateHash: async (_text, document) => trustedHash(document),
      }),
      fetchExchange,
    ],
  })
}
