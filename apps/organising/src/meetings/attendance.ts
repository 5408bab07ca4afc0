import type { MeetingAttendanceInput } from '../gql/graphql.ts'
import type { Voter } from './use-summons.ts'

/** Keys of who counts and did not come, of those among them on leave, and of the exempt who came. */
export interface AttendanceDraft {
  absent: readonly string[]
  onLeave: readonly string[]
  exemptPresent: readonly string[]
}

export const everybody = (): AttendanceDraft => ({ absent: [], onLeave: [], exemptPresent: [] })

const keyOf = ({ person }: Voter): string => person?.id ?? ''

/** Whoever is not counted in any case is not asked. A post that is not told the grounds asks all. */
export const mayCome = ({ exclusion, countsIfPresent }: Voter): boolean =>
  !exclusion || countsIfPresent === true

export function isHere(voter: Voter, { absent, exemptPresent }: AttendanceDraft): boolean {
  if (voter.exclusion) return exemptPresent.includes(keyOf(voter))
  return !absent.includes(keyOf(voter))
}

export function setHere(voter: Voter, draft: AttendanceDraft, here: boolean): AttendanceDraft {
  const rest = withoutVoter(voter, draft)
  if (voter.exclusion && here) {
    return { ...rest, exemptPresent: [...rest.exemptPresent, keyOf(voter)] }
  }
  if (!voter.exclusion && !here) return { ...rest, absent: [...rest.absent, keyOf(voter)] }
  return rest
}

export const isOnLeave = (voter: Voter, { onLeave }: AttendanceDraft): boolean =>
  onLeave.includes(keyOf(voter))

export function setOnLeave(
  voter: Voter,
  draft: AttendanceDraft,
  onLeave: boolean,
): AttendanceDraft {
  const rest = draft.onLeave.filter(key => key !== keyOf(voter))
  return { ...draft, onLeave: onLeave ? [...rest, keyOf(voter)] : rest }
}

function withoutVoter(voter: Voter, draft: AttendanceDraft): AttendanceDraft {
  const others = (keys: readonly string[]) => keys.filter(key => key !== keyOf(voter))
  return {
    absent: others(draft.absent),
    onLeave: others(draft.onLeave),
    exemptPresent: others(draft.exemptPresent),
  }
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
  { absent, onLeave, exemptPresent }: AttendanceDraft,
): MeetingAttendanceInput {
  const summoned = new Set(voters.map(keyOf))
  const known = (keys: readonly string[]) => keys.filter(key => summoned.has(key))
  return {
    absentIds: known(absent),
    onLeaveIds: known(onLeave),
    exemptPresentIds: known(exemptPresent),
  }
}
