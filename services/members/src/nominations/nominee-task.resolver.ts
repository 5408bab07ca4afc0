import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { NominationPayload } from './nomination-step.graphql.ts'
import { NominationFileType } from './nomination.graphql.ts'
import type { NominationFile } from './nomination.policy.ts'
import { filePayload } from './nomination.resolver.ts'
import { endNomineeTask, recordNomineeTask } from './nominee-task.commands.ts'
import {
  EndNomineeTaskInput,
  NomineeRecordType,
  NomineeTaskType,
  RecordNomineeTaskInput,
} from './nominee-task.graphql.ts'
import { mayRecordTask, type NomineeRecord } from './nominee-task.policy.ts'

const INPUT = { description: 'What is to be done.' }

@Resolver(() => NominationFileType)
export class NomineeTaskResolver {
  @FieldResolver(() => [NomineeTaskType], { description: 'Tasks and trials, the earliest first.' })
  tasks(@Root() { nomination }: NominationFile, @Ctx() { loaders }: Context) {
    return loaders.tasksOfNomination.load(nomination.id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may add a task or its end.' })
  mayRecordTask(@Root() { nomination }: NominationFile, @Ctx() { viewer }: Context): boolean {
    return mayRecordTask(nomination, viewer.post)
  }

  @Mutation(() => NominationPayload, { nullable: true, description: 'The body records a task.' })
  async recordNomineeTask(
    @Arg('input', () => RecordNomineeTaskInput, INPUT) input: RecordNomineeTaskInput,
    @Ctx() context: Context,
  ) {
    return filePayload(context, await recordNomineeTask(context, { ...input }))
  }

  @Mutation(() => NominationPayload, { nullable: true, description: 'The body ends a task.' })
  async endNomineeTask(
    @Arg('input', () => EndNomineeTaskInput, INPUT) input: EndNomineeTaskInput,
    @Ctx() context: Context,
  ) {
    return filePayload(context, await endNomineeTask(context, { ...input }))
  }
}

@Resolver(() => NomineeRecordType)
export class NomineeRecordResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of the nominating unit.' })
  async bodyName(@Root() { bodyUnitId }: NomineeRecord, @Ctx() { loaders }: Context) {
    return (await loaders.placeName.load(bodyUnitId))?.name ?? null
  }

  @FieldResolver(() => [NomineeTaskType], { description: 'Tasks and trials, the earliest first.' })
  tasks(@Root() { id }: NomineeRecord, @Ctx() { loaders }: Context) {
    return loaders.tasksOfNomination.load(id)
  }
}

@Resolver(() => PersonType)
export class NominatedPersonResolver {
  @FieldResolver(() => [NomineeRecordType], {
    description: 'Nominations by which the person came on a list, the earliest first.',
  })
  nominations(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.nominationsOfPerson.load(id)
  }
}
