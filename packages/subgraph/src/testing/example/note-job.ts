import type { WorkContext } from '../../context.ts'
import type { Payload } from '../../messages/payload.ts'

/** Writes one note about a unit, so that a test can count how often it was done. */
export async function writeNote(payload: Payload, { em }: WorkContext): Promise<void> {
  await em.execute(
    `insert into notes (title, secret, written_on, unit_id) values ('by a job', '', '2026-11-22', ?)`,
    [payload.uuid('unitId')],
  )
}
