import { Kind, parse } from 'graphql'
import type {
  DefinitionNode,
  EnumTypeDefinitionNode,
  EnumValueDefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeDefinitionNode,
} from 'graphql'

const ROOT_TYPES: ReadonlySet<string> = new Set(['Query', 'Mutation'])

type Described = Pick<TypeDefinitionNode, 'description'>

/** Coordinates of everything in the public schema that says nothing about itself. */
export function findUndescribed(api: string): string[] {
  return parse(api, { noLocation: true }).definitions.flatMap(ofDefinition)
}

function ofDefinition(definition: DefinitionNode): string[] {
  switch (definition.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
      return missing(definition, definition.name.value)
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return ofFields(definition.name.value, definition, definition.fields ?? [])
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return ofFields(definition.name.value, definition, definition.fields ?? [])
    case Kind.ENUM_TYPE_DEFINITION:
      return ofEnum(definition)
    default:
      return []
  }
}

function ofFields(
  type: string,
  definition: Described,
  fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[],
): string[] {
  return [
    ...(ROOT_TYPES.has(type) ? [] : missing(definition, type)),
    ...fields.flatMap(field => ofField(`${type}.${field.name.value}`, field)),
  ]
}

function ofField(
  coordinate: string,
  field: FieldDefinitionNode | InputValueDefinitionNode,
): string[] {
  const inputs = field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : []
  return [
    ...missing(field, coordinate),
    ...inputs.flatMap(input => missing(input, `${coordinate}(${input.name.value}:)`)),
  ]
}

const ofEnum = (definition: EnumTypeDefinitionNode): string[] => [
  ...missing(definition, definition.name.value),
  ...(definition.values ?? []).flatMap((value: EnumValueDefinitionNode) =>
    missing(value, `${definition.name.value}.${value.name.value}`),
  ),
]

const missing = ({ description }: Described, coordinate: string): string[] =>
  description?.value.trim() ? [] : [coordinate]
