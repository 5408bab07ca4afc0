import {
  Arg,
  Ctx,
  FieldResolver,
  Float,
  Mutation,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import { ClassPayload } from '../classes/training-class.graphql.ts'
import type { Context } from '../context.ts'
import { EnrolmentType } from '../enrolments/enrolment.graphql.ts'
import type { EnrolmentRow } from '../enrolments/enrolment.queries.ts'
import { closeClass, recordMarks, type ResultOutcome } from './result.commands.ts'
import { ClassResultType, CloseClassInput, RecordMarksInput } from './result.graphql.ts'

@Resolver(() => EnrolmentType)
export class ResultResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'Mark of the final paper, 0 to 10.' })
  async mark(@Root() { id }: EnrolmentRow, @Ctx() { loaders }: Context) {
    const mark = await loaders.paperMark.load(id)
    return mark ? mark.tenths / 10 : null
  }

  @FieldResolver(() => ClassResultType, {
    nullable: true,
    description: 'Null until the class is closed.',
  })
  result(@Root() { id }: EnrolmentRow, @Ctx() { loaders }: Context) {
    return loaders.result.load(id)
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Records marks of the final paper. All of them, or nothing.',
  })
  async recordMarks(
    @Arg('input', () => RecordMarksInput, { description: 'The marks.' }) input: RecordMarksInput,
    @Ctx() context: Context,
  ) {
    const marks = input.marks.map(mark => ({ ...mark }))
    const reason = input.reason ?? null
    return answer(context, await recordMarks(context, { ...input, marks, reason }))
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Closes a class and tells who passed, by the rules of its last day.',
  })
  async closeClass(
    @Arg('input', () => CloseClassInput, { description: 'Which class.' }) input: CloseClassInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await closeClass(context, { ...input }))
  }
}

async function answer({ loaders }: Context, outcome: ResultOutcome) {
  if (!outcome.ok) return { trainingClass: null, objections: toObjectionTypes(outcome.objections) }
  return {
    trainingClass: await loaders.trainingClass.load(outcome.value.classId),
    objections: [],
  }
}
