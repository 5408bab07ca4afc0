import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '@ket-nap/subgraph/graphql'
import { AdmissionType } from '../admissions/admission.graphql.ts'
import type { Context } from '../context.ts'
import { NominationType } from '../nominations/nomination.graphql.ts'
import { PersonType } from '../people/person.graphql.ts'
import { ProbationType } from '../probations/probation.graphql.ts'
import { TransferType } from '../transfers/transfer.graphql.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import {
  DigestLineType,
  ReminderConnection,
  RemindersArgs,
  ReminderType,
} from './reminder.graphql.ts'
import { digest, listReminders, type DigestLine, type ReminderRow } from './reminder.queries.ts'

@Resolver(() => ReminderType)
export class ReminderResolver {
  @Query(() => ReminderConnection, {
    nullable: true,
    description:
      'What the viewer’s post was told and nobody has settled yet, the oldest term first.',
  })
  reminders(@Args(() => RemindersArgs) request: RemindersArgs, @Ctx() { db, viewer }: Context) {
    return listReminders(db, viewer, request)
  }

  @FieldResolver(() => AdmissionType, { nullable: true, description: 'The dossier, if of one.' })
  admission(@Root() { admissionId }: ReminderRow, @Ctx() { loaders }: Context) {
    return admissionId && loaders.admission.load(admissionId)
  }

  @FieldResolver(() => TransferType, { nullable: true, description: 'The transfer, if of one.' })
  transfer(@Root() { transferId }: ReminderRow, @Ctx() { loaders }: Context) {
    return transferId && loaders.transfer.load(transferId)
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who left, if of an exit.' })
  person(@Root() { personId }: ReminderRow, @Ctx() { loaders }: Context) {
    return personId && loaders.person.load(personId)
  }

  @FieldResolver(() => NominationType, {
    nullable: true,
    description: 'The nomination, if of one; null for a post that does not read it.',
  })
  nomination(@Root() { nominationId }: ReminderRow, @Ctx() { loaders }: Context) {
    return nominationId && loaders.readNomination(nominationId)
  }

  @FieldResolver(() => ProbationType, { nullable: true, description: 'The probation, if of one.' })
  probation(@Root() { probationId }: ReminderRow, @Ctx() { loaders }: Context) {
    return probationId && loaders.probation.load(probationId)
  }
}

@Resolver(() => DigestLineType)
export class DigestLineResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit.' })
  unit(@Root() { unitId }: DigestLine): UnitType {
    return unitStub(unitId)
  }
}

@Resolver(() => UnitType)
export class UnitDigestResolver {
  @FieldResolver(() => [DigestLineType], {
    nullable: true,
    description: 'Terms that end soon or are over, for each unit directly below that has any.',
  })
  async digest(@Root() { id }: UnitType, @Ctx() { db, viewer, loaders, today }: Context) {
    const place = await loaders.place(today).load(id)
    return place && digest(db, place, viewer)
  }
}
