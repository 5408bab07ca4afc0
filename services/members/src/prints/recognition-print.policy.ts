import { formatVietnameseDate, type LocalDate } from '@ket-nap/kernel'
import type { ProbationBallot } from '../probations/probation.policy.ts'
import type { RecognitionAction } from '../probations/recognition-action.workflow.ts'
import {
  DECIDES,
  formNumber,
  issuedBy,
  placesOfVote,
  type CountedVote,
  type Issued,
} from './print-facts.policy.ts'
import { basesOn, templateOn } from './print.policy.ts'
import type { PrintFacts, PrintKind } from './print.workflow.ts'

/** Which paper a vote on a probationary member is printed as. */
const PRINT_OF_VOTE: Readonly<Partial<Record<RecognitionAction, RecognitionPrint>>> = {
  VOTE_IN_CELL: 'RECOGNITION_CELL_RESOLUTION',
  FALL_SHORT_IN_CELL: 'RECOGNITION_CELL_RESOLUTION',
  RECOGNISE: 'RECOGNITION_DECISION',
}

export type RecognitionPrint = Extract<PrintKind, `RECOGNITION_${string}`>

/** The votes that a paper tells of. */
export const votesOfPrint = (kind: RecognitionPrint): readonly string[] =>
  Object.entries(PRINT_OF_VOTE).flatMap(([action, print]) => (print === kind ? [action] : []))

/** The papers that exist for a probation: one for each vote on record that has a template of its day. */
export function printsOfProbation(
  ballots: readonly Pick<ProbationBallot, 'action' | 'heldOn'>[],
): RecognitionPrint[] {
  const kinds = ballots.flatMap(({ action, heldOn }) => {
    const kind = PRINT_OF_VOTE[action]
    return kind && templateOn(kind, heldOn) ? [kind] : []
  })
  return [...new Set(kinds)]
}

export interface RecognitionVoted extends Issued {
  vote: CountedVote
  /** Numbers of the forms on the day of the vote. */
  forms: Readonly<Record<string, string>>
  isBaseCell: boolean
  officialOn: LocalDate
}

/** The numbers for and against. Source: HD06 4.5. */
export const recognitionResolutionFacts = ({
  about,
  issuer,
  on,
  vote,
  forms,
  isBaseCell,
}: RecognitionVoted): PrintFacts<'RECOGNITION_CELL_RESOLUTION'> => ({
  kind: 'RECOGNITION_CELL_RESOLUTION',
  ...issuedBy(issuer),
  number: vote.number,
  on,
  form: formNumber(
    forms,
    isBaseCell ? 'RECOGNITION_BASE_CELL_RESOLUTION' : 'RECOGNITION_CELL_RESOLUTION',
  ),
  places: placesOfVote(about, vote),
  lists: { bases: basesOn(on) },
  conditions: [vote.passed ? 'PASSED' : 'FELL_SHORT'],
})

/** Official from the last day of the probation, however late the papers. Source: 294 pt 4.2.2. */
export const recognitionDecisionFacts = ({
  about,
  issuer,
  on,
  vote,
  forms,
  officialOn,
}: RecognitionVoted): PrintFacts<'RECOGNITION_DECISION'> => ({
  kind: 'RECOGNITION_DECISION',
  ...issuedBy(issuer),
  number: vote.number,
  on,
  form: formNumber(
    forms,
    vote.organ === 'BASE_COMMITTEE' ? 'RECOGNITION_AUTHORISED_DECISION' : 'RECOGNITION_DECISION',
  ),
  places: {
    person: about.person,
    bornOn: formatVietnameseDate(about.bornOn),
    cell: about.cell,
    officialOn: formatVietnameseDate(officialOn),
    ...DECIDES[vote.organ],
  },
  lists: { bases: basesOn(on) },
  conditions: [],
})
