import type { Outcome, Objection } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { Arg, Ctx, Mutation, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import { ADMISSION_ACTION, type AdmissionAction } from '../admissions/action.workflow.ts'
import { ListSympathiserInput } from './listing.graphql.ts'
import { listSympathiser } from './listing.commands.ts'
import { answerConsent, askConsent } from './consent.commands.ts'
import type { Context } from '../context.ts'
import { assignHelper, recordRemark } from './helping-member.commands.ts'
import { recordIntroduction } from './introduction.commands.ts'
import { cancelDecision, holdCeremony } from './ceremony.commands.ts'
import {
  nameSpecialCases,
  recordPaper,
  redoDossier,
  requestAdditions,
  returnDossier,
} from './paper.commands.ts'
import { recordEarlierMembership } from './readmission.commands.ts'
import { RecordEarlierMembershipInput } from './readmission.graphql.ts'
import { NameRelativesInput, WaiveLetterInput } from './verifying.graphql.ts'
import { nameRelatives, recordAnswer, sendLetter, waiveLetter } from './verification.commands.ts'
import type { DossierView } from './dossier-view.policy.ts'
import { DossierType } from './dossier.graphql.ts'
import { findDossier } from './dossier.resolver.ts'
import { takeStepOnce, type StepInput } from './step.commands.ts'
import {
  AnswerConsentInput,
  AssignHelperInput,
  DossierPayload,
  FaultyDossierInput,
  NameSpecialCasesInput,
  RecordAnswerInput,
  RecordIntroductionInput,
  RecordPaperInput,
  RecordRemarkInput,
  SendLetterInput,
  StepInputType,
} from './step.graphql.ts'

type InputClass = new () => StepInput
type Done = Outcome<{ admissionId: string }, Objection<string, Role>>
type Command<Input> = (context: Context, input: Input) => Promise<Done>

interface Verb {
  action: AdmissionAction
  input: () => InputClass
  run: Command<StepInput>
}

/** A mutation whose whole story is the step itself. */
const plain = (verb: string, action: AdmissionAction): readonly [string, Verb] => [
  verb,
  {
    action,
    input: () => StepInputType,
    run: (context, input) => takeStepOnce(context, verb, { action, input }),
  },
]

/** A mutation that stores more than the step. */
const storing = <Input extends StepInput>(
  verb: string,
  action: AdmissionAction,
  {
    input,
    run,
  }: { input: new () => Input; run: (context: Context, input: Input) => Promise<Done> },
): readonly [string, Verb] => [
  verb,
  { action, input: () => input, run: (context, given) => run(context, checked(input, given)) },
]

/** The schema has checked the input against this class. */
function checked<Input extends StepInput>(type: new () => Input, given: StepInput): Input {
  return Object.assign(new type(), given)
}

/** One mutation for each thing that is done on a dossier. */
const VERBS: ReadonlyMap<string, Verb> = new Map([
  storing('assignHelper', 'CHANGE_HELPER', { input: AssignHelperInput, run: assignHelper }),
  storing('recordRemark', 'REMARK', { input: RecordRemarkInput, run: recordRemark }),
  storing('recordPaper', 'RECORD_PAPER', { input: RecordPaperInput, run: recordPaper }),
  storing('recordIntroduction', 'INTRODUCE', {
    input: RecordIntroductionInput,
    run: recordIntroduction,
  }),
  storing('nameSpecialCases', 'NAME_SPECIAL_CASES', {
    input: NameSpecialCasesInput,
    run: nameSpecialCases,
  }),
  storing('recordEarlierMembership', 'RECORD_EARLIER_MEMBERSHIP', {
    input: RecordEarlierMembershipInput,
    run: recordEarlierMembership,
  }),
  plain('proposeForClass', 'PROPOSE_FOR_CLASS'),
  plain('acceptCertificate', 'ACCEPT_CERTIFICATE'),
  plain('permitDossier', 'PERMIT_DOSSIER'),
  plain('openDossier', 'OPEN_DOSSIER'),
  plain('startVerification', 'START_VERIFICATION'),
  storing('nameRelatives', 'NAME_RELATIVES', { input: NameRelativesInput, run: nameRelatives }),
  storing('waiveLetter', 'WAIVE_LETTER', { input: WaiveLetterInput, run: waiveLetter }),
  storing('sendLetter', 'SEND_LETTER', { input: SendLetterInput, run: sendLetter }),
  storing('recordAnswer', 'RECORD_ANSWER', { input: RecordAnswerInput, run: recordAnswer }),
  plain('certifyCv', 'CERTIFY_CV'),
  plain('appraiseInSection', 'APPRAISE_IN_SECTION'),
  plain('takeUpDossier', 'TAKE_UP'),
  storing('requestAdditions', 'REQUEST_ADDITIONS', {
    input: FaultyDossierInput,
    run: requestAdditions,
  }),
  storing('returnDossier', 'RETURN', { input: FaultyDossierInput, run: returnDossier }),
  storing('askConsent', 'ASK_CONSENT', { input: StepInputType, run: askConsent }),
  storing('answerConsent', 'ANSWER_CONSENT', { input: AnswerConsentInput, run: answerConsent }),
  plain('consentToLateCeremony', 'CONSENT_TO_LATE_CEREMONY'),
  storing('holdCeremony', 'HOLD_CEREMONY', { input: StepInputType, run: holdCeremony }),
  plain('takeOffList', 'TAKE_OFF_LIST'),
  plain('recordWithdrawal', 'WITHDRAW'),
  storing('redoDossier', 'REDO_DOSSIER', { input: StepInputType, run: redoDossier }),
  plain('learnAgain', 'LEARN_AGAIN'),
  plain('askToReconsider', 'ASK_TO_RECONSIDER'),
  plain('recordReconsidered', 'RECORD_RECONSIDERED'),
  plain('recordMoveAway', 'MOVE_AWAY'),
  storing('cancelDecision', 'CANCEL_DECISION', { input: StepInputType, run: cancelDecision }),
  plain('redoCellVote', 'REDO_CELL_VOTE'),
  plain('redoBaseVote', 'REDO_BASE_VOTE'),
  plain('redoDecision', 'REDO_DECISION'),
])

export const STEP_MUTATIONS: readonly string[] = ['listSympathiser', ...VERBS.keys()]

/** The mutations above, each the same: take the step, answer with the dossier or with what stands in its way. */
@Resolver(() => DossierType)
export class StepResolver {
  @Mutation(() => DossierPayload, {
    nullable: true,
    description: `${ADMISSION_ACTION.LIST.en} (${ADMISSION_ACTION.LIST.vi}).`,
  })
  async listSympathiser(
    @Arg('input', () => ListSympathiserInput, { description: 'Who, by which resolution.' })
    input: ListSympathiserInput,
    @Ctx() context: Context,
  ) {
    return answerStep(context, await listSympathiser(context, input))
  }
}

for (const [verb, { action, input, run }] of VERBS) {
  const resolve = async (given: StepInput, context: Context) => {
    const outcome = await run(context, given)
    return answerStep(context, outcome)
  }
  const { prototype } = StepResolver
  Object.defineProperty(prototype, verb, { value: resolve, configurable: true })
  const descriptor = { value: resolve }
  Arg('input', input, { description: 'The step.' })(prototype, verb, 0)
  Ctx()(prototype, verb, 1)
  Mutation(() => DossierPayload, {
    nullable: true,
    description: `${ADMISSION_ACTION[action].en} (${ADMISSION_ACTION[action].vi}).`,
  })(prototype, verb, descriptor)
}

/** What a step answers: the dossier as it is now, or every reason why not. */
async function answerStep(
  context: Context,
  outcome: Done,
): Promise<{ dossier: DossierView | null; objections: ReturnType<typeof toObjectionTypes> }> {
  if (!outcome.ok) return { dossier: null, objections: toObjectionTypes(outcome.objections) }
  return { dossier: await findDossier(context, outcome.value.admissionId), objections: [] }
}
