import type { MeetingAttendanceInput } from '../gql/graphql.ts'
import type { Voter } from './use-summons.ts'

/** Keys of who counts and did not come, and of who counts only when they come and came. */
export interface AttendanceDraft {
  absent: readonly string[]
  exemptPresent: readonly string[]
}

export const everybody = (): AttendanceDraft => ({ absent: [], exemptPresent: [] })

const keyOf = ({ person }: Voter): string => person?.id ?? ''

/** Whoever is not counted in any case is not asked. A post that is not told the grounds asks all. */
export const mayCome = ({ exclusion, countsIfPresent }: Voter): boolean =>
  !exclusion || countsIfPresent === true

export function isHere(voter: Voter, { absent, exemptPresent }: AttendanceDraft): boolean {
  if (voter.exclusion) return exemptPresent.includes(keyOf(voter))
  return !absent.includes(keyOf(voter))
}

export function setHere(voter: Voter, draft: AttendanceDraft, here: boolean): AttendanceDraft {
  const others = (keys: readonly string[]) => keys.filter(key => key !== keyOf(voter))
  const absent = others(draft.absent)
  const exemptPresent = others(draft.exemptPresent)
  if (voter.exclusion && here) return { absent, exemptPresent: [...exemptPresent, keyOf(voter)] }
  if (!voter.exclusion && !here) return { absent: [...absent, keyOf(voter)], exemptPresent }
  return { absent, exemptPresent }
}

/** Who came, of those who may count; the server counts for itself. */
export function countPresent(voters: readonly Voter[], draft: AttendanceDraft) {
  const asked = voters.filter(mayCome)
  const here = asked.filter(voter => isHere(voter, draft)).length
  const absent = asked.filter(voter => !voter.exclusion && !isHere(voter, draft)).length
  return { here, absent }
}

/** What goes out: only whoever is still summoned on the day. */
export function readAttendance(
  voters: readonly Voter[],
  { absent, exemptPresent }: AttendanceDraft,
): MeetingAttendanceInput {
  const summoned = new Set(voters.map(keyOf))
  const known = (keys: readonly string[]) => keys.filter(key => summoned.has(key))
  return { absentIds: known(absent), exemptPresentIds: known(exemptPresent) }
}
