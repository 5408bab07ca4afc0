import '../graphql/index.ts'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse, type GraphQLSchema } from 'graphql'
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql'
import { wrapGuardedFields } from '../access/masking.ts'
import { assertEveryFieldHasRule } from '../access/policy-gate.ts'
import { COMMON_POLICIES, type PolicyRegistry } from '../access/policy.ts'
import type { Role } from '../access/viewer.ts'
import type { SubgraphDefinition } from '../definition.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external"])'

export const allPolicies = (policies: PolicyRegistry): PolicyRegistry => ({
  ...COMMON_POLICIES,
  ...policies,
})

/** The federation SDL of a service, as it is committed in `schema.graphql`. */
async function subgraphSdl<D, L>(definition: SubgraphDefinition<D, L>): Promise<string> {
  const { sdl } = await build(definition)
  return `${sdl}\n`
}

/** What a service publishes of its schema. Needs no database. */
export interface PublishedSchema {
  /** The federation SDL, as it is committed in `schema.graphql`. */
  sdl: string
  /** Who may use a field, as `Type.field`; its arguments are for the same roles. */
  roles: Readonly<Record<string, readonly Role[]>>
}

export async function publishedSchema<D, L>(
  definition: SubgraphDefinition<D, L>,
): Promise<PublishedSchema> {
  const rules = Object.entries(allPolicies(definition.policies))
  return {
    sdl: await subgraphSdl(definition),
    roles: Object.fromEntries(rules.map(([coordinate, { roles }]) => [coordinate, roles])),
  }
}

/**
 * The executable schema: type-graphql's classes, printed, rebuilt as a subgraph, every field ruled.
 * Throws when a field, argument, input or entity has no rule.
 */
export async function subgraphSchema<D, L>(
  definition: SubgraphDefinition<D, L>,
): Promise<GraphQLSchema> {
  const { built, sdl } = await build(definition)
  const resolvers: Record<string, object> = { ...createResolversMap(built) }
  for (const [type, resolve] of Object.entries(definition.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve }
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }])
  const policies = allPolicies(definition.policies)
  assertEveryFieldHasRule(schema, Object.keys(definition.references), policies)
  wrapGuardedFields(schema, policies)
  return schema
}

async function build<D, L>(definition: SubgraphDefinition<D, L>) {
  const built = await buildSchema({
    resolvers: definition.resolvers as unknown as NonEmptyArray<Function>,
    orphanedTypes: [...(definition.orphanedTypes ?? [])],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
  })
  const sdl = `${FEDERATION}\n\n${printSchemaWithDirectives(built)}`
  return { built, sdl }
}
