import type { Objection, Outcome } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { Arg, Ctx, Mutation, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { assignProbationHelper, recordProbationPaper } from './probation-paper.commands.ts'
import { recordProbationRemark } from './probation-remark.commands.ts'
import { takeProbationStepOnce, type ProbationStepInput } from './probation-step.commands.ts'
import {
  AssignProbationHelperInput,
  ExtendProbationInput,
  ProbationPayload,
  ProbationStepInputType,
  RecordProbationPaperInput,
  RecordProbationRemarkInput,
} from './probation-step.graphql.ts'
import { RecognitionFileType } from './probation.graphql.ts'
import { findRecognitionFile } from './probation.resolver.ts'
import { RECOGNITION_ACTION, type RecognitionAction } from './recognition-action.workflow.ts'
import { extendProbation } from './recognition.commands.ts'

type InputClass = new () => ProbationStepInput
type Done = Outcome<{ probationId: string }, Objection<string, Role>>

interface Verb {
  action: RecognitionAction
  input: () => InputClass
  run: (context: Context, input: ProbationStepInput) => Promise<Done>
}

/** A mutation whose whole story is the step itself. */
const plain = (verb: string, action: RecognitionAction): readonly [string, Verb] => [
  verb,
  {
    action,
    input: () => ProbationStepInputType,
    run: (context, input) => takeProbationStepOnce(context, verb, { action, input }),
  },
]

/** A mutation that stores more than the step. */
const storing = <Input extends ProbationStepInput>(
  verb: string,
  action: RecognitionAction,
  {
    input,
    run,
  }: { input: new () => Input; run: (context: Context, input: Input) => Promise<Done> },
): readonly [string, Verb] => [
  verb,
  {
    action,
    input: () => input,
    // The schema has checked the input against this class.
    run: (context, given) => run(context, Object.assign(new input(), given)),
  },
]

/** One mutation for each thing that is done on a recognition, beside the votes of meetings. */
const VERBS: ReadonlyMap<string, Verb> = new Map([
  storing('assignProbationHelper', 'CHANGE_HELPER', {
    input: AssignProbationHelperInput,
    run: assignProbationHelper,
  }),
  storing('recordProbationPaper', 'RECORD_PAPER', {
    input: RecordProbationPaperInput,
    run: recordProbationPaper,
  }),
  storing('recordProbationRemark', 'REMARK', {
    input: RecordProbationRemarkInput,
    run: recordProbationRemark,
  }),
  plain('recordDataEntry', 'RECORD_DATA_ENTRY'),
  plain('appraiseRecognition', 'APPRAISE_IN_SECTION'),
  plain('reportProbationUp', 'REPORT_UP'),
  storing('extendProbation', 'EXTEND', { input: ExtendProbationInput, run: extendProbation }),
  plain('returnRecognition', 'RETURN'),
  plain('repeatRecognitionVotes', 'REPEAT_VOTES'),
])

export const PROBATION_MUTATIONS: readonly string[] = ['publishRecognition', ...VERBS.keys()]

/** The mutations above, each the same: take the step, answer with the file or with what stands in its way. */
@Resolver(() => RecognitionFileType)
export class ProbationStepResolver {
  @Mutation(() => ProbationPayload, {
    nullable: true,
    description: `${RECOGNITION_ACTION.PUBLISH.en} (${RECOGNITION_ACTION.PUBLISH.vi}).`,
  })
  async publishRecognition(
    @Arg('input', () => ProbationStepInputType, { description: 'The step.' })
    input: ProbationStepInputType,
    @Ctx() context: Context,
  ) {
    const step = { action: 'PUBLISH', input } as const
    return answerStep(context, await takeProbationStepOnce(context, 'publishRecognition', step))
  }
}

for (const [verb, { action, input, run }] of VERBS) {
  const resolve = async (given: ProbationStepInput, context: Context) =>
    answerStep(context, await run(context, given))
  const { prototype } = ProbationStepResolver
  Object.defineProperty(prototype, verb, { value: resolve, configurable: true })
  const descriptor = { value: resolve }
  Arg('input', input, { description: 'The step.' })(prototype, verb, 0)
  Ctx()(prototype, verb, 1)
  Mutation(() => ProbationPayload, {
    nullable: true,
    description: `${RECOGNITION_ACTION[action].en} (${RECOGNITION_ACTION[action].vi}).`,
  })(prototype, verb, descriptor)
}

/** What a step answers: the file as it is now, or every reason why not. */
async function answerStep(context: Context, outcome: Done) {
  if (!outcome.ok) return { file: null, objections: toObjectionTypes(outcome.objections) }
  return { file: await findRecognitionFile(context, outcome.value.probationId), objections: [] }
}
