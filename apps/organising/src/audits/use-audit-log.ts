import { useFilters } from '@ket-nap/app-kit'
import { computed } from 'vue'

/** The access logs: each service keeps its own. */
const LOGS = ['people', 'organisations', 'training'] as const
export type Log = (typeof LOGS)[number]

/** Which log is read; in the URL, that of people without a word. */
export function useAuditLog() {
  const { values, set } = useFilters(['log'])
  const log = computed<Log>({
    get: () => LOGS.find(each => each === values.value.log) ?? 'people',
    set: chosen => set('log', chosen === 'people' ? null : chosen),
  })
  /** What a link within this log carries. */
  const ofLog = computed(() => (log.value === 'people' ? {} : { log: log.value }))
  /** Which of the questions is asked. */
  const asksLog = computed(() => ({
    people: log.value === 'people',
    organisations: log.value === 'organisations',
    training: log.value === 'training',
  }))
  return { log, ofLog, asksLog }
}
