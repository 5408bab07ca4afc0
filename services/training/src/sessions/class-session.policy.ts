import { objection, type LocalDate } from '@ket-nap/kernel'
import { isLine, type ClassObjection } from '../classes/training-class.policy.ts'

const MOST_SESSIONS = 100
const DAY = 24 * 60
const LONGEST_PLACE = 200
const LONGEST_NAME = 120
const LONGEST_WORKPLACE = 200

/** A session as it is scheduled; minutes of the day in Việt Nam. */
export interface PlannedSession {
  readonly heldOn: LocalDate
  readonly startsMinute: number
  readonly endsMinute: number
  readonly lesson: number | null
  readonly place: string | null
  readonly lecturerId: string | null
  readonly replacesId: string | null
}

/** What a new session may collide with. */
export interface HeldSession {
  readonly id: string
  readonly heldOn: LocalDate
  readonly startsMinute: number
  readonly endsMinute: number
}

/** A session of any class that a lecturer teaches already. */
export interface TaughtSession extends Omit<HeldSession, 'id'> {
  readonly lecturerId: string | null
}

export interface ScheduleFacts {
  readonly opensOn: LocalDate
  readonly closesOn: LocalDate
  /** Numbers of the lessons of its curriculum. */
  readonly lessons: readonly number[]
  readonly lecturers: ReadonlySet<string>
  /** Of the class, neither cancelled. */
  readonly held: readonly HeldSession[]
  /** Of the lecturers who are named, in any class. */
  readonly taught: readonly TaughtSession[]
}

const meet = (one: Omit<HeldSession, 'id'>, other: Omit<HeldSession, 'id'>): boolean =>
  one.heldOn === other.heldOn &&
  one.startsMinute < other.endsMinute &&
  other.startsMinute < one.endsMinute

/** Everything that speaks against a schedule, session by session. */
export function objectionsToSchedule(
  sessions: readonly PlannedSession[],
  facts: ScheduleFacts,
): ClassObjection[] {
  const isLong = sessions.length === 0 || sessions.length > MOST_SESSIONS
  const length = objection('LIST_LENGTH', {
    path: ['input', 'sessions'],
    params: { most: MOST_SESSIONS },
  })
  return [
    ...(isLong ? [length] : []),
    ...sessions.flatMap((session, place) => {
      const at = (field: string) => ['input', 'sessions', String(place), field]
      return [
        ...objectionsToTime(session, facts, at),
        ...objectionsToContent(session, facts, at),
        ...objectionsToMeeting(session, { facts, earlier: sessions.slice(0, place), at }),
      ]
    }),
  ]
}

type At = (field: string) => string[]

function objectionsToTime(
  { heldOn, startsMinute, endsMinute, replacesId }: PlannedSession,
  { opensOn, closesOn }: ScheduleFacts,
  at: At,
): ClassObjection[] {
  const isTime = 0 <= startsMinute && startsMinute < endsMinute && endsMinute <= DAY
  const isWithin = heldOn >= opensOn && (heldOn <= closesOn || replacesId !== null)
  return [
    ...(isTime ? [] : [objection('MINUTES_IN_WRONG_ORDER', { path: at('endsMinute') })]),
    ...(isWithin
      ? []
      : [
          objection('SESSION_OUTSIDE_CLASS', { path: at('heldOn'), params: { opensOn, closesOn } }),
        ]),
  ]
}

function objectionsToContent(
  { lesson, place, lecturerId, replacesId }: PlannedSession,
  { lessons, lecturers, held }: ScheduleFacts,
  at: At,
): ClassObjection[] {
  const isPlace = place === null || isLine(place, LONGEST_PLACE)
  return [
    ...(lesson === null || lessons.includes(lesson)
      ? []
      : [objection('LESSON_UNKNOWN', { path: at('lesson') })]),
    ...(isPlace
      ? []
      : [objection('PLACE_NOT_USABLE', { path: at('place'), params: { limit: LONGEST_PLACE } })]),
    ...(lecturerId === null || lecturers.has(lecturerId)
      ? []
      : [objection('LECTURER_UNKNOWN', { path: at('lecturerId') })]),
    ...(replacesId === null || held.some(({ id }) => id === replacesId)
      ? []
      : [objection('SESSION_UNKNOWN', { path: at('replacesId') })]),
  ]
}

interface Meeting {
  facts: ScheduleFacts
  earlier: readonly PlannedSession[]
  at: At
}

/** A class is in one place at a time, and so is a lecturer. */
function objectionsToMeeting(
  session: PlannedSession,
  { facts, earlier, at }: Meeting,
): ClassObjection[] {
  const { lecturerId } = session
  const isElsewhere = facts.taught.some(
    other => lecturerId !== null && other.lecturerId === lecturerId && meet(session, other),
  )
  const isTwice = [...facts.held, ...earlier].some(other => meet(session, other))
  return [
    ...(isElsewhere ? [objection('LECTURER_ELSEWHERE', { path: at('lecturerId') })] : []),
    ...(isTwice ? [objection('SESSIONS_MEET', { path: at('startsMinute') })] : []),
  ]
}

export interface NewLecturer {
  readonly fullName: string
  readonly workplace: string
}

export const objectionsToLecturer = ({ fullName, workplace }: NewLecturer): ClassObjection[] => [
  ...(isLine(fullName, LONGEST_NAME) && fullName.length > 1
    ? []
    : [
        objection('NAME_NOT_USABLE', {
          path: ['input', 'fullName'],
          params: { limit: LONGEST_NAME },
        }),
      ]),
  ...(workplace === '' || isLine(workplace, LONGEST_WORKPLACE)
    ? []
    : [
        objection('WORKPLACE_NOT_USABLE', {
          path: ['input', 'workplace'],
          params: { limit: LONGEST_WORKPLACE },
        }),
      ]),
]

export const sessionUnknown = (): ClassObjection =>
  objection('SESSION_UNKNOWN', { path: ['input', 'sessionId'] })
