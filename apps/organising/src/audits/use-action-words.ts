import { useI18n } from 'vue-i18n'
import type { Log } from './use-audit-log.ts'

/** Steps of a file are called as on its page. */
const STEPS = /^(?:ADMISSION|PROBATION)_/

/** Actions that one chooses from in each log, besides the steps of a dossier. */
export const AUDITED_ACTIONS: Readonly<Record<Log, readonly string[]>> = {
  people: [
    'PERSON_OPENED',
    'DOSSIER_OPENED',
    'RECOGNITION_FILE_OPENED',
    'TRANSFER_OPENED',
    'SCAN_OPENED',
    'PRINTED_SYMPATHISER_LIST',
    'SCAN_ATTACHED',
    'AUDIT_READ',
    'ADMISSION_LIST',
    'ADMISSION_VOTE_IN_CELL',
    'ADMISSION_VOTE_IN_BASE',
    'ADMISSION_ADMIT',
    'ADMISSION_REFUSE',
    'ADMISSION_RETURN',
    'MEMBER_SEATED',
    'SEAT_ENDED',
    'POLICY_PROPOSED',
  ],
  organisations: [
    'POST_PROPOSED',
    'POST_APPROVED',
    'POST_REFUSED',
    'POST_ENDED',
    'TARGET_RECORDED',
    'TARGET_PROPOSED',
    'TARGET_AGREED',
    'TARGET_REFUSED',
    'TARGET_WITHDRAWN',
    'TARGET_REVISED',
    'TARGET_SHARED',
    'POPULATION_RECORDED',
    'AUDIT_READ',
  ],
  training: ['TRAINING_RECORD_OPENED', 'CERTIFICATE_RECORDED', 'AUDIT_READ'],
}

/** Actions by which somebody is opened; for these the log keeps what for. */
export const OPENINGS: readonly string[] = [
  'PERSON_OPENED',
  'DOSSIER_OPENED',
  'RECOGNITION_FILE_OPENED',
  'TRANSFER_OPENED',
  'SCAN_OPENED',
  'TRAINING_RECORD_OPENED',
]

/** What an action of the access log is called; an unknown one shows its code. */
export function useActionWords() {
  const { t, te } = useI18n()

  return (action: string): string => {
    const key = STEPS.test(action)
      ? `organising.code.ACTION.${action.replace(STEPS, '')}`
      : `organising.audit.action.${action}`
    return te(key) ? t(key) : action
  }
}
