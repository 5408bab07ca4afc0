import { useI18n } from 'vue-i18n'

/** Steps of a file are called as on its page. */
const STEPS = /^(?:ADMISSION|PROBATION)_/

/** Actions of the access log that one chooses from, besides the steps of a dossier. */
export const AUDITED_ACTIONS = [
  'PERSON_OPENED',
  'DOSSIER_OPENED',
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
] as const

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
