import type { Kysely } from 'kysely'
import { certificateLoaders } from './certificates/certificate.queries.ts'
import { trainingClassLoaders } from './classes/training-class.queries.ts'
import { courseLoaders } from './courses/course.queries.ts'
import type { Database } from './database.ts'
import { personLoaders } from './people/person.queries.ts'
import { policyLoaders } from './policies/policy-version.queries.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of one request: everything that a list may ask row by row goes through one. */
export const createLoaders = (db: Kysely<Database>) => ({
  ...personLoaders(db),
  ...policyLoaders(db),
  ...courseLoaders(db),
  ...trainingClassLoaders(db),
  ...certificateLoaders(db),
})
