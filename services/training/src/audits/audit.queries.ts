export const AUDIT_QUERIES = {
  entries: 'trainingAuditEntries',
  heavyDays: 'trainingAuditHeavyDays',
  seal: 'trainingAuditSeal',
}
