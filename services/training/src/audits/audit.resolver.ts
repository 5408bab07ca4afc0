import { placesIn } from '@ket-nap/subgraph'
import { auditResolvers } from '@ket-nap/subgraph/graphql'
import { OPENED } from '../access.ts'
import type { Database } from '../database.ts'
import type { Loaders } from '../loaders.ts'
import { PersonType } from '../people/person.graphql.ts'
import { UnitType } from '../units/unit.graphql.ts'
import { PostType } from './audit.graphql.ts'
import { AUDIT_QUERIES } from './audit.queries.ts'

/** The access log of training records. */
export const AUDIT_RESOLVERS = auditResolvers<Database, Loaders>({
  queries: AUDIT_QUERIES,
  openings: [OPENED],
  types: { Person: PersonType, Post: PostType, Unit: UnitType },
  places: ({ viewer }, unitId) => Promise.resolve(placesIn(viewer, unitId)),
  person: (id, { loaders }) => loaders.person.load(id),
  post: id => ({ id }),
  unit: id => ({ id }),
})
