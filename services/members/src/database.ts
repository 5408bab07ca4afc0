import type { NamedMigration } from '@ket-nap/subgraph'
import type { InferKyselyDB } from '@mikro-orm/postgresql'
import { ActivityLimitEntity } from './activity-limits/activity-limit.entity.ts'
import { AdmissionEntity } from './admissions/admission.entity.ts'
import { BadgeCeremonyEntity, BadgeEntity } from './badges/badge.entity.ts'
import { BelongingEntity } from './belongings/belonging.entity.ts'
import { BodyEntity, SeatEntity, TermEntity } from './bodies/body.entity.ts'
import { CertificateCopyEntity } from './certificates/certificate.entity.ts'
import { ConsentEntity } from './consents/consent.entity.ts'
import { DepartureEntity } from './departures/departure.entity.ts'
import { DocumentNumberEntity } from './document-numbers/document-number.entity.ts'
import { HelperAccountEntity } from './helping-members/helper-account.entity.ts'
import { FileKeepingEntity } from './file-keepings/file-keeping.entity.ts'
import { HelpingMemberEntity, RemarkEntity } from './helping-members/helping-member.entity.ts'
import { LetterWaiverEntity } from './verifications/letter-waiver.entity.ts'
import { EarlierMembershipEntity } from './readmissions/earlier-membership.entity.ts'
import { IntroductionEntity } from './introductions/introduction.entity.ts'
import { LearnerEntity } from './learners/learner.entity.ts'
import { LifeBallotEntity, LifeFactEntity } from './life-facts/life-fact.entity.ts'
import { AttendeeEntity, BallotEntity, MeetingEntity } from './meetings/meeting.entity.ts'
import { MemberEntity } from './members/member.entity.ts'
import { CreateUnits } from './migrations/20261121000100_create_units.ts'
import { CreateReferenceTables } from './migrations/20261121000200_create_reference_tables.ts'
import { CreatePeople } from './migrations/20261121000300_create_people.ts'
import { CreateMembers } from './migrations/20261121000400_create_members.ts'
import { CreateAdmissions } from './migrations/20261121000500_create_admissions.ts'
import { CreateCertificates } from './migrations/20261121000600_create_certificates.ts'
import { CreatePolicies } from './migrations/20261122020000_create_policies.ts'
import { CreateBodies } from './migrations/20261122030000_create_bodies.ts'
import { CreateActivityLimits } from './migrations/20261122030100_create_activity_limits.ts'
import { CreateScans } from './migrations/20261122100000_create_scans.ts'
import { EndMemberships } from './migrations/20261122200000_end_memberships.ts'
import { CreateReminders } from './migrations/20261122231000_create_reminders.ts'
import { ReadBoardsByIndex } from './migrations/20261122232000_read_boards_by_index.ts'
import { AskReachByFunction } from './migrations/20261122233000_ask_reach_by_function.ts'
import { CountFaultsByDay } from './migrations/20261122241000_count_faults_by_day.ts'
import { CreateOpinions } from './migrations/20261122271000_create_opinions.ts'
import { CountDossiers } from './migrations/20261122310000_count_dossiers.ts'
import { LetHelpersIn } from './migrations/20261122311000_let_helpers_in.ts'
import { AskPlacesFirst } from './migrations/20261122360000_ask_places_first.ts'
import { ReadBoardsByDueDay } from './migrations/20261122361000_read_boards_by_due_day.ts'
import { TellLearners } from './migrations/20261123200000_tell_learners.ts'
import { TakeBadgeCeremoniesFromFiles } from './migrations/20261122450100_take_badge_ceremonies_from_files.ts'
import { TakeTransfersFromPaper } from './migrations/20261122450000_take_transfers_from_paper.ts'
import { KeepNominatorsApart } from './migrations/20261122460000_keep_nominators_apart.ts'
import { KeepNomineeTasks } from './migrations/20261123120000_keep_nominee_tasks.ts'
import { LetBodiesAnswer } from './migrations/20261123110000_let_bodies_answer.ts'
import { SearchUnitNames } from './migrations/20261123100000_search_unit_names.ts'
import { LetScansWait } from './migrations/20261123400000_let_scans_wait.ts'
import { KeepFormOfEachVote } from './migrations/20261123300000_keep_form_of_each_vote.ts'
import { RecordEarlierMemberships } from './migrations/20261123301000_record_earlier_memberships.ts'
import { VerifyEachRelative } from './migrations/20261123302000_verify_each_relative.ts'
import { SayWhoAnswersAppeals } from './migrations/20261123303000_say_who_answers_appeals.ts'
import { TakeProbationsFromPaper } from './migrations/20261123410000_take_probations_from_paper.ts'
import { ReceiveFromAbroad } from './migrations/20261122420000_receive_from_abroad.ts'
import { HoldBadgeCeremonies } from './migrations/20261122320000_hold_badge_ceremonies.ts'
import { LetProbationHelpersIn } from './migrations/20261122321000_let_probation_helpers_in.ts'
import { NameWhoVoted } from './migrations/20261122322000_name_who_voted.ts'
import { StoreWhoSigns } from './migrations/20261122323000_store_who_signs.ts'
import { ShowSignedPapers } from './migrations/20261122290000_show_signed_papers.ts'
import { CorrectGradings } from './migrations/20261122330000_correct_gradings.ts'
import { ProposeRemovals } from './migrations/20261122331000_propose_removals.ts'
import { EndExtensions } from './migrations/20261122332000_end_extensions.ts'
import { NameProvenCriteria } from './migrations/20261122333000_name_proven_criteria.ts'
import { CreateGradings } from './migrations/20261122291000_create_gradings.ts'
import { CancelDisciplines } from './migrations/20261122292000_cancel_disciplines.ts'
import { AskGroupCriteria } from './migrations/20261122293000_ask_group_criteria.ts'
import { RecordAttendance } from './migrations/20261122270000_record_attendance.ts'
import { CreatePaperScans } from './migrations/20261122240000_create_paper_scans.ts'
import { TimeProbations } from './migrations/20261122250000_time_probations.ts'
import { TakeStepsFromPaper } from './migrations/20261122251000_take_steps_from_paper.ts'
import { NameWhoIsNext } from './migrations/20261122230000_name_who_is_next.ts'
import { CreateLifeFacts } from './migrations/20261122220000_create_life_facts.ts'
import { CountPartyAge } from './migrations/20261122221000_count_party_age.ts'
import { CreateDossiers } from './migrations/20261122040000_create_dossiers.ts'
import { CreateProbations } from './migrations/20261122210000_create_probations.ts'
import { CreateTransfers } from './migrations/20261122260000_create_transfers.ts'
import { CreateRelocations } from './migrations/20261122280000_create_relocations.ts'
import { TimeTransfers } from './migrations/20261122281000_time_transfers.ts'
import { KeepFiles } from './migrations/20261122282000_keep_files.ts'
import { KeepTargetVersions } from './migrations/20261122440000_keep_target_versions.ts'
import { RevokeCertificates } from './migrations/20261122410000_revoke_certificates.ts'
import { CreateNominations } from './migrations/20261122400000_create_nominations.ts'
import { TimeNominations } from './migrations/20261122402000_time_nominations.ts'
import { CompareNominees } from './migrations/20261122401000_compare_nominees.ts'
import { AdmissionMoveEntity } from './moves/move.entity.ts'
import { AdmissionPaperEntity, PaperFaultEntity, PaperScanEntity } from './papers/paper.entity.ts'
import { EthnicGroupEntity, PersonEntity, ReligionEntity } from './people/person.entity.ts'
import { DataKeyEntity, SealedNumberEntity } from './personal-numbers/sealed-number.entity.ts'
import {
  NominationEntity,
  NominationMoveEntity,
  NominationResolutionEntity,
  NomineeNumberEntity,
} from './nominations/nomination.entity.ts'
import { NomineeTaskEntity } from './nominations/nominee-task.entity.ts'
import { OpinionEntity } from './opinions/opinion.entity.ts'
import {
  PolicyDecisionEntity,
  PolicyDocumentEntity,
  PolicyProposalEntity,
  PolicyValueEntity,
  PolicyVersionEntity,
} from './policies/policy.entity.ts'
import {
  ProbationBallotEntity,
  ProbationEntity,
  ProbationHelperEntity,
  ProbationRemarkEntity,
  ProbationMoveEntity,
  ProbationPaperEntity,
} from './probations/probation.entity.ts'
import { GradingEntity } from './gradings/grading.entity.ts'
import { InquiryEntity } from './inquiries/inquiry.entity.ts'
import { RecognitionEntity } from './recognitions/recognition.entity.ts'
import { RelocationEntity } from './relocations/relocation.entity.ts'
import { ReminderEntity } from './reminders/reminder.entity.ts'
import { ScanArrivalEntity, ScanEntity } from './scans/scan.entity.ts'
import {
  TransferEntity,
  TransferMoveEntity,
  TransferPaperEntity,
} from './transfers/transfer.entity.ts'
import {
  PopulationCopyEntity,
  TargetCopyEntity,
  UnitCopyEntity,
  UnitCopyVersionEntity,
} from './units/unit.entity.ts'
import { DossierCountEntity } from './dossiers/dossier-count.entity.ts'
import { VerificationLetterEntity } from './verifications/verification-letter.entity.ts'

export const ENTITIES = [
  UnitCopyEntity,
  UnitCopyVersionEntity,
  PopulationCopyEntity,
  TargetCopyEntity,
  EthnicGroupEntity,
  ReligionEntity,
  PersonEntity,
  DataKeyEntity,
  SealedNumberEntity,
  MemberEntity,
  BelongingEntity,
  DepartureEntity,
  RecognitionEntity,
  AdmissionEntity,
  AdmissionMoveEntity,
  DossierCountEntity,
  RelocationEntity,
  MeetingEntity,
  BallotEntity,
  AttendeeEntity,
  AdmissionPaperEntity,
  PaperFaultEntity,
  PaperScanEntity,
  HelpingMemberEntity,
  HelperAccountEntity,
  RemarkEntity,
  IntroductionEntity,
  VerificationLetterEntity,
  ConsentEntity,
  EarlierMembershipEntity,
  LetterWaiverEntity,
  OpinionEntity,
  NominationResolutionEntity,
  NominationEntity,
  NominationMoveEntity,
  NomineeNumberEntity,
  NomineeTaskEntity,
  ReminderEntity,
  ProbationEntity,
  ProbationMoveEntity,
  ProbationBallotEntity,
  ProbationPaperEntity,
  ProbationHelperEntity,
  ProbationRemarkEntity,
  TransferEntity,
  TransferMoveEntity,
  TransferPaperEntity,
  InquiryEntity,
  FileKeepingEntity,
  BadgeEntity,
  BadgeCeremonyEntity,
  CertificateCopyEntity,
  BodyEntity,
  TermEntity,
  SeatEntity,
  DocumentNumberEntity,
  ActivityLimitEntity,
  LifeFactEntity,
  LifeBallotEntity,
  GradingEntity,
  PolicyDocumentEntity,
  PolicyVersionEntity,
  PolicyValueEntity,
  PolicyProposalEntity,
  PolicyDecisionEntity,
  ScanEntity,
  ScanArrivalEntity,
  LearnerEntity,
] as const

export const MIGRATIONS: readonly NamedMigration[] = [
  { name: '20261121000100_create_units', class: CreateUnits },
  { name: '20261121000200_create_reference_tables', class: CreateReferenceTables },
  { name: '20261121000300_create_people', class: CreatePeople },
  { name: '20261121000400_create_members', class: CreateMembers },
  { name: '20261121000500_create_admissions', class: CreateAdmissions },
  { name: '20261121000600_create_certificates', class: CreateCertificates },
  { name: '20261122020000_create_policies', class: CreatePolicies },
  { name: '20261122030000_create_bodies', class: CreateBodies },
  { name: '20261122030100_create_activity_limits', class: CreateActivityLimits },
  { name: '20261122040000_create_dossiers', class: CreateDossiers },
  { name: '20261122100000_create_scans', class: CreateScans },
  { name: '20261122200000_end_memberships', class: EndMemberships },
  { name: '20261122210000_create_probations', class: CreateProbations },
  { name: '20261122220000_create_life_facts', class: CreateLifeFacts },
  { name: '20261122221000_count_party_age', class: CountPartyAge },
  { name: '20261122230000_name_who_is_next', class: NameWhoIsNext },
  { name: '20261122231000_create_reminders', class: CreateReminders },
  { name: '20261122232000_read_boards_by_index', class: ReadBoardsByIndex },
  { name: '20261122233000_ask_reach_by_function', class: AskReachByFunction },
  { name: '20261122240000_create_paper_scans', class: CreatePaperScans },
  { name: '20261122241000_count_faults_by_day', class: CountFaultsByDay },
  { name: '20261122250000_time_probations', class: TimeProbations },
  { name: '20261122251000_take_steps_from_paper', class: TakeStepsFromPaper },
  { name: '20261122260000_create_transfers', class: CreateTransfers },
  { name: '20261122270000_record_attendance', class: RecordAttendance },
  { name: '20261122271000_create_opinions', class: CreateOpinions },
  { name: '20261122280000_create_relocations', class: CreateRelocations },
  { name: '20261122281000_time_transfers', class: TimeTransfers },
  { name: '20261122282000_keep_files', class: KeepFiles },
  { name: '20261122290000_show_signed_papers', class: ShowSignedPapers },
  { name: '20261122291000_create_gradings', class: CreateGradings },
  { name: '20261122292000_cancel_disciplines', class: CancelDisciplines },
  { name: '20261122293000_ask_group_criteria', class: AskGroupCriteria },
  { name: '20261122310000_count_dossiers', class: CountDossiers },
  { name: '20261122311000_let_helpers_in', class: LetHelpersIn },
  { name: '20261122320000_hold_badge_ceremonies', class: HoldBadgeCeremonies },
  { name: '20261122321000_let_probation_helpers_in', class: LetProbationHelpersIn },
  { name: '20261122322000_name_who_voted', class: NameWhoVoted },
  { name: '20261122323000_store_who_signs', class: StoreWhoSigns },
  { name: '20261122330000_correct_gradings', class: CorrectGradings },
  { name: '20261122331000_propose_removals', class: ProposeRemovals },
  { name: '20261122332000_end_extensions', class: EndExtensions },
  { name: '20261122333000_name_proven_criteria', class: NameProvenCriteria },
  { name: '20261122360000_ask_places_first', class: AskPlacesFirst },
  { name: '20261122361000_read_boards_by_due_day', class: ReadBoardsByDueDay },
  { name: '20261122400000_create_nominations', class: CreateNominations },
  { name: '20261122401000_compare_nominees', class: CompareNominees },
  { name: '20261122402000_time_nominations', class: TimeNominations },
  { name: '20261122410000_revoke_certificates', class: RevokeCertificates },
  { name: '20261122420000_receive_from_abroad', class: ReceiveFromAbroad },
  { name: '20261122440000_keep_target_versions', class: KeepTargetVersions },
  { name: '20261122450000_take_transfers_from_paper', class: TakeTransfersFromPaper },
  { name: '20261122450100_take_badge_ceremonies_from_files', class: TakeBadgeCeremoniesFromFiles },
  { name: '20261122460000_keep_nominators_apart', class: KeepNominatorsApart },
  { name: '20261123100000_search_unit_names', class: SearchUnitNames },
  { name: '20261123110000_let_bodies_answer', class: LetBodiesAnswer },
  { name: '20261123120000_keep_nominee_tasks', class: KeepNomineeTasks },
  { name: '20261123200000_tell_learners', class: TellLearners },
  { name: '20261123300000_keep_form_of_each_vote', class: KeepFormOfEachVote },
  { name: '20261123301000_record_earlier_memberships', class: RecordEarlierMemberships },
  { name: '20261123302000_verify_each_relative', class: VerifyEachRelative },
  { name: '20261123303000_say_who_answers_appeals', class: SayWhoAnswersAppeals },
  { name: '20261123400000_let_scans_wait', class: LetScansWait },
  { name: '20261123410000_take_probations_from_paper', class: TakeProbationsFromPaper },
]

/** The access log, which packages/subgraph makes in every service, as far as this one reads it. */
interface AccessLog {
  audit_entries: {
    seq: string
    recorded_at: Date
    action: string
    role: string
    post_unit_id: string
    subject_id: string
  }
}

/** The tables of the service, for typed SQL. */
export type Database = InferKyselyDB<(typeof ENTITIES)[number]> & AccessLog
