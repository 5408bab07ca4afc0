import { Kind, print, type TypeNode } from 'graphql'
import { readGraph, type GraphField, type GraphType } from './federated-graph.ts'

const ROOT_TYPES: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription'])

/**
 * What a service that is away would break beyond its own fields: Query and
 * Mutation fields, fields added to another service's entity, and references to one, list items too,
 * have to be nullable. One sentence for each that is not.
 */
export function findNonNullBorders(supergraph: string): string[] {
  const types = readGraph(supergraph)
  const homes = new Map(types.filter(isShared).map(type => [type.name, homeOf(type, types)]))
  return types.flatMap(type => [
    ...(ROOT_TYPES.has(type.name) ? rootFields(type) : addedFields(type, homes.get(type.name))),
    ...references(type, homes),
  ])
}

const isShared = ({ keys, services }: GraphType): boolean => keys.size > 0 && services.length > 1

const rootFields = ({ fields }: GraphType): string[] =>
  fields.filter(isNonNull).map(field => tell(field, `a ${field.type} field`))

function addedFields(type: GraphType, home: string | undefined): string[] {
  if (home === undefined) return []
  return ownFields(type)
    .filter(field => isNonNull(field) && !field.services.includes(home))
    .map(field => tell(field, `${field.services.join()} adds it to the ${type.name} of ${home}`))
}

function references({ fields }: GraphType, homes: ReadonlyMap<string, string>): string[] {
  return fields.flatMap(field => {
    const { name, isRequired } = innermost(field.node)
    const home = homes.get(name)
    if (home === undefined || !isRequired || field.services.includes(home)) return []
    return [tell(field, `${field.services.join()} refers to the ${name} of ${home}`)]
  })
}

/**
 * The service whose entity it is: the one that guarantees most of it, for a service that only adds
 * guarantees nothing if it keeps the rule; of equals the one whose queries answer with it.
 */
function homeOf(type: GraphType, types: readonly GraphType[]): string {
  const queries = types.find(({ name }) => name === 'Query')?.fields ?? []
  const count = (fields: readonly GraphField[], service: string): number =>
    fields.filter(({ services }) => services.includes(service)).length
  const guaranteed = ownFields(type).filter(isNonNull)
  const answering = queries.filter(({ node }) => innermost(node).name === type.name)
  const [home = ''] = type.services.toSorted(
    (one, other) =>
      count(guaranteed, other) - count(guaranteed, one) ||
      count(answering, other) - count(answering, one),
  )
  return home
}

const ownFields = ({ fields, keys }: GraphType): GraphField[] =>
  fields.filter(({ name }) => !keys.has(name))

const isNonNull = ({ node }: GraphField): boolean => node.kind === Kind.NON_NULL_TYPE

function innermost(node: TypeNode, isRequired = false): { name: string; isRequired: boolean } {
  if (node.kind === Kind.NON_NULL_TYPE) return innermost(node.type, true)
  if (node.kind === Kind.LIST_TYPE) return innermost(node.type)
  return { name: node.name.value, isRequired }
}

const tell = ({ type, name, node }: GraphField, why: string): string =>
  `${type}.${name}: ${print(node)} has to be nullable (${why})`
