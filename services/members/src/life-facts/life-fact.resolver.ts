import {
  Arg,
  Ctx,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import { LIFE_ACTION, type LifeAction } from '../codes/life-codes.ts'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import {
  recordLifeFact,
  standingOf,
  type LifeResult,
  type RecordLifeFact,
} from './life-fact.commands.ts'
import type { LifeFactRow } from './life-fact.entity.ts'
import {
  LifeBallotType,
  LifeFactPayload,
  LifeFactType,
  PossibleLifeActionType,
} from './life-fact.graphql.ts'
import { lifeActions } from './life-fact.policy.ts'
import {
  AnswerAppealInput,
  AppealRemovalInput,
  CancelDisciplineInput,
  DisciplineMemberInput,
  ExpelMemberInput,
  LifeFactInput,
  RecordInterruptionInput,
  RemoveMemberInput,
} from './life-input.graphql.ts'

interface Verb {
  action: LifeAction
  input: new () => LifeFactInput
  /** Where the input says in words of its own what a fact keeps. */
  read?: (given: LifeFactInput) => Partial<RecordLifeFact>
}

const read =
  <Input extends LifeFactInput>(
    type: new () => Input,
    words: (input: Input) => Partial<RecordLifeFact>,
  ) =>
  (given: LifeFactInput): Partial<RecordLifeFact> =>
    words(Object.assign(new type(), given))

/** One mutation for each thing that is recorded of a member. */
const VERBS: Readonly<Record<string, Verb>> = {
  recordDeath: { action: 'RECORD_DEATH', input: LifeFactInput },
  recordResignation: { action: 'RECORD_RESIGNATION', input: LifeFactInput },
  expelMember: { action: 'EXPEL', input: ExpelMemberInput },
  removeMember: { action: 'REMOVE', input: RemoveMemberInput },
  restoreMember: { action: 'RESTORE', input: LifeFactInput },
  appealRemoval: {
    action: 'APPEAL',
    input: AppealRemovalInput,
    read: read(AppealRemovalInput, ({ receivedOn, answeredAt }) => ({
      sinceOn: receivedOn,
      ground: answeredAt ?? 'TO_PROVINCE',
    })),
  },
  answerAppeal: {
    action: 'ANSWER_APPEAL',
    input: AnswerAppealInput,
    read: read(AnswerAppealInput, input => ({ ground: input.answer })),
  },
  disciplineMember: {
    action: 'DISCIPLINE',
    input: DisciplineMemberInput,
    read: read(DisciplineMemberInput, ({ discipline }) => ({ ground: discipline })),
  },
  cancelDiscipline: { action: 'CANCEL_DISCIPLINE', input: CancelDisciplineInput },
  recordInterruption: { action: 'INTERRUPT', input: RecordInterruptionInput },
  resumeActivity: { action: 'RESUME', input: LifeFactInput },
}

export const LIFE_MUTATIONS: readonly string[] = Object.keys(VERBS)

@Resolver(() => LifeFactType)
export class LifeFactResolver {
  @FieldResolver(() => [LifeBallotType], { description: 'The votes of a removal, in their order.' })
  ballots(@Root() { id }: LifeFactRow, @Ctx() { loaders }: Context) {
    return loaders.lifeBallots.load(id)
  }
}

@Resolver(() => PersonType)
export class PersonLifeResolver {
  @FieldResolver(() => [LifeFactType], {
    nullable: true,
    description: "What is on record of the member's life, the latest first.",
  })
  lifeFacts(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.lifeFacts.load(id)
  }

  @FieldResolver(() => [PossibleLifeActionType], {
    nullable: true,
    description: 'What this post may record of the member today; empty for who never was one.',
  })
  async lifeActions(@Root() { id }: PersonRow, @Ctx() context: Context) {
    const { loaders, today } = context
    const stored = await loaders.lifeStanding(today).load(id)
    if (!stored) return []
    return lifeActions(standingOf(context, stored, today)).map(({ action, objections }) => ({
      action,
      objections: toObjectionTypes(objections),
    }))
  }
}

for (const [verb, { action, input, read: own }] of Object.entries(VERBS)) {
  const resolve = async (given: LifeFactInput, context: Context) =>
    answer(
      context,
      await recordLifeFact(context, verb, { action, input: { ...given, ...own?.(given) } }),
    )
  const { prototype } = PersonLifeResolver
  Object.defineProperty(prototype, verb, { value: resolve, configurable: true })
  Arg('input', () => input, { description: 'What is recorded.' })(prototype, verb, 0)
  Ctx()(prototype, verb, 1)
  Mutation(() => LifeFactPayload, {
    nullable: true,
    description: `${LIFE_ACTION[action].en} (${LIFE_ACTION[action].vi}).`,
  })(prototype, verb, { value: resolve })
}

/** The person as he or she is now, or every reason why not. */
async function answer({ loaders }: Context, outcome: LifeResult): Promise<LifeFactPayload> {
  if (!outcome.ok) return { person: null, objections: toObjectionTypes(outcome.objections) }
  const { personId } = outcome.value
  for (const loader of [
    loaders.member,
    loaders.belongings,
    loaders.departures,
    loaders.lifeFacts,
  ]) {
    loader.clear(personId)
  }
  return { person: await loaders.person.load(personId), objections: [] }
}
