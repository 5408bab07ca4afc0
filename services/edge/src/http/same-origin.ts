import type { FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'

/**
 * Refuses what another site may have caused: a call of our own screens carries `x-ket-nap` and our
 * Origin. Neither can be added by a foreign page without a preflight, which nobody answers.
 */
export function requireOwnScreen(publicUrl: string): (request: FastifyRequest) => Promise<void> {
  return async ({ headers }) => {
    const marked = headers['x-ket-nap'] === '1'
    if (!marked || headers.origin !== publicUrl || !isSameSite(headers['sec-fetch-site'])) {
      throw new Refusal(403, 'CROSS_SITE')
    }
  }
}

/** For what is opened by a link of our own screens: a link cannot carry the mark of a call. */
export async function requireOwnLink({ headers }: FastifyRequest): Promise<void> {
  if (!isSameSite(headers['sec-fetch-site'])) throw new Refusal(403, 'CROSS_SITE')
}

/**
 * The same for an HTML form. With `no-referrer` browsers send `Origin: null` for forms, so
 * `Sec-Fetch-Site` decides; a browser too old to send it must send the Origin.
 */
export function requireOwnForm(publicUrl: string): (request: FastifyRequest) => Promise<void> {
  return async ({ method, headers }) => {
    if (method === 'GET' || method === 'HEAD') return
    const site = headers['sec-fetch-site']
    if (site === 'same-origin' || (site === undefined && headers.origin === publicUrl)) return
    throw new Refusal(403, 'CROSS_SITE')
  }
}

const isSameSite = (site: string | string[] | undefined) =>
  site === undefined || site === 'same-origin'
