import { allow, type SubgraphDefinition } from '@ket-nap/subgraph'
import { auditPolicies } from '@ket-nap/subgraph/graphql'
import { AUDIT_QUERIES } from './audits/audit.queries.ts'
import { AUDIT_RESOLVERS } from './audits/audit.resolver.ts'
import { ENTITIES, MIGRATIONS, type Database } from './database.ts'
import { installationRoutes } from './installation.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { POPULATION_POLICIES } from './populations/population-fields.policy.ts'
import { POPULATION_IMPORT } from './populations/population.imports.ts'
import { PopulationResolver } from './populations/population.resolver.ts'
import { POST_POLICIES } from './posts/post-fields.policy.ts'
import { POST_IMPORT } from './posts/post.imports.ts'
import { followTreeWithPosts } from './posts/post.reactions.ts'
import { PostResolver } from './posts/post.resolver.ts'
import { REORGANISATION_POLICIES } from './reorganisations/reorganisation-fields.policy.ts'
import { reanchorDue } from './reorganisations/reorganisation.reactions.ts'
import { ReorganisationResolver } from './reorganisations/reorganisation.resolver.ts'
import { followTree } from './reorganisations/settlement.commands.ts'
import { SUCCESSION_IMPORT } from './reorganisations/succession.imports.ts'
import { UNIT_IMPORT } from './reorganisations/unit.imports.ts'
import { TARGET_IMPORT } from './targets/target.imports.ts'
import { snapshot } from './snapshot.ts'
import { TARGET_POLICIES } from './targets/target-fields.policy.ts'
import {
  TargetProposalResolver,
  TargetResolver,
  UnitTargetsResolver,
} from './targets/target.resolver.ts'
import { UNIT_POLICIES } from './units/unit-fields.policy.ts'
import { UnitResolver, UnitSuccessionResolver, UnitVersionResolver } from './units/unit.resolver.ts'

followTree(followTreeWithPosts)

/** The subgraph of units, posts and targets. */
export const ORGANISATIONS: SubgraphDefinition<Database, Loaders> = {
  service: 'organisations',
  entities: ENTITIES,
  migrations: MIGRATIONS,
  resolvers: [
    UnitResolver,
    UnitVersionResolver,
    UnitSuccessionResolver,
    ReorganisationResolver,
    PopulationResolver,
    TargetResolver,
    TargetProposalResolver,
    UnitTargetsResolver,
    PostResolver,
    ...AUDIT_RESOLVERS,
  ],
  references: {
    Unit: ({ id }, { loaders, today }) => loaders.unit.load({ id, day: today }),
    Target: ({ id }, { loaders }) => loaders.target.load(id),
    Post: ({ id }, { loaders }) => loaders.post.load(id),
  },
  policies: {
    ...UNIT_POLICIES,
    ...REORGANISATION_POLICIES,
    ...POPULATION_POLICIES,
    ...TARGET_POLICIES,
    ...POST_POLICIES,
    ...auditPolicies(AUDIT_QUERIES),
    'Person.id': allow(['AUDITOR']),
  },
  loaders: createLoaders,
  imports: {
    units: UNIT_IMPORT,
    successions: SUCCESSION_IMPORT,
    populations: POPULATION_IMPORT,
    targets: TARGET_IMPORT,
    posts: POST_IMPORT,
  },
  daily: reanchorDue,
  snapshot,
  routes: installationRoutes,
}
