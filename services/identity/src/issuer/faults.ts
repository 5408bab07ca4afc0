import type { EventEmitter } from 'node:events'
import type { Log } from '@ket-nap/process'
import { isNotUpYet } from '@ket-nap/process/database'
import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import { RETRY_AFTER_SECONDS } from '../http/server.ts'

/**
 * Faults inside oidc-provider, which answers 500 to all of them and prints them when nobody listens:
 * they are logged, and while the database is away the answer, not yet sent, becomes a 503.
 */
export function heedFaults(provider: Provider, log: Log): void {
  provider.on('server_error', (ctx: KoaContextWithOIDC, error) => {
    log.error({ err: error }, 'issuer fault')
    if (!isNotUpYet(error)) return
    ctx.status = 503
    ctx.set('retry-after', String(RETRY_AFTER_SECONDS))
  })
  const events: EventEmitter = provider
  events.on('error', (error: unknown) => log.error({ err: error }, 'issuer fault'))
}
