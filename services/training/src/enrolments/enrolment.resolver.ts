import {
  Arg,
  Ctx,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import { ClassPayload, TrainingClassType } from '../classes/training-class.graphql.ts'
import type { TrainingClassRow } from '../classes/training-class.queries.ts'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { UnitType } from '../units/unit.graphql.ts'
import { enrolPeople, withdrawEnrolment } from './enrolment.commands.ts'
import {
  ChangeClassSeatsInput,
  EnrolmentType,
  EnrolPeopleInput,
  ShareSeatsInput,
  WithdrawEnrolmentInput,
} from './enrolment.graphql.ts'
import type { EnrolmentRow } from './enrolment.queries.ts'
import { changeClassSeats, shareSeats, type SeatResult } from './seat.commands.ts'

@Resolver(() => EnrolmentType)
export class EnrolmentResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who; members answers, where the person is within reach.',
  })
  person(@Root() { personId }: EnrolmentRow): PersonType {
    return { id: personId }
  }

  @FieldResolver(() => TrainingClassType, {
    name: 'class',
    nullable: true,
    description: 'The class.',
  })
  attended(@Root() { classId }: EnrolmentRow, @Ctx() { loaders }: Context) {
    return loaders.trainingClass.load(classId)
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit to which the person belonged when sent.',
  })
  sentFrom(@Root() { sentFromUnitId }: EnrolmentRow): UnitType {
    return { id: sentFromUnitId }
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit whose share the seat is of; null: kept for nobody, or none.',
  })
  share(@Root() { shareUnitId }: EnrolmentRow): UnitType | null {
    return shareUnitId ? { id: shareUnitId } : null
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description:
      'Gives people seats in their order; whoever finds none waits. All of them, or nothing.',
  })
  async enrolPeople(
    @Arg('input', () => EnrolPeopleInput, { description: 'Who, and in which class.' })
    input: EnrolPeopleInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await enrolPeople(context, { ...input }))
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Takes somebody off a class; the first who waits and may have the seat gets it.',
  })
  async withdrawEnrolment(
    @Arg('input', () => WithdrawEnrolmentInput, { description: 'Who, and why.' })
    input: WithdrawEnrolmentInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await withdrawEnrolment(context, { ...input }))
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Gives a class another number of seats; whoever waits moves up.',
  })
  async changeClassSeats(
    @Arg('input', () => ChangeClassSeatsInput, { description: 'How many.' })
    input: ChangeClassSeatsInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await changeClassSeats(context, { ...input }))
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Keeps seats for the people of units; whoever waits moves up.',
  })
  async shareSeats(
    @Arg('input', () => ShareSeatsInput, { description: 'For whom how many.' })
    input: ShareSeatsInput,
    @Ctx() context: Context,
  ) {
    const shares = input.shares.map(share => ({ ...share }))
    return answer(context, await shareSeats(context, { ...input, shares }))
  }
}

async function answer({ loaders }: Context, outcome: SeatResult) {
  if (!outcome.ok) return { trainingClass: null, objections: toObjectionTypes(outcome.objections) }
  return {
    trainingClass: await loaders.trainingClass.load(outcome.value.classId),
    objections: [],
  }
}

@Resolver(() => TrainingClassType)
export class ClassEnrolmentsResolver {
  @FieldResolver(() => [EnrolmentType], {
    description: "People in the class: all for whoever runs it, else those in the viewer's reach.",
  })
  enrolments(@Root() { id }: TrainingClassRow, @Ctx() { loaders }: Context) {
    return loaders.enrolments.load(id)
  }
}

@Resolver(() => PersonType)
export class PersonEnrolmentsResolver {
  @FieldResolver(() => [EnrolmentType], {
    nullable: true,
    description: 'Classes to which the person was sent.',
  })
  enrolments(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.enrolmentsOfPerson.load(id)
  }
}
