import { coerceInputValue, isInputType, isNonNullType, typeFromAST, valueFromAST } from 'graphql'
import type { GraphQLInputType, GraphQLSchema, VariableDefinitionNode } from 'graphql'
import type { InputPath } from './refusal.ts'

export type Values = Readonly<Record<string, unknown>>

type Coerced = { ok: true; values: Values } | { ok: false; inputPath: InputPath }

/**
 * The client's variables as the schema understands them, defaults filled in; or where the first
 * fault lies. graphql-js words such a fault with the value inside, which must not leave the house.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Values,
): Coerced {
  const values: Record<string, unknown> = {}
  for (const definition of definitions) {
    const name = definition.variable.name.value
    const type = typeFromAST(schema, definition.type)
    if (!isInputType(type)) return { ok: false, inputPath: [name] }
    if (!Object.hasOwn(given, name)) {
      if (definition.defaultValue) values[name] = valueFromAST(definition.defaultValue, type)
      else if (isNonNullType(type)) return { ok: false, inputPath: [name] }
      continue
    }
    const { value, fault } = coerce(given[name], type)
    if (fault) return { ok: false, inputPath: [name, ...fault] }
    values[name] = value
  }
  return { ok: true, values }
}

function coerce(given: unknown, type: GraphQLInputType) {
  let fault: InputPath | undefined
  const value: unknown = coerceInputValue(given, type, path => {
    fault ??= path
  })
  return { value, fault }
}
