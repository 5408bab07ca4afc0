import { allow, connection, fields, type PolicyRegistry } from '../access/policy.ts'
import { AUDIT_ARGS, AUDIT_FIELDS, AUDIT_SEAL_FIELDS } from './audit.graphql.ts'

/** Names of the questions by which a service is asked for its access log. */
export interface AuditQueries {
  entries: string
  heavyDays: string
  seal: string
}

/** The access log is the auditor's alone. */
export const auditPolicies = ({ entries, heavyDays, seal }: AuditQueries): PolicyRegistry => {
  const auditor = allow(['AUDITOR'])
  return {
    [`Query.${entries}`]: allow(['AUDITOR'], ...AUDIT_ARGS),
    [`Query.${heavyDays}`]: allow(['AUDITOR'], 'from', 'until'),
    [`Query.${seal}`]: auditor,
    ...fields('AuditEntry', AUDIT_FIELDS, auditor),
    ...connection('AuditEntry', auditor),
    ...fields('AuditHeavyDay', ['on', 'holderId', 'dossiers', 'post'], auditor),
    ...fields('AuditSeal', AUDIT_SEAL_FIELDS, auditor),
  }
}
