import { readPage } from '@ket-nap/subgraph'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { CodedValueType, PersonConnection, PersonType } from './person.graphql.ts'
import { readSearch, searchPeople, type CodeNames, type PersonRow } from './person.queries.ts'

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonConnection, {
    nullable: true,
    description:
      'People by beginning of the name or of the given name, without marks; own scope only. first is at most 100.',
  })
  searchPeople(
    @Arg('text', () => String, { description: 'What was typed; never logged.' }) text: string,
    @Arg('first', () => Int, { description: 'How many at most, up to 100.' }) first: number,
    @Ctx() { db, viewer }: Context,
  ) {
    const { limit } = readPage({ first }, 'searchPeople')
    return searchPeople(db, viewer, { typed: readSearch(text, ['text']), first: limit })
  }

  @Query(() => [CodedValueType], {
    nullable: true,
    description: 'Ethnic groups, in the order of the official list.',
  })
  async ethnicGroups(@Ctx() { loaders }: Context) {
    return listed(await loaders.ethnicGroups())
  }

  @Query(() => [CodedValueType], { nullable: true, description: 'Religions, by name.' })
  async religions(@Ctx() { loaders }: Context) {
    return listed(await loaders.religions())
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description:
      'Where the person belongs today: the cell of membership, or the cell on whose list.',
  })
  unit(@Root() person: PersonRow): UnitType {
    return unitStub(person.unitId)
  }

  @FieldResolver(() => CodedValueType, { nullable: true, description: 'Ethnic group.' })
  async ethnicGroup(@Root() person: PersonRow, @Ctx() { loaders }: Context) {
    return named(person.ethnicGroupCode, await loaders.ethnicGroups())
  }

  @FieldResolver(() => CodedValueType, { nullable: true, description: 'Religion.' })
  async religion(@Root() person: PersonRow, @Ctx() { loaders }: Context) {
    return named(person.religionCode, await loaders.religions())
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Personal identification number, masked: *********345.',
  })
  async personalNumber(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    const sealed = await loaders.personalNumber.load(id)
    return sealed?.number ?? null
  }
}

const listed = (names: CodeNames) => Array.from(names, ([code, name]) => ({ code, name }))

const named = (code: string, names: CodeNames) => ({ code, name: names.get(code) ?? code })
