import { Kind, parse, valueFromASTUntyped } from 'graphql'
import type {
  ConstDirectiveNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql'

/** A field of the composed graph and the services that answer it. */
export interface GraphField {
  type: string
  name: string
  node: TypeNode
  services: readonly string[]
}

/** A type of the composed graph as its services see it. */
export interface GraphType {
  name: string
  services: readonly string[]
  /** Empty for a type that is not an entity. */
  keys: ReadonlySet<string>
  fields: readonly GraphField[]
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/** Object and interface types of a supergraph, read from its `@join__…` directives. */
export function readGraph(supergraph: string): GraphType[] {
  const { definitions } = parse(supergraph, { noLocation: true })
  const names = new Map(
    definitions.flatMap(definition =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
        ? (definition.values ?? []).map(value => [
            value.name.value,
            argumentOf(value.directives?.[0], 'name') ?? value.name.value,
          ])
        : [],
    ),
  )
  const serviceOf = (directive: ConstDirectiveNode): string =>
    names.get(argumentOf(directive, 'graph') ?? '') ?? 'unknown'
  return definitions
    .filter(
      definition =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
    )
    .map(definition => readType(definition, serviceOf))
}

function readType(
  definition: Composite,
  serviceOf: (directive: ConstDirectiveNode) => string,
): GraphType {
  const joins = directives(definition, 'join__type')
  const services = [...new Set(joins.map(serviceOf))]
  return {
    name: definition.name.value,
    services,
    keys: new Set(joins.flatMap(join => argumentOf(join, 'key')?.match(/\w+/g) ?? [])),
    fields: (definition.fields ?? []).map(field => {
      const own = directives(field, 'join__field').filter(join => !argumentOf(join, 'external'))
      return {
        type: definition.name.value,
        name: field.name.value,
        node: field.type,
        services: own.length > 0 ? own.map(serviceOf) : services,
      }
    }),
  }
}

const directives = (node: Composite | FieldDefinitionNode, name: string): ConstDirectiveNode[] =>
  (node.directives ?? []).filter(directive => directive.name.value === name)

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const argument = directive?.arguments?.find(candidate => candidate.name.value === name)
  return argument && String(valueFromASTUntyped(argument.value))
}
