import type { Config } from '../config.ts'
import { signServiceToken } from '../http/service-token.ts'

const PATIENCE_MS = 3_000

/** Asks organisations for the first administrator's post; answers false when there is one already. */
export type GrantFirstAdministrator = (holder: {
  holderId: string
  holderName: string
}) => Promise<boolean>

export function grantFirstAdministratorAt({
  organisationsUrl,
  serviceTokenSecret,
}: Config): GrantFirstAdministrator {
  return async holder => {
    const token = await signServiceToken(serviceTokenSecret, 'organisations')
    const answer = await fetch(`${organisationsUrl}/installation/administrator`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(holder),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await answer.body?.cancel()
    if (answer.ok) return true
    if (answer.status === 409) return false
    throw new Error(`organisations answers ${answer.status} to the first administrator`)
  }
}
