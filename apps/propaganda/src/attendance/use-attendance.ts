import { createKey, useCommand } from '@ket-nap/app-kit'
import { computed, onScopeDispose, readonly, ref, shallowRef } from 'vue'
import type { Attendance } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import {
  afterStored,
  keepMarks,
  keptMarks,
  nextMarks,
  stateAfter,
  type Mark,
} from './attendance-queue.ts'

const MarkAttendance = graphql(`
  mutation PropagandaMarkAttendance($input: MarkAttendanceInput!) {
    markAttendance(input: $input) {
      session {
        id
      }
      objections {
        code
      }
    }
  }
`)

/** How long a device waits before it tries again. */
const PAUSE_MS = 4_000

/** Marks of a session that the server does not have; they outlive the page. */
function useKeptMarks(sessionId: string) {
  const marks = shallowRef<readonly Mark[]>(keptMarks(localStorage, sessionId))

  function keep(next: readonly Mark[]) {
    marks.value = next
    keepMarks(localStorage, sessionId, next)
  }

  return { marks, keep }
}

/** Sends what is kept as soon as there is a way, under the ids that the marks got when they were taken. */
function useSending(sessionId: string, { marks, keep }: ReturnType<typeof useKeptMarks>) {
  const { send } = useCommand(MarkAttendance)
  /** What the server refused; it stays on the device until somebody looks at it. */
  const refused = ref(0)
  const stored = shallowRef<ReadonlyMap<string, Attendance>>(new Map())
  let isSending = false
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  async function flush() {
    clearTimeout(timer)
    if (isSending || marks.value.length === 0 || refused.value > 0) return
    isSending = true
    const sent = nextMarks(marks.value)
    const payload = (await send({ sessionId, marks: sent }))?.markAttendance
    isSending = false
    if (payload) settle(sent, payload.objections.length)
    else timer = setTimeout(flush, PAUSE_MS)
  }

  function settle(sent: readonly Mark[], objections: number) {
    refused.value = objections > 0 ? sent.length : 0
    if (objections > 0) return
    stored.value = new Map([...stored.value, ...statesOf(sent)])
    keep(afterStored(marks.value, sent))
    void flush()
  }

  function retry() {
    refused.value = 0
    void flush()
  }

  return { refused, stored, retry }
}

const statesOf = (marks: readonly Mark[]) =>
  marks.map(({ enrolmentId, state }) => [enrolmentId, state] as const)

/** Attendance at one session, taken on a device that may lose its connection. */
export function useAttendance(sessionId: string) {
  const kept = useKeptMarks(sessionId)
  const { refused, stored, retry } = useSending(sessionId, kept)
  const { marks, keep } = kept

  function take(taken: readonly { enrolmentId: string; state: Attendance }[]) {
    // oxlint-disable-next-line house/no-clock -- the moment of the touch is what is recorded
    const markedAt = new Date().toISOString()
    keep([...marks.value, ...taken.map(mark => ({ ...mark, id: createKey(), markedAt }))])
    retry()
  }

  window.addEventListener('online', retry)
  onScopeDispose(() => window.removeEventListener('online', retry))
  retry()

  return {
    latest: computed(() => new Map([...stored.value, ...statesOf(marks.value)])),
    waiting: computed(() => new Set(marks.value.map(mark => mark.enrolmentId)).size),
    refused: readonly(refused),
    retry,
    markAll: (enrolmentIds: readonly string[], state: Attendance) =>
      take(enrolmentIds.map(enrolmentId => ({ enrolmentId, state }))),
    touch: (enrolmentId: string, before: Attendance | null) =>
      take([{ enrolmentId, state: stateAfter(before) }]),
  }
}
