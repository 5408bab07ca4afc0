import type { Attendance } from '../gql/graphql.ts'

/** A mark as it was taken here: ids and a state, never a name. */
export interface Mark {
  id: string
  enrolmentId: string
  state: Attendance
  markedAt: string
}

/** What one command takes. */
const MOST_MARKS = 200

const keyOf = (sessionId: string) => `propaganda.attendance.${sessionId}`

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'enrolmentId', 'state', 'markedAt'].every(name => name in value)

/** Marks that have not been stored on the server, as the device kept them. */
export function keptMarks(store: Storage, sessionId: string): Mark[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(sessionId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isMark) : []
  } catch {
    return []
  }
}

export function keepMarks(store: Storage, sessionId: string, marks: readonly Mark[]): void {
  if (marks.length === 0) store.removeItem(keyOf(sessionId))
  else store.setItem(keyOf(sessionId), JSON.stringify(marks))
}

/** What goes out next. Of each person the latest is enough: earlier ones were never seen by anybody else. */
export function nextMarks(marks: readonly Mark[]): Mark[] {
  const latest = new Map(marks.map(mark => [mark.enrolmentId, mark]))
  return [...latest.values()].slice(0, MOST_MARKS)
}

/** What is left once these were stored: marks taken meanwhile, and nothing of before. */
export function afterStored(marks: readonly Mark[], stored: readonly Mark[]): Mark[] {
  const last = new Map(stored.map(({ enrolmentId, id }) => [enrolmentId, id]))
  return marks.filter(({ enrolmentId, id }, place) => {
    const storedId = last.get(enrolmentId)
    if (storedId === undefined) return true
    return place > marks.findIndex(mark => mark.id === storedId) && id !== storedId
  })
}

const NEXT = { PRESENT: 'ABSENT', ABSENT: 'EXCUSED', EXCUSED: 'PRESENT' } as const

/** A touch leads on: there, not there, excused. Nobody marked yet is there first. */
export const stateAfter = (state: Attendance | null): Attendance =>
  state === null ? 'PRESENT' : NEXT[state]
