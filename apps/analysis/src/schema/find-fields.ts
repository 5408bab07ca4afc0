import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import { isEnumType, isInputObjectType, isObjectType } from 'graphql'

export interface SchemaEntry {
  /** `Type.field`, or the name of a type. */
  coordinate: string
  /** What it is of: `[Unit!]`; for a type what kind of type. */
  type: string
  about: string
}

const MOST = 40

/** Types and fields whose name or description holds every word, the names first. */
export function findFields(schema: GraphQLSchema, text: string): SchemaEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const entries = listEntries(schema)
  const holds = (place: string) => words.every(word => place.toLowerCase().includes(word))
  const byName = entries.filter(({ coordinate }) => holds(coordinate))
  const byAbout = entries.filter(
    ({ coordinate, about }) => !holds(coordinate) && holds(`${coordinate} ${about}`),
  )
  return [...byName, ...byAbout].slice(0, MOST)
}

/** What one can ask for at the start. */
export const rootFields = (schema: GraphQLSchema): SchemaEntry[] => {
  const query = schema.getQueryType()
  return query ? entriesOf(query) : []
}

const listEntries = (schema: GraphQLSchema): SchemaEntry[] =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(type => [describe(type), ...entriesOf(type)])

const describe = ({ name, description, astNode }: GraphQLNamedType): SchemaEntry => ({
  coordinate: name,
  type: astNode?.kind.replace('TypeDefinition', '') ?? 'Scalar',
  about: description ?? '',
})

function entriesOf(type: GraphQLNamedType): SchemaEntry[] {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({
      coordinate: `${type.name}.${name}`,
      type: type.name,
      about: description ?? '',
    }))
  }
  if (!isObjectType(type) && !isInputObjectType(type)) return []
  return Object.values(type.getFields()).map(field => ({
    coordinate: `${type.name}.${field.name}`,
    type: String(field.type),
    about: field.description ?? '',
  }))
}
