/** From when on an access is unusual. Not a judgement: what an auditor looks at first. */
export interface AuditThresholds {
  /** Office hours, Monday to Friday, as the clock in Việt Nam shows them. */
  officeFrom: string
  officeUntil: string
  /** So many dossiers opened by one holder on one day are usual. */
  dossiersADay: number
  source: string
}

const GIVEN: AuditThresholds = {
  officeFrom: '07:00',
  officeUntil: '18:00',
  dossiersADay: 50,
  // Five days of eight hours; the hours of the day are the office's own, the fifty are a proposal.
  source: 'QĐ 188/1999/QĐ-TTg',
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/**
 * The thresholds of this installation: `AUDIT_OFFICE_HOURS=07:30-17:00`, `AUDIT_DOSSIERS_A_DAY=50`. Throws
 * naming the variable that cannot be read.
 */
export function readThresholds(env: NodeJS.ProcessEnv = process.env): AuditThresholds {
  const hours = env['AUDIT_OFFICE_HOURS'] ?? `${GIVEN.officeFrom}-${GIVEN.officeUntil}`
  const [officeFrom = '', officeUntil = ''] = hours.split('-')
  if (!TIME.test(officeFrom) || !TIME.test(officeUntil) || officeFrom >= officeUntil) {
    throw new Error('AUDIT_OFFICE_HOURS is no time of day from–until: 07:30-17:00')
  }
  const dossiersADay = Number(env['AUDIT_DOSSIERS_A_DAY'] ?? GIVEN.dossiersADay)
  if (!Number.isInteger(dossiersADay) || dossiersADay < 1) {
    throw new Error('AUDIT_DOSSIERS_A_DAY is no number')
  }
  return { ...GIVEN, officeFrom, officeUntil, dossiersADay }
}
