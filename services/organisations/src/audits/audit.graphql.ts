import { AuditEntryFields, connectionTypes, ObjectType } from '@ket-nap/subgraph/graphql'

@ObjectType('OrganisationAuditEntry', {
  description: 'That somebody changed posts, targets or populations.',
})
export class OrganisationAuditEntryType extends AuditEntryFields {}

export const { Connection: OrganisationAuditEntryConnection } = connectionTypes(
  'OrganisationAuditEntry',
  () => OrganisationAuditEntryType,
)
