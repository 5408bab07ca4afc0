import { readThresholds } from '@ket-nap/subgraph'
import { auditResolvers, AuditThresholdsType, Query, Resolver } from '@ket-nap/subgraph/graphql'
import type { Database } from '../database.ts'
import type { Loaders } from '../loaders.ts'
import { PersonType } from '../people/person.graphql.ts'
import { PostType } from '../policies/policy.graphql.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { auditPlaces, AUDIT_QUERIES, OPENINGS } from './audit.queries.ts'

@Resolver()
class AuditThresholdsResolver {
  @Query(() => AuditThresholdsType, { nullable: true, description: 'What counts as unusual.' })
  auditThresholds() {
    return readThresholds()
  }
}

/** The access log of people and their cases. */
export const AUDIT_RESOLVERS = [
  AuditThresholdsResolver,
  ...auditResolvers<Database, Loaders>({
    queries: AUDIT_QUERIES,
    openings: OPENINGS,
    types: { Person: PersonType, Post: PostType, Unit: UnitType },
    places: auditPlaces,
    person: (id, { loaders }) => loaders.person.load(id),
    post: id => ({ id }),
    unit: unitStub,
  }),
]
