import type { Role } from '@ket-nap/subgraph'
import { DOSSIERS, HELPERS, MOVERS, type Line } from './role-group.policy.ts'

/** Whoever moves a recognition, and whoever helps its member. */
const SEERS: readonly Role[] = [...MOVERS, ...HELPERS]

/** The remark is the one step that whoever helps takes. */
export const probationStepTakers = (name: string): readonly Role[] =>
  ['recordProbationRemark', 'RecordProbationRemarkInput'].includes(name) ? SEERS : MOVERS

/** Probations and the files of their recognition. */
export const PROBATION_LINES: readonly Line[] = [
  ['Query', 'probation(probationId)', SEERS],
  ['Person', 'probation', MOVERS],
  ['Unit', 'probations(first,after,stages,dueBefore,waiting) probationStages', MOVERS],
  ['ProbationStageCount', 'stage count late soon waiting', MOVERS],
  ['ProbationConnection', 'edges pageInfo totalCount', MOVERS],
  ['ProbationEdge', 'node cursor', MOVERS],
  ['Probation', 'id person unit stage version stageSince ceremonyOn endsOn', SEERS],
  ['Probation', 'extendedOn extendedFrom extendedUntil extensionEndedOn', MOVERS],
  ['Probation', 'discipline disciplinedOn consideredOn', MOVERS],
  ['Probation', 'proposal decidedOn decisionNumber dueOn dueTimer', MOVERS],
  ['RecognitionFile', 'probation asOf actions helpers', SEERS],
  ['RecognitionFile', 'route clock clocks policyVersion policyOverlay', MOVERS],
  ['RecognitionFile', 'nextSteps missingPapers papers certificateNumber', MOVERS],
  ['RecognitionFile', 'ballots moves prints', MOVERS],
  ['RecognitionFile', 'remarks', [...DOSSIERS, ...HELPERS]],
  ['RecognitionRoute', 'code stages source', MOVERS],
  ['ProbationClock', 'timer dueOn', MOVERS],
  ['PossibleRecognitionAction', 'action leadsTo enteredFor objections', SEERS],
  ['NextRecognitionStep', 'action by roles objections', MOVERS],
  ['ProbationHelper', 'id fromOn untilOn', SEERS],
  ['ProbationHelper', 'person number', MOVERS],
  ['ProbationHelper', 'hasAccount', DOSSIERS],
  [
    'ProbationBallot',
    'meetingId heldOn action entitled present yes no blank needed passed',
    MOVERS,
  ],
  ['ProbationBallot', 'unitName isMeetingReached', MOVERS],
  [
    'ProbationMove',
    'id action fromStage toStage onDay number note actor enteredFor fromPaper',
    MOVERS,
  ],
  ['ProbationMove', 'policyVersion policyOverlay role recordedAt', MOVERS],
  ['ProbationMove', 'scan', DOSSIERS],
  ['ProbationPayload', 'file objections', SEERS],
  ...[
    'ProbationStepInput',
    'AssignProbationHelperInput personId',
    'RecordProbationPaperInput kind issuedOn issuer',
    'RecordProbationRemarkInput month strong weak',
    'ExtendProbationInput until discipline disciplinedOn',
  ].map(line => {
    const [type = '', ...own] = line.split(' ')
    const step = 'idempotencyKey probationId expectedVersion on number note scanId'
    return [type, [step, ...own].join(' '), probationStepTakers(type)] as const
  }),
]

/** Who helps, and the accounts of helping members. */
export const HELP_LINES: readonly Line[] = [
  ['Query', 'helped', HELPERS],
  ['Helped', 'dossiers probations', HELPERS],
  ['Mutation', 'giveHelperAccount(input) endHelperAccount(input)', DOSSIERS],
  ['GiveHelperAccountInput', 'idempotencyKey admissionId probationId holderId', DOSSIERS],
  ['EndHelperAccountInput', 'idempotencyKey admissionId probationId', DOSSIERS],
  ['HelperAccountPayload', 'dossier file objections', DOSSIERS],
]
