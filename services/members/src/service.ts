import type { LocalDate } from '@ket-nap/kernel'
import {
  enqueue,
  type DomainEvent,
  type SubgraphDefinition,
  type WorkContext,
} from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import { PersonActivityLimitsResolver } from './activity-limits/activity-limit.resolver.ts'
import {
  AdmissionResolver,
  PersonAdmissionsResolver,
  UnitAdmissionsResolver,
} from './admissions/admission.resolver.ts'
import {
  BadgeDueResolver,
  BadgeResolver,
  PersonBadgesResolver,
  UnitBadgesResolver,
} from './badges/badge.resolver.ts'
import { AUDIT_RESOLVERS } from './audits/audit.resolver.ts'
import { BelongingResolver, PersonBelongingsResolver } from './belongings/belonging.resolver.ts'
import {
  BodyResolver,
  SeatResolver,
  SummonsResolver,
  UnitBodiesResolver,
  VoterResolver,
} from './bodies/body.resolver.ts'
import { CERTIFICATE_REACTIONS } from './certificates/certificate.reactions.ts'
import { FROM_THE_FIRST, RENEW_CLOCKS } from './admissions/clock.workflow.ts'
import { renewClocks } from './dossiers/clock.reactions.ts'
import { FOLD_DOSSIER_COUNTS, foldDossierCounts } from './dossiers/dossier-count.reactions.ts'
import { ENTITIES, MIGRATIONS, type Database } from './database.ts'
import {
  DossierHelpResolver,
  DossierIntroductionResolver,
  DossierResolver,
  UnitDossiersResolver,
} from './dossiers/dossier.resolver.ts'
import { AcceptanceResolver } from './dossiers/acceptance.resolver.ts'
import { MoveDossierResolver } from './dossiers/relocation.resolver.ts'
import { PaperScanResolver } from './dossiers/paper-scan.resolver.ts'
import { StepResolver } from './dossiers/step.resolver.ts'
import {
  GradingResolver,
  MemberGradingResolver,
  PersonGradingsResolver,
} from './gradings/grading.resolver.ts'
import {
  HelperAccountResolver,
  ProbationHelperAccountResolver,
} from './helping-members/helper-account.resolver.ts'
import {
  FileKeepingResolver,
  PersonFileKeepingsResolver,
} from './file-keepings/file-keeping.resolver.ts'
import { importsOf } from './imports.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { LifeFactResolver, PersonLifeResolver } from './life-facts/life-fact.resolver.ts'
import { MeetingResolver } from './dossiers/meeting.resolver.ts'
import {
  HeldMeetingResolver,
  MeetingAttendeeResolver,
  MeetingVoteResolver,
} from './meetings/meeting.resolver.ts'
import {
  MemberResolver,
  PersonMembershipResolver,
  UnitMembersResolver,
} from './members/member.resolver.ts'
import { NominationFileResolver, NominationResolver } from './nominations/nomination.resolver.ts'
import { NominationStepResolver } from './nominations/nomination-step.resolver.ts'
import { NomineeSheetResolver } from './nominations/nominee-sheet.resolver.ts'
import {
  NominatedPersonResolver,
  NomineeRecordResolver,
  NomineeTaskResolver,
} from './nominations/nominee-task.resolver.ts'
import { OpinionRequestResolver } from './opinions/opinion-request.resolver.ts'
import {
  DossierOpinionsResolver,
  OpinionResolver,
  RecognitionOpinionsResolver,
} from './opinions/opinion.resolver.ts'
import { OpeningResolver, PersonOpeningsResolver } from './openings/opening.resolver.ts'
import { tellEveryLearner } from './learners/learner.events.ts'
import { tellEveryPlacement } from './people/person.events.ts'
import { PersonResolver } from './people/person.resolver.ts'
import { MemberPartyAgeResolver } from './party-ages/party-age.resolver.ts'
import type { NumberVault } from './personal-numbers/number-vault.ts'
import { JUDGED_RESOLVERS } from './policies/policy-version.resolver.ts'
import {
  PoliciesResolver,
  PolicyProposalResolver,
  PolicyStatementResolver,
  PolicyValueResolver,
} from './policies/policy.resolver.ts'
import { POLICIES } from './policies.ts'
import { tellDue, tellEveryProvince } from './reminders/reminder.reactions.ts'
import {
  DigestLineResolver,
  ReminderResolver,
  UnitDigestResolver,
} from './reminders/reminder.resolver.ts'
import { TELL_DUE, TELL_EVERY_PROVINCE } from './reminders/reminder.workflow.ts'
import { OPEN_RECOGNITIONS } from './probations/probation-clock.workflow.ts'
import { openDueRecognitions, openRecognitions } from './probations/probation.reactions.ts'
import {
  PersonProbationResolver,
  ProbationHelperResolver,
  ProbationResolver,
  RecognitionFileResolver,
  UnitProbationsResolver,
} from './probations/probation.resolver.ts'
import { ProbationStepResolver } from './probations/probation-step.resolver.ts'
import { ABANDONED_SCAN } from './scans/scan.commands.ts'
import { scanRoutes, type ScanShelf } from './scans/scan-endpoints.ts'
import { removeAbandonedScan } from './scans/scan.reactions.ts'
import { InquiryResolver, PersonInquiriesResolver } from './inquiries/inquiry.resolver.ts'
import { RelocationResolver } from './relocations/relocation.resolver.ts'
import { MemberRemovalResolver, UnitRemovalsResolver } from './removals/removal-due.resolver.ts'
import { ProcessResolver } from './processes/process.resolver.ts'
import { PaperFaultsUnitResolver, UnitPaperFaultsResolver } from './papers/paper-fault.resolver.ts'
import { UnitFiguresResolver, UnitStatisticsEntryResolver } from './statistics/entry.resolver.ts'
import { printRoutes } from './prints/print-endpoints.ts'
import { DossierPrintsResolver, RecognitionPrintsResolver } from './prints/print.resolver.ts'
import { UnitStatisticsResolver } from './statistics/statistic.resolver.ts'
import { PersonEventResolver, PersonTimelineResolver } from './timelines/timeline.resolver.ts'
import { TransferStepResolver } from './transfers/transfer-step.resolver.ts'
import {
  PersonTransfersResolver,
  TransferBoxResolver,
  TransferFileResolver,
  TransferResolver,
} from './transfers/transfer.resolver.ts'
import { RENEW_SIGNERS } from './transfers/transfer-clock.workflow.ts'
import { renewSigners } from './transfers/transfer.reactions.ts'
import { copyPopulations, copyTargets, copyUnits } from './units/unit.reactions.ts'

const RESOLVERS = [
  PersonResolver,
  MemberResolver,
  PersonMembershipResolver,
  UnitMembersResolver,
  AdmissionResolver,
  PersonAdmissionsResolver,
  UnitAdmissionsResolver,
  DossierResolver,
  DossierHelpResolver,
  HelperAccountResolver,
  ProbationHelperAccountResolver,
  DossierIntroductionResolver,
  UnitDossiersResolver,
  DossierPrintsResolver,
  StepResolver,
  MoveDossierResolver,
  RelocationResolver,
  PaperScanResolver,
  UnitPaperFaultsResolver,
  PaperFaultsUnitResolver,
  MeetingResolver,
  HeldMeetingResolver,
  MeetingAttendeeResolver,
  MeetingVoteResolver,
  OpinionResolver,
  OpinionRequestResolver,
  DossierOpinionsResolver,
  RecognitionOpinionsResolver,
  NominationResolver,
  NominationFileResolver,
  NominationStepResolver,
  NominatedPersonResolver,
  NomineeRecordResolver,
  NomineeTaskResolver,
  NomineeSheetResolver,
  AcceptanceResolver,
  ReminderResolver,
  DigestLineResolver,
  UnitDigestResolver,
  ProbationResolver,
  RecognitionFileResolver,
  RecognitionPrintsResolver,
  ProbationHelperResolver,
  ProbationStepResolver,
  PersonProbationResolver,
  UnitProbationsResolver,
  TransferResolver,
  TransferBoxResolver,
  TransferFileResolver,
  TransferStepResolver,
  PersonTransfersResolver,
  FileKeepingResolver,
  PersonFileKeepingsResolver,
  InquiryResolver,
  PersonInquiriesResolver,
  BelongingResolver,
  PersonBelongingsResolver,
  BadgeResolver,
  PersonBadgesResolver,
  BadgeDueResolver,
  UnitBadgesResolver,
  PersonEventResolver,
  PersonTimelineResolver,
  OpeningResolver,
  PersonOpeningsResolver,
  ...AUDIT_RESOLVERS,
  UnitStatisticsEntryResolver,
  UnitStatisticsResolver,
  UnitFiguresResolver,
  UnitBodiesResolver,
  BodyResolver,
  SeatResolver,
  SummonsResolver,
  VoterResolver,
  PersonActivityLimitsResolver,
  LifeFactResolver,
  PersonLifeResolver,
  GradingResolver,
  MemberGradingResolver,
  PersonGradingsResolver,
  MemberRemovalResolver,
  UnitRemovalsResolver,
  MemberPartyAgeResolver,
  PoliciesResolver,
  PolicyValueResolver,
  PolicyStatementResolver,
  PolicyProposalResolver,
  ...JUDGED_RESOLVERS,
  ProcessResolver,
]

/** What a new day brings: files that open, clocks that were not set yet, who is told of which term. */
async function beginDay(day: LocalDate, work: WorkContext<Database>): Promise<void> {
  const { db } = work
  await openRecognitions(day, work)
  await enqueue(db, { job: RENEW_CLOCKS, payload: { after: FROM_THE_FIRST }, key: RENEW_CLOCKS })
  await enqueue(db, { job: RENEW_SIGNERS, payload: { after: FROM_THE_FIRST }, key: RENEW_SIGNERS })
  await enqueue(db, { job: FOLD_DOSSIER_COUNTS, payload: {}, key: FOLD_DOSSIER_COUNTS })
  await enqueue(db, { job: TELL_EVERY_PROVINCE, payload: {}, key: TELL_EVERY_PROVINCE })
}

/** Papers to print, and scans where there is a shelf for them. */
const routesOf =
  (scans?: ScanShelf): NonNullable<SubgraphDefinition<Database, Loaders>['routes']> =>
  (app, access) => {
    printRoutes(app, access)
    if (scans) scanRoutes(scans)(app, access)
  }

/** Where people belong comes first: what they learn lies there. */
async function* tellEverything(db: Kysely<Database>): AsyncGenerator<DomainEvent> {
  yield* tellEveryPlacement(db)
  yield* tellEveryLearner(db)
}

/** The subgraph of people, members, admissions and statistics; without a shelf it takes no scans. */
export const membersSubgraph = (
  vault: NumberVault,
  scans?: ScanShelf,
): SubgraphDefinition<Database, Loaders> => ({
  service: 'members',
  entities: ENTITIES,
  migrations: MIGRATIONS,
  resolvers: RESOLVERS,
  references: {
    Unit: ({ id }, { loaders }) => loaders.unit.load(id),
    Person: ({ id }, { loaders }) => loaders.person.load(id),
    Member: ({ id }, { loaders }) => loaders.member.load(id),
    Admission: ({ id }, { loaders }) => loaders.admission.load(id),
  },
  policies: POLICIES,
  loaders: createLoaders(vault),
  reactions: {
    'unit.changed': copyUnits,
    'population.recorded': copyPopulations,
    'target.recorded': copyTargets,
    ...CERTIFICATE_REACTIONS,
  },
  imports: importsOf(vault),
  prepare: async ({ db }) => {
    await vault.unlock(db)
    await scans?.vault.unlock(db)
  },
  daily: beginDay,
  jobs: {
    [RENEW_CLOCKS]: renewClocks,
    [RENEW_SIGNERS]: renewSigners,
    [FOLD_DOSSIER_COUNTS]: foldDossierCounts,
    [TELL_EVERY_PROVINCE]: tellEveryProvince,
    [TELL_DUE]: tellDue,
    [OPEN_RECOGNITIONS]: openDueRecognitions,
    ...(scans ? { [ABANDONED_SCAN]: removeAbandonedScan(scans.storage) } : {}),
  },
  routes: routesOf(scans),
  snapshot: tellEverything,
})
