import { contains, type LocalDate } from '@ket-nap/kernel'
import {
  Arg,
  Ctx,
  FieldResolver,
  LocalDateScalar,
  Mutation,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Organ } from '../codes/body-codes.ts'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import { readDay } from '../periods/period.policy.ts'
import { UnitType } from '../units/unit.graphql.ts'
import type { SeatRow, TermRow } from './body.entity.ts'
import { beginTerm, endSeat, seatMember, type BodyResult } from './body.commands.ts'
import {
  BeginTermInput,
  BodyActionEnum,
  BodyPayload,
  BodyTermType,
  BodyType,
  EndSeatInput,
  OrganEnum,
  SeatMemberInput,
  SeatType,
  SummonsType,
  VoterType,
  type BodyOnDay,
} from './body.graphql.ts'
import { BODY_KEEPERS, bodyActions, type BodyAction } from './body.workflow.ts'
import { countVoters, type SummonsCount } from './voter.policy.ts'
import { votersOn, type Voter } from './voter.queries.ts'

@Resolver(() => UnitType)
export class UnitBodiesResolver {
  @FieldResolver(() => [BodyType], {
    nullable: true,
    description: 'The organs of the unit that vote, as they stand on a day; today when left out.',
  })
  async bodies(
    @Root() { id }: UnitType,
    @Arg('asOf', () => LocalDateScalar, { nullable: true, description: 'The day.' })
    asOf: LocalDate | null,
    @Ctx() { loaders, today }: Context,
  ): Promise<BodyOnDay[]> {
    const day = readDay(asOf ?? today)
    const bodies = await loaders.bodiesOfUnit.load(id)
    return bodies.map(body => ({ ...body, asOf: day }))
  }

  @FieldResolver(() => [OrganEnum], {
    nullable: true,
    description: 'Organs of the unit whose terms the viewer may begin; empty for who keeps none.',
  })
  async organsToBegin(
    @Root() { id }: UnitType,
    @Ctx() { viewer, loaders, today }: Context,
  ): Promise<readonly Organ[]> {
    if (!BODY_KEEPERS.includes(viewer.post.role)) return []
    const unit = await loaders.organs(today).load(id)
    return unit?.organs ?? []
  }
}

@Resolver(() => BodyType)
export class BodyResolver {
  @FieldResolver(() => BodyTermType, { nullable: true, description: 'The term of the day.' })
  term(@Root() body: BodyOnDay, @Ctx() context: Context) {
    return termOf(context, body)
  }

  @FieldResolver(() => [BodyTermType], { description: 'All terms, oldest first.' })
  terms(@Root() { id }: BodyOnDay, @Ctx() { loaders }: Context): Promise<TermRow[]> {
    return loaders.terms.load(id)
  }

  @FieldResolver(() => [SeatType], {
    description: 'The seats of the term of the day, ended ones too, by function.',
  })
  async seats(@Root() body: BodyOnDay, @Ctx() context: Context): Promise<SeatRow[]> {
    const term = await termOf(context, body)
    return term ? context.loaders.seats.load(term.id) : []
  }

  @FieldResolver(() => [BodyActionEnum], { description: 'What the viewer may do with it.' })
  async actions(@Root() body: BodyOnDay, @Ctx() context: Context): Promise<BodyAction[]> {
    const term = await termOf(context, body)
    return bodyActions(context.viewer.post.role, body.organ, term !== null)
  }

  @FieldResolver(() => SummonsType, {
    nullable: true,
    description: 'Who is summoned to a vote on a day, and how many of them count.',
  })
  async summoned(
    @Root() { id, asOf }: BodyOnDay,
    @Arg('on', () => LocalDateScalar, {
      nullable: true,
      description: 'Day of the vote; the day of the body when left out.',
    })
    on: LocalDate | null,
    @Ctx() { db }: Context,
  ): Promise<SummonsRow> {
    const day = readDay(on ?? asOf)
    const voters = await votersOn(db, { bodyId: id, day })
    return { on: day, voters, ...countVoters(voters) }
  }

  @Mutation(() => BodyPayload, {
    nullable: true,
    description: 'Begins a term of an organ; the running one, and every seat in it, ends.',
  })
  async beginTerm(
    @Arg('input', () => BeginTermInput, { description: 'What is to be done.' })
    input: BeginTermInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await beginTerm(context, { ...input }))
  }

  @Mutation(() => BodyPayload, { nullable: true, description: 'Seats a member in a body.' })
  async seatMember(
    @Arg('input', () => SeatMemberInput, { description: 'What is to be done.' })
    input: SeatMemberInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await seatMember(context, { ...input }))
  }

  @Mutation(() => BodyPayload, { nullable: true, description: 'Ends a seat.' })
  async endSeat(
    @Arg('input', () => EndSeatInput, { description: 'What is to be done.' }) input: EndSeatInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await endSeat(context, { ...input }))
  }
}

@Resolver(() => SeatType)
export class SeatResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who sits; null for somebody who has moved out of reach.',
  })
  person(@Root() { personId }: SeatRow, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }
}

interface SummonsRow extends SummonsCount {
  on: LocalDate
  voters: Voter[]
}

@Resolver(() => SummonsType)
export class SummonsResolver {
  @FieldResolver(() => [VoterType], { description: 'All who are called, by function and name.' })
  voters(@Root() { voters }: SummonsRow): Voter[] {
    return voters
  }
}

@Resolver(() => VoterType)
export class VoterResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who is called; null for somebody who has moved out of reach.',
  })
  person(@Root() { personId }: Voter, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }
}

async function termOf({ loaders }: Context, { id, asOf }: BodyOnDay): Promise<TermRow | null> {
  const terms = await loaders.terms.load(id)
  return terms.find(term => contains(term, asOf)) ?? null
}

/** What was read before the command is read anew. */
async function payload({ loaders, today }: Context, outcome: BodyResult): Promise<BodyPayload> {
  if (!outcome.ok) return { body: null, objections: toObjectionTypes(outcome.objections) }
  const { bodyId } = outcome.value
  loaders.terms.clearAll()
  loaders.seats.clearAll()
  const body = await loaders.body.clear(bodyId).load(bodyId)
  return { body: body && { ...body, asOf: today }, objections: [] }
}
