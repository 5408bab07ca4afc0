import {
  allow,
  audited,
  EVERY_ROLE,
  masked,
  type PolicyRegistry,
  type Role,
} from '@ket-nap/subgraph'
import { auditPolicies } from '@ket-nap/subgraph/graphql'
import { AUDIT_QUERIES } from './audits/audit.queries.ts'
import { BODY_KEEPERS } from './bodies/body.workflow.ts'
import { STEP_MUTATIONS } from './dossiers/step.resolver.ts'
import { LIFE_MUTATIONS } from './life-facts/life-fact.resolver.ts'
import { PERSON_OPENED } from './openings/opening.queries.ts'
import { PROBATION_MUTATIONS } from './probations/probation-step.resolver.ts'
import { BADGE_LINES } from './rights/badge-line.policy.ts'
import { GRADING_LINES } from './rights/grading-line.policy.ts'
import {
  AUDITORS,
  DOSSIERS,
  FIGURES,
  FINDERS,
  HELPERS,
  MEMBERSHIP,
  MOVERS,
  NAMES,
  RULE_KEEPERS,
  RULE_READERS,
  type Line,
} from './rights/role-group.policy.ts'
import { NOMINATION_LINES } from './rights/nomination-line.policy.ts'
import { OPINION_LINES } from './rights/opinion-line.policy.ts'
import { HELP_LINES, PROBATION_LINES, probationStepTakers } from './rights/probation-line.policy.ts'
import { TRANSFER_LINES } from './rights/transfer-line.policy.ts'
import {
  maskNumber,
  subjectOf,
  subjectOfDossier,
  subjectOfNomination,
  subjectOfRecognition,
  subjectOfTransfer,
} from './subjects.ts'
import { TRANSFER_MUTATIONS } from './transfers/transfer-step.resolver.ts'

// Who may use what. Which rows a post sees is decided by its reach, never here.
// A role that is in no group of a line is refused. The administrator is in none;
// how a process goes is for everybody in a post.

/** The remark is the one step that whoever helps takes. */
const stepTakers = (name: string): readonly Role[] =>
  ['recordRemark', 'RecordRemarkInput'].includes(name) ? [...MOVERS, ...HELPERS] : MOVERS

const TABLE: readonly Line[] = [
  ['Query', 'person(id,purpose) personOpening(id,purpose)', NAMES],
  ['PersonOpening', 'fullName caseKind caseId purpose objections', NAMES],
  ['Query', 'searchPeople(text,first)', FINDERS],
  ['Query', 'ethnicGroups religions', DOSSIERS],

  ['Unit', '__reference', FIGURES],
  ['Unit', 'id', [...FIGURES, ...HELPERS]],
  ['Unit', 'statistics(asOf)', FIGURES],
  ['Unit', 'members(first,after,search,filter,asOf)', MEMBERSHIP],
  ['Unit', 'admissions(first,after,from,until,basis)', MEMBERSHIP],

  ['Person', 'bornOn', [...NAMES, ...HELPERS]],
  ['Person', '__reference id fullName unit', [...FINDERS, ...HELPERS]],
  ['Person', 'member', MEMBERSHIP],
  ['Person', 'sex ethnicGroup religion', DOSSIERS],
  ['Person', 'generalEducation professionalLevel politicalTheory occupation flags', DOSSIERS],
  ['Person', 'personalNumber', DOSSIERS],
  ['Person', 'admissions belongings timeline openings', DOSSIERS],
  ['PersonConnection', 'edges pageInfo', FINDERS],
  ['PersonEdge', 'node cursor', FINDERS],
  ['CodedValue', 'code name', DOSSIERS],

  ['Member', '__reference id person unit status', MEMBERSHIP],
  ['Member', 'decidedOn ceremonyOn officialOn exempt leftOn', MEMBERSHIP],
  ['Member', 'cardNumber', DOSSIERS],
  ['MemberConnection', 'edges pageInfo totalCount', MEMBERSHIP],
  ['MemberEdge', 'node cursor', MEMBERSHIP],
  ['MemberFilter', 'statuses bornFrom bornUntil admittedFrom admittedUntil', MEMBERSHIP],
  ['MemberFilter', 'sex ethnicGroup religion professionalLevels occupations flags', DOSSIERS],

  ['Admission', '__reference id person unit stage', [...MEMBERSHIP, ...HELPERS]],
  ['Admission', 'decidedOn ceremonyOn expectedQuarter', MEMBERSHIP],
  ['Admission', 'decisionNumber', DOSSIERS],
  ['AdmissionConnection', 'edges pageInfo totalCount', MEMBERSHIP],
  ['AdmissionEdge', 'node cursor', MEMBERSHIP],

  ['Admission', 'version stageSince listedOn', [...MOVERS, ...HELPERS]],
  ['Admission', 'openedOn consideredOn dueOn dueTimer', MOVERS],
  ['Admission', 'specialCases waitsFor waitsAt', MOVERS],
  ['Unit', 'dossiers(first,after,stages,dueBefore,waiting) dossierStages', MOVERS],
  ['Unit', 'paperFaults(from,until)', MOVERS],
  ['PaperFaults', 'total counts below', MOVERS],
  ['PaperFaultCount', 'paperKind code count', MOVERS],
  ['UnitPaperFaults', 'unit count', MOVERS],
  ['StageCount', 'stage count late soon waiting', MOVERS],
  ['Query', 'reminders(first,after)', MOVERS],
  ['Reminder', 'id admission probation transfer person timer dueOn level toldOn', MOVERS],
  ['Reminder', 'nomination', DOSSIERS],
  ['ReminderConnection', 'edges pageInfo totalCount', MOVERS],
  ['ReminderEdge', 'node cursor', MOVERS],
  ['Unit', 'digest', MOVERS],
  ['DigestLine', 'unit soon late escalated', MOVERS],
  ['Query', 'dossier(admissionId)', [...MOVERS, ...HELPERS]],
  ['Dossier', 'admission asOf actions', [...MOVERS, ...HELPERS]],
  ['Dossier', 'route clocks policyVersion policyOverlay nextSteps', MOVERS],
  ['Dossier', 'missingPapers papers faults introductions ballots moves consents', MOVERS],
  ['Dossier', 'prints groupCriteria unprovenCriteria', MOVERS],
  ['Dossier', 'help remarks', [...DOSSIERS, ...HELPERS]],
  ['Dossier', 'letters opinions earlierMembership', DOSSIERS],
  ['Dossier', 'relatives unverified waivers', DOSSIERS],
  ['LetterWaiver', 'id about ground waivedOn', DOSSIERS],
  ['EarlierMembership', 'leftOn cause recordClearedOn readmissions', DOSSIERS],
  ['AdmissionRoute', 'code stages source', MOVERS],
  ['AdmissionClock', 'timer dueOn', MOVERS],
  ['PossibleAction', 'action leadsTo enteredFor objections', [...MOVERS, ...HELPERS]],
  ['NextStep', 'action by roles objections', MOVERS],
  ['DossierPaper', 'id kind form number issuedOn issuer validUntil', MOVERS],
  ['DossierPaper', 'setAsideOn setAsideReason criteria', MOVERS],
  ['DossierPaper', 'scans', DOSSIERS],
  ['PaperScan', 'id bytes addedAt', DOSSIERS],
  ['Mutation', 'attachScan(input)', DOSSIERS],
  ['AttachScanInput', 'idempotencyKey paperId scanId', DOSSIERS],
  ['DossierFault', 'id paperKind code notedOn clearedOn', MOVERS],
  ['DossierHelp', 'id fromOn untilOn', [...DOSSIERS, ...HELPERS]],
  ['DossierHelp', 'person number hasAccount', DOSSIERS],
  ['DossierRemark', 'id month strong weak', [...DOSSIERS, ...HELPERS]],
  ['DossierIntroduction', 'id person togetherSince issuedOn setAsideOn', MOVERS],
  ['VerificationLetter', 'id about abroad receivedOn dueOn answeredOn answer', DOSSIERS],
  ['DossierConsent', 'id askedOn answeredOn given number', MOVERS],
  ['DossierBallot', 'meetingId heldOn action entitled present yes no blank needed passed', MOVERS],
  ['DossierBallot', 'unitName isMeetingReached', MOVERS],
  ['DossierMove', 'id action fromStage toStage onDay number note actor enteredFor', MOVERS],
  ['DossierMove', 'fromPaper policyVersion policyOverlay role recordedAt', MOVERS],
  ['DossierPayload', 'dossier objections', [...MOVERS, ...HELPERS]],
  ...STEP_MUTATIONS.map(verb => ['Mutation', `${verb}(input)`, stepTakers(verb)] as const),
  ['DossierMove', 'scan', DOSSIERS],
  ['DossierMove', 'relocation', MOVERS],
  ['Mutation', 'moveDossier(input) cancelForMove(input)', MOVERS],
  ['MoveDossierPayload', 'relocation objections', MOVERS],
  ['Query', 'relocations(first,after,show)', MOVERS],
  ['Relocation', 'id action from to admission fullName onDay movedOn number', MOVERS],
  ['RelocationConnection', 'edges pageInfo totalCount', MOVERS],
  ['RelocationEdge', 'node cursor', MOVERS],
  ...[
    'StepInput',
    'AssignHelperInput personId',
    'RecordRemarkInput month strong weak',
    'RecordPaperInput kind issuedOn issuer validUntil criteria',
    'RecordIntroductionInput personId togetherSince',
    'NameSpecialCasesInput specialCases',
    'RecordEarlierMembershipInput leftOn cause recordClearedOn readmissions',
    'NameRelativesInput relatives',
    'WaiveLetterInput about ground',
    'SendLetterInput about abroad',
    'RecordAnswerInput letterId answer',
    'FaultyDossierInput faults',
    'AnswerConsentInput given',
    'MoveDossierInput toUnitId movedOn',
  ].map(line => {
    const [type = '', ...own] = line.split(' ')
    const step = 'idempotencyKey admissionId expectedVersion on number note scanId'
    return [type, [step, ...own].join(' '), stepTakers(type)] as const
  }),
  [
    'ListSympathiserInput',
    'idempotencyKey unitId personId person helperId on number scanId',
    MOVERS,
  ],
  ['NewPersonInput', 'fullName bornOn sex ethnicGroup religion occupation flags', MOVERS],
  ['NewPersonInput', 'generalEducation professionalLevel politicalTheory personalNumber', MOVERS],
  ['Mutation', 'recordMeeting(input)', MOVERS],
  ['MeetingPayload', 'meeting admissions probations objections', MOVERS],
  ['Query', 'meeting(id) meetingOrgans', MOVERS],
  ['MeetingOrgan', 'organ isOwn items stages probationItems probationStages', MOVERS],
  ['Meeting', 'id organ unit heldOn formOfVote entitled present attendees votes', MOVERS],
  ['MeetingAttendee', 'person presence', MOVERS],
  ['MeetingAttendee', 'exclusion', DOSSIERS],
  ['MeetingVote', 'admission probation item formOfVote yes no blank', MOVERS],
  ['MeetingVote', 'needed passed number', MOVERS],
  ['MeetingAttendanceInput', 'absentIds exemptPresentIds onLeaveIds', MOVERS],
  ['RecordMeetingInput', 'idempotencyKey unitId organ heldOn formOfVote present', MOVERS],
  ['RecordMeetingInput', 'attendance exemptPresent items', MOVERS],
  ['MeetingItemInput', 'admissionId probationId expectedVersion item formOfVote', MOVERS],
  ['MeetingItemInput', 'yes no blank number note scanId', MOVERS],
  ['PaperFaultInput', 'paperKind code', MOVERS],

  ...PROBATION_LINES,
  ['RecognitionFile', 'opinions', DOSSIERS],
  ...OPINION_LINES,
  ...PROBATION_MUTATIONS.map(
    verb => ['Mutation', `${verb}(input)`, probationStepTakers(verb)] as const,
  ),
  ...HELP_LINES,
  ...TRANSFER_LINES,
  ['Mutation', TRANSFER_MUTATIONS.map(verb => `${verb}(input)`).join(' '), DOSSIERS],

  ['Belonging', 'unit from until reason', DOSSIERS],
  ...BADGE_LINES,
  ['PersonEvent', 'on kind unit detail', DOSSIERS],
  ['Opening', 'at role unitName', DOSSIERS],

  ['Query', 'auditThresholds', AUDITORS],
  ['AuditThresholds', 'officeFrom officeUntil dossiersADay source', AUDITORS],

  ['Unit', 'bodies(asOf) organsToBegin', MEMBERSHIP],
  ['Body', 'id organ term terms seats actions summoned(on)', MEMBERSHIP],
  ['BodyTerm', 'number from until', MEMBERSHIP],
  ['Seat', 'id person function area from until', MEMBERSHIP],
  ['Summons', 'on voters entitled ifPresent twoThirds moreThanHalf', MEMBERSHIP],
  ['Voter', 'person function', MEMBERSHIP],
  ['Voter', 'exclusion countsIfPresent', DOSSIERS],
  ['Mutation', 'beginTerm(input) seatMember(input) endSeat(input)', BODY_KEEPERS],
  ['BeginTermInput', 'idempotencyKey unitId organ number from', BODY_KEEPERS],
  ['SeatMemberInput', 'idempotencyKey bodyId personId function area from', BODY_KEEPERS],
  ['EndSeatInput', 'idempotencyKey seatId until', BODY_KEEPERS],
  ['BodyPayload', 'body objections', BODY_KEEPERS],

  ['Person', 'activityLimits', DOSSIERS],
  ['ActivityLimit', 'id kind ground place from until', DOSSIERS],
  ['ActivityLimit', 'documentNumber documentOn endDocumentNumber endDocumentOn', DOSSIERS],
  ['Mutation', 'recordActivityLimit(input) endActivityLimit(input)', DOSSIERS],
  ['RecordActivityLimitInput', 'idempotencyKey personId kind ground place', DOSSIERS],
  ['RecordActivityLimitInput', 'from until documentNumber documentOn', DOSSIERS],
  ['EndActivityLimitInput', 'idempotencyKey activityLimitId until', DOSSIERS],
  ['EndActivityLimitInput', 'documentNumber documentOn', DOSSIERS],
  ['ActivityLimitPayload', 'activityLimit objections', DOSSIERS],

  ...GRADING_LINES,
  ...NOMINATION_LINES,
  ['Person', 'lifeFacts lifeActions', DOSSIERS],
  ['Member', 'partyAge', MEMBERSHIP],
  ['PartyAge', 'years months countsFrom outsideDays', MEMBERSHIP],
  ['LifeFact', 'id kind on ground sinceOn dueOn refersTo timeCounts ballots', DOSSIERS],
  ['LifeFact', 'documentNumber documentOn issuer recordedAt', DOSSIERS],
  ['LifeBallot', 'organ heldOn entitled present yes no blank needed passed', DOSSIERS],
  ['PossibleLifeAction', 'action objections', DOSSIERS],
  ['Mutation', LIFE_MUTATIONS.map(verb => `${verb}(input)`).join(' '), DOSSIERS],
  ...[
    'LifeFactInput',
    'ExpelMemberInput ground',
    'RemoveMemberInput ground sinceOn selfReview selfReviewRequests ballots',
    'DisciplineMemberInput discipline',
    'CancelDisciplineInput disciplineId',
    'RecordInterruptionInput ground',
    'AppealRemovalInput receivedOn answeredAt',
    'AnswerAppealInput answer',
  ].map(line => {
    const [type = '', ...own] = line.split(' ')
    const fact = 'idempotencyKey personId on documentNumber documentOn issuer'
    return [type, [fact, ...own].join(' '), DOSSIERS] as const
  }),
  ['RemovalBallotInput', 'organ heldOn entitled present yes no blank', DOSSIERS],
  ['LifeFactPayload', 'person objections', DOSSIERS],

  ['UnitStatistics', 'asOf definition members membersPerPopulation progress', FIGURES],
  ['UnitStatistics', 'flow(from,until) recognised(from,until) badges(from,until)', FIGURES],
  ['UnitStatistics', 'admitted(from,until,basis) admittedByMonth(from,until,basis)', FIGURES],
  ['UnitStatistics', 'admissionRate(from,until,basis) preparing(expectedQuarter)', FIGURES],
  ['UnitStatistics', 'composition(of,by,from,until) below(first,from,until)', FIGURES],
  ['MembershipCount', 'total official probationary exempt', FIGURES],
  ['MembershipFlow', 'opening admitted transferredIn recorded restored closing', FIGURES],
  ['MembershipFlow', 'died expelled removed resigned transferredOut', FIGURES],
  ['MonthCount', 'month count', FIGURES],
  ['BadgeCount', 'round years count', FIGURES],
  ['Ratio', 'numerator denominator percent', FIGURES],
  ['CompositionPart', 'code name count suppressed of', FIGURES],
  ['UnitFigures', 'unit members admitted rate', FIGURES],
  ['TargetProgress', 'targetId indicator number lowerPercent upperPercent basis', FIGURES],
  ['TargetProgress', 'periodFrom periodUntil directiveNumber directiveOn directiveIssuer', FIGURES],
  ['TargetProgress', 'achieved line standing lineStanding forecast', FIGURES],
  ['TargetForecast', 'value standing achieved daysPassed days until', FIGURES],

  ...['Dossier', 'DossierMove', 'RecognitionFile', 'ProbationMove'].map(
    type => [type, 'policyVersions', MOVERS] as const,
  ),
  ...['TransferFile', 'TransferMove'].map(type => [type, 'policyVersions', DOSSIERS] as const),
  ['Query', 'policies(unitId,on)', RULE_READERS],
  ['Policies', 'on version overlay province versions values actions', RULE_READERS],
  ['Policies', 'proposals', RULE_KEEPERS],
  ['PolicyVersion', 'key nameVi nameEn inForceFrom isLocal documents', RULE_READERS],
  ['PolicyDocument', 'number issuedOn inForceFrom replacedOn', RULE_READERS],
  ['PolicyValue', 'name nameVi nameEn group kind unit least greatest codes', RULE_READERS],
  ['PolicyValue', 'isOptional text version source doubt history', RULE_READERS],
  ['PolicyValue', 'isApplied isConfirmed isInherited isLocal', RULE_READERS],
  ['PolicyStatement', 'version from text source doubt isLocal recordedAt', RULE_READERS],
  ['PolicyStatement', 'proposal', RULE_KEEPERS],
  ['PolicyProposal', 'id name text before from source isOutdated actions', RULE_KEEPERS],
  ['PolicyProposal', 'proposedAt proposedIn decision decidedAt decidedIn note', RULE_KEEPERS],
  ['Post', 'id', RULE_KEEPERS],
  ['Query', 'process(process)', EVERY_ROLE],
  ['Process', 'stages actions routes', EVERY_ROLE],
  ['ProcessTerm', 'code nameVi nameEn', EVERY_ROLE],
  ['ProcessStage', 'code nameVi nameEn isFinal', EVERY_ROLE],
  ['ProcessAction', 'code nameVi nameEn from to by source isWayBack objections', EVERY_ROLE],
  ['ProcessObjection', 'code source clearableBy', EVERY_ROLE],
  ['ProcessRoute', 'code nameVi nameEn decides source', EVERY_ROLE],
  ['Mutation', 'proposePolicyValue(input) decidePolicyValue(input)', ['ORGANISING']],
  ['ProposePolicyValueInput', 'idempotencyKey unitId name value from source', ['ORGANISING']],
  ['DecidePolicyValueInput', 'idempotencyKey proposalId decision note', ['ORGANISING']],
  ['PolicyProposalPayload', 'proposal objections', ['ORGANISING']],
]

const RULES = readLines(TABLE)

/** A field has one rule: of two the last would win, wherever it stands. */
function readLines(lines: readonly Line[]): PolicyRegistry {
  const rules: Record<string, PolicyRegistry[string]> = {}
  for (const [type, fields, who] of lines) {
    for (const [, field = '', args] of fields.matchAll(/(\w+)(?:\(([\w,]+)\))?/g)) {
      const key = `${type}.${field}`
      if (rules[key]) throw new Error(`two rules for ${key}`)
      rules[key] = allow(who, ...(args?.split(',') ?? []))
    }
  }
  return rules
}

const rule = (key: string) => RULES[key] ?? allow([])

export const POLICIES: PolicyRegistry = {
  ...RULES,
  ...auditPolicies(AUDIT_QUERIES),
  'Query.person': audited(rule('Query.person'), PERSON_OPENED, subjectOf),
  'Query.dossier': audited(rule('Query.dossier'), 'DOSSIER_OPENED', subjectOfDossier),
  'Query.probation': audited(
    rule('Query.probation'),
    'RECOGNITION_FILE_OPENED',
    subjectOfRecognition,
  ),
  'Helped.dossiers': audited(rule('Helped.dossiers'), 'DOSSIER_OPENED', subjectOfDossier),
  'Helped.probations': audited(
    rule('Helped.probations'),
    'RECOGNITION_FILE_OPENED',
    subjectOfRecognition,
  ),
  'Query.nomination': audited(rule('Query.nomination'), 'NOMINATION_OPENED', subjectOfNomination),
  'Query.transfer': audited(rule('Query.transfer'), 'TRANSFER_OPENED', subjectOfTransfer),
  'Person.personalNumber': masked(rule('Person.personalNumber'), maskNumber),
  'Member.cardNumber': masked(rule('Member.cardNumber'), maskNumber),
}
