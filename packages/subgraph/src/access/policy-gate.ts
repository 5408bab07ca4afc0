import {
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql'
import type { PolicyRegistry } from './policy.ts'

const FEDERATION = new Set(['_Service', 'Query._service', 'Query._entities'])

/**
 * Compares the schema with the registry and throws, naming every field, argument, input and entity
 * without a rule and every rule without a field. A service with a gap does not start and does not build.
 */
export function assertEveryFieldHasRule(
  schema: GraphQLSchema,
  entities: readonly string[],
  policies: PolicyRegistry,
): void {
  const expected = new Set(entities.map(type => `${type}.__reference`))
  const missing: string[] = []
  for (const { key, args } of schemaFields(schema)) {
    expected.add(key)
    const rule = policies[key]
    if (!rule) missing.push(key)
    else {
      missing.push(...args.filter(arg => !rule.args.includes(arg)).map(arg => `${key}(${arg})`))
    }
  }
  missing.push(...[...expected].filter(key => key.endsWith('.__reference') && !policies[key]))
  const stale = Object.keys(policies).filter(key => !expected.has(key) && !isCommon(key))
  if (missing.length + stale.length === 0) return
  throw new Error(
    [
      missing.length > 0 ? `without a rule: ${missing.toSorted().join(', ')}` : '',
      stale.length > 0 ? `rule without a field: ${stale.toSorted().join(', ')}` : '',
    ]
      .filter(Boolean)
      .join('; '),
  )
}

function* schemaFields(schema: GraphQLSchema): Generator<{ key: string; args: string[] }> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || FEDERATION.has(type.name)) continue
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const key = `${type.name}.${field.name}`
      if (!FEDERATION.has(key)) yield { key, args: argumentsOf(field) }
    }
  }
}

const argumentsOf = (field: GraphQLField<unknown, unknown> | GraphQLInputField): string[] =>
  'args' in field ? field.args.map(({ name }) => name) : []

/** Rules for the shared types stay valid in a service that has no list or no command. */
const isCommon = (key: string) => /^(PageInfo|Objection|ObjectionParameter)\./.test(key)
