import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parse, print } from 'graphql'
import { readJson, ROOT } from './product.ts'

export interface GraphAnswer {
  status: number
  body: { data?: unknown; errors?: unknown[]; code?: string }
  /** When the edge asked to come again later. */
  retryAfterMs: number | null
}

/** An example query as it is registered: by the hash of its printed text. */
export function exampleHash(name: string): string {
  const file = join(ROOT, `examples/queries/${name}.graphql`)
  return createHash('sha256')
    .update(print(parse(readFileSync(file, 'utf8'))))
    .digest('hex')
}

/** An operation of an app, as it was extracted and is trusted. */
export function operationHash(app: string, operation: string): string {
  const file = join(ROOT, `apps/${app}/src/gql/persisted-documents.json`)
  const documents = readJson(file) as Record<string, string>
  const found = Object.entries(documents).find(([, text]) => text.includes(` ${operation}(`))
  if (!found) throw new Error(`${app} has no operation ${operation}`)
  return found[0]
}

/** A session without its browser, for more requests than a browser would send. */
export interface Session {
  origin: string
  cookie: string
}

/** Cookies as a browser sends them. */
export function headerOf(cookies: readonly { name: string; value: string }[]): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** The same as `askTrusted`, without a browser between. */
export async function askAsSession(
  { origin, cookie }: Session,
  hash: string,
  variables = {},
): Promise<GraphAnswer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { cookie, origin, 'x-ket-nap': '1', 'content-type': 'application/json' },
    body: JSON.stringify({
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
      variables,
    }),
  })
  const after = Number(response.headers.get('retry-after'))
  return {
    status: response.status,
    body: (await response.json()) as GraphAnswer['body'],
    retryAfterMs: after > 0 ? after * 1_000 : null,
  }
}

/** Asks the graph in the session of the page, as the apps do: by hash. */
export async function askTrusted(page: Page, hash: string, variables = {}): Promise<GraphAnswer> {
  const response = await page.request.post('/graphql', {
    headers: { 'x-ket-nap': '1', origin: new URL(page.url()).origin },
    data: { extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables },
  })
  const after = Number(response.headers()['retry-after'])
  return {
    status: response.status(),
    body: (await response.json()) as GraphAnswer['body'],
    retryAfterMs: after > 0 ? after * 1_000 : null,
  }
}
