import type { LocalDate } from '@ket-nap/kernel'
import type { HeavyDayRow } from '@ket-nap/subgraph'
import {
  AuditEntryFields,
  connectionTypes,
  Field,
  ID,
  Int,
  LocalDateScalar,
  ObjectType,
} from '@ket-nap/subgraph/graphql'

@ObjectType('AuditEntry', {
  description: 'That a post opened a person or a dossier, or took a step on it; no content of it.',
})
export class AuditEntryType extends AuditEntryFields {
  @Field(() => ID, { nullable: true, description: 'The dossier in whose handling it was done.' })
  caseId!: string | null
}

export const { Connection: AuditEntryConnection } = connectionTypes(
  'AuditEntry',
  () => AuditEntryType,
)

@ObjectType('AuditHeavyDay', {
  description: 'A day on which one holder opened more dossiers than is usual.',
})
export class AuditHeavyDayType implements Omit<HeavyDayRow, 'postId'> {
  @Field(() => LocalDateScalar, { description: 'The day in Việt Nam.' })
  on!: LocalDate
  @Field(() => ID, { description: 'Who opened them.' })
  holderId!: string
  @Field(() => Int, { description: 'People whose dossiers were opened.' })
  dossiers!: number
}
