import { allow, connection, fields, type PolicyRegistry } from '@ket-nap/subgraph'
import { AUDIT_ARGS, AUDIT_FIELDS, AUDIT_SEAL_FIELDS } from '@ket-nap/subgraph/graphql'

const auditor = allow(['AUDITOR'])

export const AUDIT_POLICIES: PolicyRegistry = {
  'Query.organisationAuditEntries': allow(['AUDITOR'], ...AUDIT_ARGS),
  'Query.organisationAuditSeal': auditor,
  ...fields('OrganisationAuditEntry', [...AUDIT_FIELDS, 'post', 'unit'], auditor),
  ...connection('OrganisationAuditEntry', auditor),
  ...fields('AuditSeal', AUDIT_SEAL_FIELDS, auditor),
}
