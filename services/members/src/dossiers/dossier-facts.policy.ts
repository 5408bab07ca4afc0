import {
  addDays,
  addMonths,
  minDate,
  monthsBetween,
  startOfMonth,
  type LocalDate,
} from '@ket-nap/kernel'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import { DUTY, type AdmissionAction } from '../admissions/action.workflow.ts'
import { runningClocks, type Clock } from '../admissions/clock.workflow.ts'
import { FOR_THE_NEW_CELL } from '../admissions/relocation.workflow.ts'
import type { AdmissionFacts } from '../admissions/obstacle.workflow.ts'
import { SPECIAL_RULES, type PaperKind, type SpecialCase } from '../papers/paper.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { readmissionOf } from '../readmissions/readmission.policy.ts'
import type { Route } from '../routes/route.workflow.ts'
import type { Dossier } from './dossier.policy.ts'
import { unverifiedOf } from '../verifications/verification.policy.ts'
import { criteriaOf, unprovenCriteria } from './group-criteria.policy.ts'

/** What is known about whoever asks, and about the step that is asked for. */
export interface Asked {
  on: LocalDate
  today: LocalDate
  holderId: string
  step?: AdmissionFacts['step']
}

export interface Known {
  dossier: Dossier
  route: Route | null
  policy: Policy
}

const SCHOOL_ENOUGH: readonly string[] = ['LOWER_SECONDARY', 'UPPER_SECONDARY']
const YEAR = 12
const RECONSIDERING: readonly AdmissionAction[] = ['ASK_TO_RECONSIDER', 'RECORD_RECONSIDERED']
const UNDECIDED: readonly AdmissionAction[] = ['MOVE_BEFORE_DECISION', 'CANCEL_FOR_MOVE']

/** Everything that the table asks, of one dossier on one day. */
export function factsOf(
  known: Known,
  action: AdmissionAction | null,
  asked: Asked,
): AdmissionFacts {
  const { dossier, route, policy } = known
  const { on, today, holderId, step } = asked
  const papers = heldPapers({ dossier, policy }, on)
  return {
    on,
    today,
    step,
    lastStepOn: lastStepOn(dossier),
    nextOnRoute: nextOnRoute(dossier.stage, route),
    isDecidedHere: Boolean(route?.decidingUnitId),
    ...factsOfPapers(known, papers),
    ...introduction(known, papers, on),
    helpers: dossier.help.filter(
      ({ fromOn, untilOn }) => fromOn <= on && (!untilOn || on < untilOn),
    ).length,
    onOtherList: false,
    isMember: false,
    waitsUntil: null,
    readmission: readmissionOf(dossier, policy, on),
    certificateUntil: certificateUntil(dossier, policy),
    ageMonths: monthsBetween(dossier.bornOn, on),
    isOverAgeCase: dossier.specialCases.includes('OVER_60'),
    ages: { least: policy.leastAgeMonths, greatest: policy.greatestAgeMonths },
    hasEducation: hasEducation(dossier, policy),
    dossierUntil: dossier.openedOn && addDays(addMonths(dossier.openedOn, policy.dossierMonths), 1),
    consents: consentsOf(known),
    hasOtherDuty: hasOtherDuty(dossier, action, holderId),
    decisionDueOn: dueOn(known, 'DECISION'),
    ceremonyDueOn: dueOn(known, 'CEREMONY'),
    ...factsOfMoves(dossier),
  }
}

type MoveFacts = Pick<
  AdmissionFacts,
  'hasLateCeremonyConsent' | 'isDecisionFromElsewhere' | 'isReconsidered'
>

function factsOfMoves(dossier: Dossier): MoveFacts {
  const taken = new Set(dossier.moves.map(({ action }) => action))
  return {
    hasLateCeremonyConsent: taken.has('CONSENT_TO_LATE_CEREMONY'),
    isDecisionFromElsewhere: taken.has('MOVE_WITH_DECISION'),
    isReconsidered: reconsideredOn(dossier) !== null,
  }
}

type PaperFacts = Pick<
  AdmissionFacts,
  | 'papers'
  | 'missingPapers'
  | 'needsParentsOpinion'
  | 'openFaults'
  | 'letters'
  | 'openOpinions'
  | 'verificationWaiver'
  | 'relatives'
>

function factsOfPapers(known: Known, papers: ReadonlySet<PaperKind>): PaperFacts {
  const { dossier, policy } = known
  const { letters, faults, occupation, openOpinions, relatives } = dossier
  // The papers of a verification that was waived as a whole stand for everybody.
  const isWaived = papers.has('VERIFICATION') && letters.length === 0
  return {
    papers,
    missingPapers: missingPapers(known, papers),
    needsParentsOpinion: occupation === 'PUPIL' && policy.forms['PARENTS_OPINION'] !== undefined,
    openFaults: faults.filter(({ clearedOn }) => clearedOn === null).length,
    letters: {
      sent: letters.length,
      open: letters.filter(({ answer }) => answer === null).length,
      questions: letters.filter(({ answer }) => answer === 'QUESTION').length,
    },
    relatives: {
      isNamed: isWaived || relatives !== null,
      unverified: isWaived || relatives === null ? [] : unverifiedOf(dossier, policy),
    },
    openOpinions,
    verificationWaiver: papers.has('VERIFICATION') ? policy.verificationWaiver : null,
  }
}

/**
 * Whether this holder stands on the other side of the dossier already, nominated the person, or entered for
 * another organ what lies before it.
 */
function hasOtherDuty(
  { moves, nominatorIds }: Dossier,
  action: AdmissionAction | null,
  holderId: string,
): boolean {
  const duty = action ? DUTY[action] : undefined
  if (!duty) return false
  if (duty === 'DECIDES' && nominatorIds.includes(holderId)) return true
  return moves.some(
    move =>
      move.holderId === holderId &&
      ((move.duty !== null && move.duty !== duty) || (move.enteredFor && duty === 'DECIDES')),
  )
}

/**
 * Papers that lie in the dossier on a day: neither set aside nor lapsed; evidence once it proves every
 * criterion of the group.
 */
export function heldPapers(
  { dossier, policy }: Pick<Known, 'dossier' | 'policy'>,
  on: LocalDate,
): ReadonlySet<PaperKind> {
  const isProven = unprovenCriteria(dossier, policy, on).length === 0
  const held = dossier.papers
    .filter(({ setAsideOn, validUntil }) => setAsideOn === null && (!validUntil || on < validUntil))
    .map(({ kind }) => kind)
    .filter(kind => kind !== 'GROUP_EVIDENCE' || isProven)
  const introductions = dossier.introductions.some(({ setAsideOn }) => setAsideOn === null)
  return new Set([
    ...held,
    ...(introductions ? (['INTRODUCTION'] as const) : []),
    ...(dossier.certificate ? (['AWARENESS_CERTIFICATE'] as const) : []),
    ...(isVerified(dossier) ? (['VERIFICATION'] as const) : []),
  ])
}

const isVerified = ({ letters }: Dossier): boolean =>
  letters.length > 0 && letters.every(({ answer }) => answer !== null)

/** Papers that the cell's vote still needs, with those of the special cases. */
export function missingPapers(
  { dossier, policy }: Known,
  held: ReadonlySet<PaperKind>,
): PaperKind[] {
  const needed = new Set([
    ...policy.papersAtCellVote,
    ...dossier.specialCases.flatMap(each => SPECIAL_RULES[each].papers),
    ...(criteriaOf(dossier, policy).length > 0 ? (['GROUP_EVIDENCE'] as const) : []),
  ])
  if (needed.has('READMISSION_APPLICATION')) needed.delete('APPLICATION')
  return [...needed].filter(kind => !held.has(kind))
}

/** Rules of introducing. Source: 294 pt 3.1–3.2; HN02 I.2.5. */
function introduction(
  { dossier, policy }: Known,
  papers: ReadonlySet<PaperKind>,
  on: LocalDate,
): Pick<AdmissionFacts, 'introducers' | 'needsUnionResolution'> {
  const inForce = dossier.introductions.filter(({ setAsideOn }) => setAsideOn === null)
  const isLongEnough = ({ togetherSince }: { togetherSince: LocalDate }) =>
    isOfNewPlace(dossier) || monthsBetween(togetherSince, on) >= policy.introducerMonths
  const age = monthsBetween(dossier.bornOn, on)
  const isYouth =
    dossier.flags.includes('YOUTH_UNION') && age < unionAgeYears(dossier, policy) * YEAR
  const isUnionEnough = isYouth || papers.has('UNION_RESOLUTION')
  return {
    needsUnionResolution: isYouth,
    introducers: {
      needed: isUnionEnough ? policy.introducersWithUnion : policy.introducers,
      found: inForce.filter(each => each.isOfficial && isLongEnough(each)).length,
      tooShort: inForce.filter(each => !isLongEnough(each)).length,
    },
  }
}

const unionAgeYears = ({ specialCases }: Dossier, policy: Policy): number =>
  specialCases.includes('YOUTH_UNION_CADRE')
    ? policy.youthUnionCadreAgeYears
    : policy.youthUnionAgeYears

/**
 * First day on which the certificate no longer counts; undefined without one. What it was issued for holds
 * (decision 10), unless the rules of the step let it count for less. Source: HD06 5.4b; 208 [quiz Qa 16].
 */
function certificateUntil({ certificate }: Dossier, policy: Policy): LocalDate | undefined {
  if (!certificate) return undefined
  const { issuedOn, validUntil } = certificate
  const byRule = addDays(addMonths(issuedOn, policy.certificateMonths), 1)
  return validUntil ? minDate(validUntil, byRule) : byRule
}

/** After a move no introducer needs to have been there for long. Source: HD06 3.9a; 294 pt 3.2.2. */
export const isOfNewPlace = ({ moves }: Pick<Dossier, 'moves'>): boolean =>
  moves.some(({ action }) => FOR_THE_NEW_CELL.includes(action))

/** The day on which the issuer of the decision was asked to reconsider; null when answered or never asked. */
function reconsideredOn({ moves }: Dossier): LocalDate | null {
  const last = moves.findLast(({ action }) => RECONSIDERING.includes(action))
  return last?.action === 'ASK_TO_RECONSIDER' ? last.onDay : null
}

/** The day on which another committee sent on what nobody had decided, or what its decision no longer decides. */
function forwardedOn({ moves }: Dossier): LocalDate | null {
  const last = moves.findLast(
    ({ action, relocation }) => UNDECIDED.includes(action) && relocation?.sameCommittee === false,
  )
  return last?.onDay ?? null
}

/** Source: 294 pt 1.2.1; HD06 1.2; 208 [quiz Qb 88]. */
function hasEducation({ generalEducation, specialCases }: Dossier, policy: Policy): boolean {
  if (SCHOOL_ENOUGH.includes(generalEducation)) return true
  if (specialCases.includes('WITHOUT_DIPLOMA') && policy.educationEvidence === 'COMPLETED')
    return true
  const isPrimaryAsked = policy.educationInHardArea === 'PRIMARY_COMPLETED'
  if (specialCases.includes('HARDSHIP_AREA') && (generalEducation === 'PRIMARY' || !isPrimaryAsked))
    return true
  return specialCases.includes('LITERACY')
}

function consentsOf({ dossier, policy }: Known): AdmissionFacts['consents'] {
  const { specialCases, consents, letters } = dossier
  const asked: readonly SpecialCase[] = policy.provinceConsentFor
  const isSpecial = specialCases.some(each => asked.includes(each))
  const isQuestioned = letters.some(({ answer }) => answer === 'QUESTION')
  const last = consents.at(-1)
  return {
    needed: isSpecial || isQuestioned ? 1 : 0,
    given: last?.given === true ? 1 : 0,
    refused: last?.given === false ? 1 : 0,
  }
}

/** The day of the newest step; of a dossier that entered from paper, the newest of its days. */
function lastStepOn(dossier: Dossier): LocalDate | null {
  const { listedOn, openedOn, consideredOn, decidedOn, moves } = dossier
  const days = [listedOn, openedOn, consideredOn, decidedOn, ...moves.map(({ onDay }) => onDay)]
  return days.reduce((last, day) => (day && (!last || day > last) ? day : last), null)
}

/** Where the route leads from a stage; null before the cell's vote and after the decision. */
export function nextOnRoute(stage: AdmissionStage, route: Route | null): AdmissionStage | null {
  if (!route) return null
  if (stage === 'CV_CERTIFIED') return 'CELL_VOTED'
  const at = stage === 'CONSENT_PENDING' ? 'APPRAISING' : stage
  const place = route.stages.indexOf(at)
  // A dossier that came undecided from another place may lie where this route has no such stage.
  if (place < 0) return at === 'APPRAISING' ? 'DECIDED' : null
  return route.stages[place + 1] ?? null
}

/** The clocks of a dossier by a policy, the nearest end first. */
export function clocksOf({ dossier, policy }: Omit<Known, 'route'>): Clock[] {
  const open = dossier.letters.filter(({ answer }) => answer === null).map(({ dueOn }) => dueOn)
  return runningClocks(
    {
      stage: dossier.stage,
      certificateUntil: certificateUntil(dossier, policy) ?? null,
      openedOn: dossier.openedOn,
      letterDueOn: open.toSorted().at(0) ?? null,
      consideredOn: dossier.consideredOn,
      isExtended:
        dossier.specialCases.some(each => SPECIAL_RULES[each].prolongs) ||
        dossier.moves.some(({ action }) => action === 'REQUEST_ADDITIONS'),
      decidedOn: dossier.decidedOn,
      forwardedOn: forwardedOn(dossier),
      reconsideredOn: reconsideredOn(dossier),
      paperUntil: paperUntil(dossier),
      remarkMonth: remarkMonth(dossier),
    },
    policy,
  )
}

/** The paper that lapses first; one that has lapsed is due until another takes its place. */
const paperUntil = ({ papers }: Dossier): LocalDate | null =>
  papers
    .flatMap(({ setAsideOn, validUntil }) =>
      setAsideOn === null && validUntil ? [validUntil] : [],
    )
    .toSorted()
    .at(0) ?? null

/** What was written before the dossier entered the system is not asked for again. */
function remarkMonth({ help, remarks, moves }: Dossier): LocalDate | null {
  const helper = help.find(({ untilOn }) => untilOn === null)
  if (!helper || !moves.some(({ fromPaper }) => !fromPaper)) return null
  const last = remarks
    .map(({ month }) => month)
    .toSorted()
    .at(-1)
  return last ? addMonths(last, 1) : startOfMonth(helper.fromOn)
}

const dueOn = (known: Known, timer: 'DECISION' | 'CEREMONY'): LocalDate | null =>
  clocksOf(known).find(clock => clock.timer === timer)?.dueOn ?? null
