import {
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
} from 'graphql'
import type { PolicyRegistry } from './policy.ts'
import type { Role, Viewer } from './viewer.ts'

export interface AskedDocument {
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

export interface RuledSchema {
  schema: GraphQLSchema
  policies: PolicyRegistry
}

/**
 * Checks the roles of a whole document once, before anything runs: each field, argument and input value
 * that it uses, and each entity that it asks by reference. Throws FORBIDDEN at the first refusal.
 */
export function assertMayAsk(
  { schema, policies }: RuledSchema,
  asked: AskedDocument,
  viewer: Viewer,
): void {
  const { role } = viewer.post
  const typeInfo = new TypeInfo(schema)
  const check = (key: string) => assertAllowed(policies, key, role)
  visit(
    asked.document,
    visitWithTypeInfo(typeInfo, {
      InlineFragment: node => (isLeftOut(node, asked.variables) ? false : undefined),
      Field(node) {
        if (isLeftOut(node, asked.variables)) return false
        const parent = typeInfo.getParentType()
        if (!parent || node.name.value.startsWith('__')) return undefined
        if (node.name.value === '_entities') return undefined
        if (parent.name === '_Service' || node.name.value === '_service') return undefined
        check(`${parent.name}.${node.name.value}`)
        return undefined
      },
      ObjectField(node) {
        const parent = typeInfo.getParentInputType()
        if (parent) check(`${getNamedType(parent).name}.${node.name.value}`)
      },
    }),
  )
  for (const type of representedTypes(asked.variables)) check(`${type}.__reference`)
  checkInputVariables(schema, asked, check)
}

/** `@include(if: false)` or `@skip(if: true)`: what is not asked needs no right. */
function isLeftOut(
  node: FieldNode | InlineFragmentNode,
  variables: Record<string, unknown>,
): boolean {
  const included = getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if']
  const skipped = getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if']
  return included === false || skipped === true
}

function assertAllowed(policies: PolicyRegistry, key: string, role: Role): void {
  const rule = policies[key]
  if (rule?.roles.includes(role)) return
  throw new GraphQLError('This post may not ask this.', { extensions: { code: 'FORBIDDEN' } })
}

function representedTypes(variables: Record<string, unknown>): Set<string> {
  const types = new Set<string>()
  const representations = variables['representations']
  if (!Array.isArray(representations)) return types
  for (const representation of representations as unknown[]) {
    if (typeof representation !== 'object' || representation === null) continue
    if ('__typename' in representation && typeof representation.__typename === 'string') {
      types.add(representation.__typename)
    }
  }
  return types
}

/** Input objects given as variables: every value that is present is checked, also nested. */
function checkInputVariables(
  schema: GraphQLSchema,
  { operation, variables }: AskedDocument,
  check: (key: string) => void,
): void {
  for (const definition of operation.variableDefinitions ?? []) {
    const name = namedTypeOf(definition.type)
    const type = name ? schema.getType(name) : undefined
    if (type && isInputObjectType(type))
      walk(type, variables[definition.variable.name.value], check)
  }
}

type TypeNode = NonNullable<OperationDefinitionNode['variableDefinitions']>[number]['type']

function namedTypeOf(node: TypeNode): string {
  return node.kind === 'NamedType' ? node.name.value : namedTypeOf(node.type)
}

function walk(type: GraphQLInputType, value: unknown, check: (key: string) => void): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) walk(type, item, check)
    return
  }
  const named = getNamedType(type)
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    const field = named.getFields()[name]
    if (!field) continue
    check(`${named.name}.${name}`)
    walk(field.type, inner, check)
  }
}
