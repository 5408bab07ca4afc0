import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils'
import { buildSchema, printSchema } from 'graphql'

/** `Type.field` to the roles that may use it; as one subgraph rules it. */
export type RolesByField = Readonly<Record<string, readonly string[]>>

/**
 * The graph as one role may ask for it: fields that the role may use in some subgraph, and the types
 * that they lead to. It is what an editor offers; each subgraph refuses the rest by its own rules.
 */
export function printSchemaFor(role: string, api: string, rules: readonly RolesByField[]): string {
  const isOpen = (coordinate: string): boolean =>
    rules.some(roles => roles[coordinate]?.includes(role))
  const keep = (_: unknown, field: string, type: string) =>
    isOpen(`${type}.${field}`) ? undefined : null
  const open = mapSchema(buildSchema(api), {
    [MapperKind.OBJECT_FIELD]: keep,
    [MapperKind.INPUT_OBJECT_FIELD]: keep,
  })
  return `${printSchema(pruneSchema(open))}\n`
}
