import type { LocalDate } from '@ket-nap/kernel'
import type { Actor, AdmissionAction, Duty, Stage } from '../admissions/action.workflow.ts'
import type { Timer } from '../admissions/clock.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { GeneralEducation, Occupation, PersonFlag } from '../codes/person-codes.ts'
import type { GroupCriterion } from '../papers/group-criterion.workflow.ts'
import type { FaultCode, PaperKind, SetAsideReason, SpecialCase } from '../papers/paper.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { EarlierMembership } from '../readmissions/readmission.workflow.ts'
import type { Relocation } from '../relocations/relocation.workflow.ts'
import type { Route, RouteCode } from '../routes/route.workflow.ts'
import type {
  Answer,
  LetterSubject,
  Relative,
  WaiverGround,
} from '../verifications/verification.workflow.ts'

export interface DossierPaper {
  id: string
  kind: PaperKind
  form: string | null
  number: string | null
  issuedOn: LocalDate
  issuer: string | null
  validUntil: LocalDate | null
  setAsideOn: LocalDate | null
  setAsideReason: SetAsideReason | null
  /** Of evidence: what it proves; null where it was recorded before criteria were named. */
  criteria: readonly GroupCriterion[] | null
  scans: readonly DossierScan[]
}

export interface DossierScan {
  id: string
  bytes: number
  addedAt: string
}

export interface DossierFault {
  id: string
  paperKind: PaperKind
  code: FaultCode
  notedOn: LocalDate
  clearedOn: LocalDate | null
}

export interface DossierHelp {
  id: string
  personId: string
  fromOn: LocalDate
  untilOn: LocalDate | null
  number: string | null
}

export interface DossierRemark {
  id: string
  month: LocalDate
  strong: string
  weak: string
}

export interface DossierIntroduction {
  id: string
  personId: string
  togetherSince: LocalDate
  issuedOn: LocalDate
  setAsideOn: LocalDate | null
  isOfficial: boolean
}

export interface DossierLetter {
  id: string
  about: LetterSubject
  abroad: boolean
  receivedOn: LocalDate
  dueOn: LocalDate
  answeredOn: LocalDate | null
  answer: Answer | null
}

export interface DossierWaiver {
  id: string
  about: LetterSubject
  ground: WaiverGround
  waivedOn: LocalDate
}

export interface DossierConsent {
  id: string
  askedOn: LocalDate
  answeredOn: LocalDate | null
  given: boolean | null
  number: string | null
}

export interface DossierBallot {
  meetingId: string
  heldOn: LocalDate
  action: AdmissionAction
  entitled: number
  present: number
  yes: number
  no: number
  blank: number
  needed: number
  passed: boolean
  /** As the unit that voted was called then. */
  unitName: string | null
  isMeetingReached: boolean
}

export interface DossierMove {
  id: string
  place: number
  action: AdmissionAction
  /** Null: the first step, before which somebody was on no list. */
  fromStage: AdmissionStage | null
  toStage: Stage
  onDay: LocalDate
  number: string | null
  note: string | null
  actor: string
  enteredFor: boolean
  fromPaper: boolean
  policyVersion: string
  policyOverlay: string | null
  duty: Duty | null
  /** Null with the role: a step from paper. */
  holderId: string | null
  role: string | null
  postUnitId: string | null
  scan: DossierScan | null
  recordedAt: string
  /** From where to where the step carried the dossier. */
  relocation: Relocation | null
}

/** An admission with everything that decides its next step. */
export interface Dossier {
  id: string
  personId: string
  unitId: string
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
  stage: AdmissionStage
  version: number
  stageSince: LocalDate | null
  listedOn: LocalDate | null
  openedOn: LocalDate | null
  consideredOn: LocalDate | null
  decidedOn: LocalDate | null
  decisionNumber: string | null
  ceremonyOn: LocalDate | null
  expectedQuarter: LocalDate | null
  dueOn: LocalDate | null
  dueTimer: Timer | null
  waitsFor: Actor | null
  waitsAtUnitId: string | null
  routeCode: RouteCode | null
  decidingUnitId: string | null
  specialCases: readonly SpecialCase[]
  bornOn: LocalDate
  generalEducation: GeneralEducation
  occupation: Occupation
  flags: readonly PersonFlag[]
  /** The register knows that the person was a member and left. */
  hasLeftParty: boolean
  /** What is said of an earlier membership; the newest that was recorded. */
  earlierMembership: EarlierMembership | null
  /** The awareness certificate that counts longest. */
  certificate: { number: string; issuedOn: LocalDate; validUntil: LocalDate | null } | null
  papers: readonly DossierPaper[]
  faults: readonly DossierFault[]
  help: readonly DossierHelp[]
  remarks: readonly DossierRemark[]
  introductions: readonly DossierIntroduction[]
  letters: readonly DossierLetter[]
  /** Kinds of relatives that there are; null while nobody said so. */
  relatives: readonly Relative[] | null
  /** Those about whom no letter is needed, each with its ground. */
  waivers: readonly DossierWaiver[]
  /** Opinions that were asked for and are not answered. */
  openOpinions: number
  consents: readonly DossierConsent[]
  ballots: readonly DossierBallot[]
  moves: readonly DossierMove[]
  /** Holders who sent the nominations that led here. */
  nominatorIds: readonly string[]
}

/** A dossier with what judges it on a day. */
export interface OpenedDossier {
  dossier: Dossier
  /** By the tree of the day that fixed it, before it by that of the day asked for. */
  route: Route | null
  policy: Policy
  /** The policy version in force on the day, and the overlay of the province. */
  version: string
  overlay: string | null
}

const BLANK = {
  id: '',
  stage: 'SYMPATHISER',
  version: 0,
  stageSince: null,
  listedOn: null,
  openedOn: null,
  consideredOn: null,
  decidedOn: null,
  decisionNumber: null,
  ceremonyOn: null,
  expectedQuarter: null,
  dueOn: null,
  dueTimer: null,
  waitsFor: null,
  waitsAtUnitId: null,
  routeCode: null,
  decidingUnitId: null,
  specialCases: [],
  hasLeftParty: false,
  earlierMembership: null,
  certificate: null,
  papers: [],
  faults: [],
  help: [],
  remarks: [],
  introductions: [],
  letters: [],
  relatives: null,
  waivers: [],
  openOpinions: 0,
  consents: [],
  ballots: [],
  moves: [],
  nominatorIds: [],
} as const satisfies Partial<Dossier>

/** A dossier that nobody has recorded yet, to be judged like any other. */
export const newDossier = (person: Omit<Dossier, keyof typeof BLANK>): Dossier => ({
  ...BLANK,
  ...person,
})

/** The day whose tree says the route: that of the cell's vote, or of a move after it; null before the vote. */
export function routeDay({
  consideredOn,
  moves,
}: Pick<Dossier, 'consideredOn' | 'moves'>): LocalDate | null {
  const moved = moves.findLast(({ relocation }) => relocation !== null)?.onDay
  return consideredOn && moved && moved > consideredOn ? moved : consideredOn
}
