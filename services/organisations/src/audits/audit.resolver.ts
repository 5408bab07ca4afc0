import { auditResolvers } from '@ket-nap/subgraph/graphql'
import type { Database } from '../database.ts'
import type { Loaders } from '../loaders.ts'
import { PostType } from '../posts/post.graphql.ts'
import { UnitType } from '../units/unit.graphql.ts'
import { PersonType } from './audit.graphql.ts'
import { auditPlaces, AUDIT_QUERIES } from './audit.queries.ts'

/** The access log of posts, targets and populations. */
export const AUDIT_RESOLVERS = auditResolvers<Database, Loaders>({
  queries: AUDIT_QUERIES,
  openings: [],
  types: { Person: PersonType, Post: PostType, Unit: UnitType },
  places: auditPlaces,
  person: () => Promise.resolve(null),
  post: (id, { loaders }) => loaders.post.load(id),
  unit: (id, { loaders, today }) => loaders.unit.load({ id, day: today }),
})
