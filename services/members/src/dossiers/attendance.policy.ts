import { accept, object, objection, type Objection, type Outcome } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Presence } from '../meetings/meeting.workflow.ts'
import type { Electorate, Summoned } from './electorate.policy.ts'

/** Who came to a meeting, in numbers or by name. */
export interface AttendanceTold {
  /** Voters who came; told by name it follows from the names. */
  present?: number | null | undefined
  /** Exempt members who came: only then they count. */
  exemptPresent?: number | null | undefined
  attendance?: NamedAttendance | null | undefined
}

/** Everybody summoned came, but for those named here. */
export interface NamedAttendance {
  absentIds: readonly string[]
  /** Who does not count unless they come, and came. */
  exemptPresentIds: readonly string[]
  /** Who did not come at all and whose reason was accepted; the rules may not count them. */
  onLeaveIds?: readonly string[] | null | undefined
}

export interface Attendee extends Pick<Summoned, 'personId' | 'exclusion'> {
  presence: Presence
}

/** The attendance as it counts; nobody by name where only numbers were told. */
export interface Attendance {
  entitled: number
  present: number
  attendees: readonly Attendee[]
}

type Told = Objection<string, Role>
const at = (...names: string[]) => ['input', ...names]

/** The electorate of a meeting, and whether who stays away throughout with leave counts in it. */
export type Called = Electorate & { isLeaveCounted: boolean }

/** Those who count: everybody summoned, and of the exempt those who came. Source: domain §2.2. */
export function judgeAttendance(
  told: AttendanceTold,
  electorate: Called,
): Outcome<Attendance, Told> {
  const { attendance, present, exemptPresent } = told
  if (attendance) return judgeNames(told, attendance, electorate)
  if (present === null || present === undefined) {
    return object(objection('ATTENDANCE_NOT_TOLD', { path: at('present') }))
  }
  return judgeNumbers({ present, exemptPresent: exemptPresent ?? 0 }, electorate)
}

function judgeNumbers(
  { present, exemptPresent }: { present: number; exemptPresent: number },
  { entitled, ifPresent }: Electorate,
): Outcome<Attendance, Told> {
  const counted = entitled + exemptPresent
  if (counted === 0) return object(objection('NOBODY_ENTITLED', { path: at('organ') }))
  return judged({ entitled: counted, present, attendees: [] }, [
    ...(exemptPresent >= 0 && exemptPresent <= ifPresent
      ? []
      : [
          objection('MORE_EXEMPT_THAN_SUMMONED', {
            path: at('exemptPresent'),
            params: { most: ifPresent },
          }),
        ]),
    ...(present >= 0 && present <= counted
      ? []
      : [
          objection('MORE_PRESENT_THAN_ENTITLED', {
            path: at('present'),
            params: { entitled: counted },
          }),
        ]),
  ])
}

/** Numbers follow from names: who is absent still counts below the line. Source: domain §2.2. */
function judgeNames(
  { present }: AttendanceTold,
  { absentIds, exemptPresentIds, onLeaveIds }: NamedAttendance,
  { voters, isLeaveCounted }: Called,
): Outcome<Attendance, Told> {
  const onLeave = onLeaveIds ?? []
  const named: Named = {
    absent: new Set([...absentIds, ...onLeave]),
    came: new Set(exemptPresentIds),
    left: new Set(isLeaveCounted ? [] : onLeave),
  }
  const attendees = voters.map(voter => attend(voter, named))
  const counted = attendees.filter(({ presence }) => presence !== 'NOT_COUNTED')
  if (counted.length === 0) return object(objection('NOBODY_ENTITLED', { path: at('organ') }))
  const here = counted.filter(({ presence }) => presence === 'PRESENT').length
  return judged({ entitled: counted.length, present: here, attendees }, [
    ...strangers(absentIds, voters, at('attendance', 'absentIds')),
    ...strangers(onLeave, voters, at('attendance', 'onLeaveIds')),
    ...strangers(
      exemptPresentIds,
      voters.filter(({ countsIfPresent }) => countsIfPresent),
      at('attendance', 'exemptPresentIds'),
    ),
    ...(present === null || present === undefined || present === here
      ? []
      : [
          objection('PRESENT_DIFFERS_FROM_NAMES', { path: at('present'), params: { found: here } }),
        ]),
  ])
}

/** Who is told of by name; those who left the count by their leave are absent too. */
interface Named {
  absent: ReadonlySet<string>
  came: ReadonlySet<string>
  left: ReadonlySet<string>
}

function attend(
  { personId, exclusion, countsIfPresent }: Summoned,
  { absent, came, left }: Named,
): Attendee {
  if (exclusion === null && left.has(personId)) {
    return { personId, exclusion: 'ABSENT_WITH_LEAVE', presence: 'NOT_COUNTED' }
  }
  const isCounted = exclusion === null || (countsIfPresent && came.has(personId))
  if (!isCounted) return { personId, exclusion, presence: 'NOT_COUNTED' }
  const presence = exclusion === null && absent.has(personId) ? 'ABSENT' : 'PRESENT'
  return { personId, exclusion, presence }
}

const strangers = (
  ids: readonly string[],
  voters: readonly Summoned[],
  path: readonly string[],
): Told[] =>
  ids.flatMap((id, place) =>
    voters.some(({ personId }) => personId === id)
      ? []
      : [objection('NOT_SUMMONED', { path: [...path, String(place)] })],
  )

function judged(
  attendance: Attendance,
  [first, ...others]: readonly Told[],
): Outcome<Attendance, Told> {
  return first ? object(first, ...others) : accept(attendance)
}
