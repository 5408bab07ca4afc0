import type { NamedMigration } from '@ket-nap/subgraph'
import type { InferKyselyDB } from '@mikro-orm/postgresql'
import { CertificateEntity } from './certificates/certificate.entity.ts'
import { TrainingClassEntity } from './classes/training-class.entity.ts'
import { CourseEntity } from './courses/course.entity.ts'
import { CreateCopies } from './migrations/20261121000100_create_copies.ts'
import { CreatePolicies } from './migrations/20261121000200_create_policies.ts'
import { CreateCourses } from './migrations/20261121000300_create_courses.ts'
import { CreateCertificates } from './migrations/20261121000400_create_certificates.ts'
import { PersonCopyEntity } from './people/person.entity.ts'
import { PolicyVersionEntity, ValidityRuleEntity } from './policies/policy-version.entity.ts'
import { UnitCopyEntity } from './units/unit.entity.ts'

export const ENTITIES = [
  UnitCopyEntity,
  PersonCopyEntity,
  PolicyVersionEntity,
  ValidityRuleEntity,
  CourseEntity,
  TrainingClassEntity,
  CertificateEntity,
] as const

export const MIGRATIONS: readonly NamedMigration[] = [
  { name: '20261121000100_create_copies', class: CreateCopies },
  { name: '20261121000200_create_policies', class: CreatePolicies },
  { name: '20261121000300_create_courses', class: CreateCourses },
  { name: '20261121000400_create_certificates', class: CreateCertificates },
]

/** The tables of the service, for typed SQL. */
export type Database = InferKyselyDB<(typeof ENTITIES)[number]>
