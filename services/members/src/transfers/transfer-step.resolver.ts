import { Arg, Ctx, Mutation, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { acceptTransfer, endStay, extendStay, receiveGuest } from './arrival.commands.ts'
import { recordHomecoming } from './homecoming.commands.ts'
import { forwardTransfer, requestTransfer } from './request.commands.ts'
import { TRANSFER_ACTION, type TransferAction } from './transfer-action.workflow.ts'
import {
  correctTransferBox,
  recordTransferDues,
  recordTransferPaper,
} from './transfer-paper.commands.ts'
import {
  takeTransferStep,
  type TransferResult,
  type TransferStepInput,
} from './transfer-step.commands.ts'
import {
  CorrectTransferBoxInput,
  ExtendStayInput,
  ForwardTransferInput,
  RecordHomecomingInput,
  RecordTransferDuesInput,
  RecordTransferPaperInput,
  RequestTransferInput,
  TransferPayload,
  TransferStepInputType,
} from './transfer-step.graphql.ts'
import { TransferFileType } from './transfer.graphql.ts'
import { findTransferFile } from './transfer.resolver.ts'

interface Verb {
  action: TransferAction
  input: () => new () => TransferStepInput
  run: (context: Context, input: TransferStepInput) => Promise<TransferResult>
}

type Storing<Input> = (context: Context, input: Input) => Promise<TransferResult>

/** A mutation that stores more than the step. */
const storing = <Input extends TransferStepInput>(
  verb: string,
  action: TransferAction,
  { input, run }: { input: new () => Input; run: Storing<Input> },
): readonly [string, Verb] => [
  verb,
  {
    action,
    input: () => input,
    // The schema has checked the input against this class.
    run: (context, given) => run(context, Object.assign(new input(), given)),
  },
]

/** A mutation whose whole story is the step itself. */
const plain = (verb: string, action: TransferAction): readonly [string, Verb] =>
  storing(verb, action, {
    input: TransferStepInputType,
    run: (context, input) => takeTransferStep(context, verb, { action, input }),
  })

/** A mutation with the input of a plain one, but with consequences. */
const settling = (verb: string, action: TransferAction, run: Storing<TransferStepInput>) =>
  storing(verb, action, { input: TransferStepInputType, run })

/** One mutation for each thing that is done on a transfer. */
const VERBS: ReadonlyMap<string, Verb> = new Map([
  storing('recordTransferPaper', 'RECORD_PAPER', {
    input: RecordTransferPaperInput,
    run: recordTransferPaper,
  }),
  storing('recordTransferDues', 'RECORD_DUES', {
    input: RecordTransferDuesInput,
    run: recordTransferDues,
  }),
  plain('signTransferOut', 'SIGN_OUT'),
  plain('sendTransfer', 'SEND'),
  plain('signTransferIn', 'SIGN_IN'),
  settling('acceptTransfer', 'ACCEPT', acceptTransfer),
  settling('receiveGuest', 'RECEIVE_GUEST', receiveGuest),
  plain('rejectTransfer', 'REJECT'),
  plain('resendTransfer', 'RESEND'),
  plain('reportWrongAddress', 'REPORT_WRONG_ADDRESS'),
  storing('forwardTransfer', 'FORWARD', { input: ForwardTransferInput, run: forwardTransfer }),
  storing('correctTransferBox', 'CORRECT_BOX', {
    input: CorrectTransferBoxInput,
    run: correctTransferBox,
  }),
  plain('renewTransferPaper', 'RENEW_PAPER'),
  plain('withdrawTransfer', 'WITHDRAW'),
  plain('checkTransferSlip', 'CHECK_SLIP'),
  plain('reportTransferLost', 'REPORT_LOST'),
  storing('extendStay', 'EXTEND_STAY', { input: ExtendStayInput, run: extendStay }),
  plain('signTransferBack', 'SIGN_BACK'),
  settling('endStay', 'END_STAY', endStay),
])

export const TRANSFER_MUTATIONS: readonly string[] = [
  'requestTransfer',
  'recordHomecoming',
  ...VERBS.keys(),
]

/** The mutations above, each the same: take the step, answer with the transfer or with what stands in its way. */
@Resolver(() => TransferFileType)
export class TransferStepResolver {
  @Mutation(() => TransferPayload, {
    nullable: true,
    description: `${TRANSFER_ACTION.REQUEST.en} (${TRANSFER_ACTION.REQUEST.vi}).`,
  })
  async requestTransfer(
    @Arg('input', () => RequestTransferInput, { description: 'The paper.' })
    input: RequestTransferInput,
    @Ctx() context: Context,
  ) {
    return answerStep(context, await requestTransfer(context, input))
  }

  @Mutation(() => TransferPayload, {
    nullable: true,
    description: `${TRANSFER_ACTION.COME_HOME.en} (${TRANSFER_ACTION.COME_HOME.vi}).`,
  })
  async recordHomecoming(
    @Arg('input', () => RecordHomecomingInput, { description: 'The paper.' })
    input: RecordHomecomingInput,
    @Ctx() context: Context,
  ) {
    return answerStep(context, await recordHomecoming(context, input))
  }
}

for (const [verb, { action, input, run }] of VERBS) {
  const resolve = async (given: TransferStepInput, context: Context) =>
    answerStep(context, await run(context, given))
  const { prototype } = TransferStepResolver
  Object.defineProperty(prototype, verb, { value: resolve, configurable: true })
  const descriptor = { value: resolve }
  Arg('input', input, { description: 'The step.' })(prototype, verb, 0)
  Ctx()(prototype, verb, 1)
  Mutation(() => TransferPayload, {
    nullable: true,
    description: `${TRANSFER_ACTION[action].en} (${TRANSFER_ACTION[action].vi}).`,
  })(prototype, verb, descriptor)
}

/** What a step answers: the transfer as it is now, or every reason why not. */
async function answerStep(context: Context, outcome: TransferResult) {
  if (!outcome.ok) return { file: null, objections: toObjectionTypes(outcome.objections) }
  return { file: await findTransferFile(context, outcome.value.transferId), objections: [] }
}
