import { expect, test, vi } from 'vitest'
import { trusted } from '../testing/trusted.ts'
import { createGraphClient } from './client.ts'

interface Unit {
  unit: { name: string } | null
}

const UnitName = trusted<Unit, { id: string }>(
  'query UnitName($id: ID!) { unit(id: $id) { name } }',
)
const Rename = trusted<Unit, { id: string }>('mutation Rename($id: ID!) { unit(id: $id) { name } }')

function clientAnswering(body: object, status = 200) {
  const fetch = vi.fn<typeof globalThis.fetch>(
    async () =>
      new Response(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json' },
      }),
  )
  const onSignInRequired = vi.fn<() => void>()
  const client = createGraphClient({ onSignInRequired, fetch })
  const sent = () => {
    const [url, init] = fetch.mock.calls[0] ?? []
    const text = typeof init?.body === 'string' ? init.body : '{}'
    return {
      url,
      method: init?.method,
      headers: new Headers(init?.headers),
      body: JSON.parse(text),
    }
  }
  return { client, fetch, onSignInRequired, sent }
}

test.each([
  ['query', UnitName],
  ['mutation', Rename],
])('a %s leaves the page as a hash, never as text, and by POST', async (kind, document) => {
  const { client, sent } = clientAnswering({ data: { unit: { name: 'Chi bộ thôn 1' } } })
  const operation =
    kind === 'query'
      ? client.query(document, { id: 'u1' })
      : client.mutation(document, { id: 'u1' })
  await operation.toPromise()

  const { url, method, headers, body } = sent()
  expect(method).toBe('POST')
  expect(url).toBe('/graphql')
  expect(headers.get('x-ket-nap')).toBe('1')
  expect(body.query).toBeUndefined()
  expect(body.variables).toEqual({ id: 'u1' })
  expect(body.extensions.persistedQuery).toEqual({ version: 1, sha256Hash: 'a'.repeat(64) })
})

test('a session that is over asks for signing in', async () => {
  const { client, onSignInRequired } = clientAnswering({ code: 'SIGN_IN_REQUIRED' }, 401)
  await client.query(UnitName, { id: 'u1' }).toPromise()
  expect(onSignInRequired).toHaveBeenCalledOnce()
})

test('any other failure does not', async () => {
  const { client, onSignInRequired } = clientAnswering({ code: 'OVERLOADED' }, 503)
  const { error } = await client.query(UnitName, { id: 'u1' }).toPromise()
  expect(error).toBeDefined()
  expect(onSignInRequired).not.toHaveBeenCalled()
})
