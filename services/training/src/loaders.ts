import type { Viewer } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import { attendanceLoaders } from './attendance-marks/attendance-mark.queries.ts'
import { certificateLoaders } from './certificates/certificate.queries.ts'
import { trainingClassLoaders } from './classes/training-class.queries.ts'
import { courseLoaders } from './courses/course.queries.ts'
import { curriculumLoaders } from './curricula/curriculum.queries.ts'
import type { Database } from './database.ts'
import { enrolmentLoaders } from './enrolments/enrolment.queries.ts'
import { demandLoaders } from './learners/demand.queries.ts'
import { personLoaders } from './people/person.queries.ts'
import { policyLoaders } from './policies/policy-version.queries.ts'
import { proposalLoaders } from './proposals/training-proposal.queries.ts'
import { resultLoaders } from './results/result.queries.ts'
import { sessionLoaders } from './sessions/class-session.queries.ts'
import { unitLoaders } from './units/unit.queries.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of one request: everything that a list may ask row by row goes through one. */
export const createLoaders = (db: Kysely<Database>, viewer: Viewer) => ({
  ...unitLoaders(db),
  ...personLoaders(db),
  ...policyLoaders(db),
  ...courseLoaders(db),
  ...curriculumLoaders(db),
  ...trainingClassLoaders(db, viewer),
  ...sessionLoaders(db, viewer),
  ...enrolmentLoaders(db),
  ...attendanceLoaders(db),
  ...resultLoaders(db),
  ...certificateLoaders(db),
  ...demandLoaders(db, viewer),
  ...proposalLoaders(db),
})
