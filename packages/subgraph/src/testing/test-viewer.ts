import { toLocalDate } from '@ket-nap/kernel'
import { randomUUID } from 'node:crypto'
import { EMPTY_SCOPE, type Role, type Scope, type Viewer } from '../access/viewer.ts'

/** The day on which everything in a test happens that is told no other. */
export const TEST_DAY = toLocalDate('2026-11-21')

/** An invented viewer in a post of the given role that reaches the given scope. */
export function testViewer(
  role: Role,
  scope: Partial<Scope> = {},
  today: string = TEST_DAY,
): Viewer {
  const whole = { ...EMPTY_SCOPE, ...scope }
  const unitId = whole.units[0] ?? whole.bases[0] ?? whole.aboveBases[0] ?? whole.provinces[0]
  return {
    holderId: randomUUID(),
    post: { id: randomUUID(), role, unitId: unitId ?? randomUUID() },
    scope: whole,
    today: toLocalDate(today),
    requestId: randomUUID(),
  }
}
