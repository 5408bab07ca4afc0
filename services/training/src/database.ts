import type { NamedMigration } from '@ket-nap/subgraph'
import type { InferKyselyDB } from '@mikro-orm/postgresql'
import { AttendanceMarkEntity } from './attendance-marks/attendance-mark.entity.ts'
import {
  CertificateEntity,
  CertificateRevocationEntity,
  CertificateSeriesEntity,
} from './certificates/certificate.entity.ts'
import {
  ClassMoveEntity,
  SeatShareEntity,
  TrainingClassEntity,
} from './classes/training-class.entity.ts'
import { CourseEntity } from './courses/course.entity.ts'
import { CurriculumEntity, CurriculumLessonEntity } from './curricula/curriculum.entity.ts'
import { EnrolmentEntity, EnrolmentMoveEntity } from './enrolments/enrolment.entity.ts'
import { CreateCopies } from './migrations/20261121000100_create_copies.ts'
import { CreatePolicies } from './migrations/20261121000200_create_policies.ts'
import { CreateCourses } from './migrations/20261121000300_create_courses.ts'
import { CreateCertificates } from './migrations/20261121000400_create_certificates.ts'
import { LayDownCurricula } from './migrations/20261122410000_lay_down_curricula.ts'
import { HoldClasses } from './migrations/20261122410100_hold_classes.ts'
import { AssessLearners } from './migrations/20261122411000_assess_learners.ts'
import { NumberCertificates } from './migrations/20261122412000_number_certificates.ts'
import { LearnerEntity } from './learners/learner.entity.ts'
import { PlanByDemand } from './migrations/20261123200100_plan_by_demand.ts'
import { PersonCopyEntity } from './people/person.entity.ts'
import { DemandRuleEntity } from './policies/demand.entity.ts'
import { AssessmentRuleEntity } from './policies/assessment.entity.ts'
import { PolicyVersionEntity, ValidityRuleEntity } from './policies/policy-version.entity.ts'
import { PaperMarkEntity, ResultEntity } from './results/result.entity.ts'
import { ClassSessionEntity, LecturerEntity } from './sessions/class-session.entity.ts'
import {
  TrainingProposalEntity,
  TrainingProposalMoveEntity,
} from './proposals/training-proposal.entity.ts'
import { CountResults } from './migrations/20261123200300_count_results.ts'
import { SendPeople } from './migrations/20261123200200_send_people.ts'
import { UnitCopyEntity } from './units/unit.entity.ts'

export const ENTITIES = [
  UnitCopyEntity,
  PersonCopyEntity,
  PolicyVersionEntity,
  ValidityRuleEntity,
  CourseEntity,
  TrainingClassEntity,
  CertificateEntity,
  CurriculumEntity,
  CurriculumLessonEntity,
  AssessmentRuleEntity,
  ClassMoveEntity,
  LecturerEntity,
  ClassSessionEntity,
  SeatShareEntity,
  EnrolmentEntity,
  EnrolmentMoveEntity,
  AttendanceMarkEntity,
  PaperMarkEntity,
  ResultEntity,
  CertificateSeriesEntity,
  CertificateRevocationEntity,
  DemandRuleEntity,
  LearnerEntity,
  TrainingProposalEntity,
  TrainingProposalMoveEntity,
] as const

export const MIGRATIONS: readonly NamedMigration[] = [
  { name: '20261121000100_create_copies', class: CreateCopies },
  { name: '20261121000200_create_policies', class: CreatePolicies },
  { name: '20261121000300_create_courses', class: CreateCourses },
  { name: '20261121000400_create_certificates', class: CreateCertificates },
  { name: '20261122410000_lay_down_curricula', class: LayDownCurricula },
  { name: '20261122410100_hold_classes', class: HoldClasses },
  { name: '20261122411000_assess_learners', class: AssessLearners },
  { name: '20261122412000_number_certificates', class: NumberCertificates },
  { name: '20261123200100_plan_by_demand', class: PlanByDemand },
  { name: '20261123200200_send_people', class: SendPeople },
  { name: '20261123200300_count_results', class: CountResults },
]

/** The tables of the service, for typed SQL. */
export type Database = InferKyselyDB<(typeof ENTITIES)[number]>
