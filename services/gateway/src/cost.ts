import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  typeFromAST,
} from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLSchema,
  NamedTypeNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import { collectFragments, type Fragments } from './fragments.ts'
import type { Values } from './variables.ts'

const PAGE_SIZE = 100

/** The most objects that one request may ask for: by a listed document, and by one of one's own. */
export const COST_LIMITS = { listed: 10_000, own: 5_000 } as const

/** Assumed length of a list that takes no `first`: breadcrumbs, kinds, months. */
const UNPAGED_LENGTH = 12

type Cost = { ok: true; nodes: number } | { ok: false; code: 'COST_LIMIT' | 'BAD_USER_INPUT' }

interface Request {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  /** Already coerced: a page size hidden in a variable or its default counts like a literal. */
  variables: Values
  /** The most that it may cost. */
  limit: number
}

/** How many objects an operation may make the subgraphs build, judged before anything is fetched. */
export function judgeCost(request: Request): Cost {
  const root = request.schema.getRootType(request.operation.operation)
  if (!root) return { ok: false, code: 'BAD_USER_INPUT' }
  const counter = new NodeCounter(request)
  const nodes = counter.countAll(request.operation.selectionSet, root)
  if (counter.sawBadPageSize) return { ok: false, code: 'BAD_USER_INPUT' }
  return nodes > request.limit ? { ok: false, code: 'COST_LIMIT' } : { ok: true, nodes }
}

class NodeCounter {
  readonly #request: Request
  readonly #fragments: Fragments
  readonly #counted = new Map<string, number>()
  sawBadPageSize = false

  constructor(request: Request) {
    this.#request = request
    this.#fragments = collectFragments(request.document)
  }

  /** `page` is the `first` of the connection that these fields belong to. */
  countAll(selections: SelectionSetNode, type: GraphQLNamedType, page?: number): number {
    return selections.selections
      .filter(selection => isIncluded(selection, this.#request.variables))
      .reduce((sum, selection) => sum + this.#count(selection, type, page), 0)
  }

  #count(selection: SelectionNode, type: GraphQLNamedType, page?: number): number {
    if (selection.kind === Kind.FIELD) return this.#countField(selection, type, page)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return this.#countFragment(selection.name.value, type, page)
    }
    return this.countAll(selection.selectionSet, this.#narrow(type, selection.typeCondition), page)
  }

  /** Each fragment once for a page size, or fragments that spread one another would never end. */
  #countFragment(name: string, type: GraphQLNamedType, page?: number): number {
    const key = `${name} ${page}`
    const known = this.#counted.get(key)
    if (known !== undefined) return known
    const fragment = this.#fragments.get(name)
    if (!fragment) return 0
    const narrow = this.#narrow(type, fragment.typeCondition)
    const nodes = this.countAll(fragment.selectionSet, narrow, page)
    this.#counted.set(key, nodes)
    return nodes
  }

  #countField(node: FieldNode, type: GraphQLNamedType, page?: number): number {
    const field = getField(type, node.name.value)
    if (!field || !node.selectionSet) return 0
    const first = readPageSize(field, node, this.#request.variables)
    if (first !== undefined && !isPageSize(first)) this.sawBadPageSize = true
    const isList = isListType(getNullableType(field.type))
    const length = isList ? (first ?? page ?? UNPAGED_LENGTH) : 1
    const inside = getNamedType(field.type)
    return length * (1 + this.countAll(node.selectionSet, inside, isList ? undefined : first))
  }

  #narrow(type: GraphQLNamedType, condition: NamedTypeNode | undefined): GraphQLNamedType {
    return (condition && typeFromAST(this.#request.schema, condition)) ?? type
  }
}

/** The largest `first` of a field: of its arguments and of the fields of its input objects. */
function readPageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Values,
): number | undefined {
  const values = getArgumentValues(field, node, variables)
  const sizes = field.args.flatMap(({ name, type }) => collectSizes(name, values[name], type))
  return (
    sizes.find(size => !isPageSize(size)) ?? (sizes.length > 0 ? Math.max(...sizes) : undefined)
  )
}

function collectSizes(name: string, value: unknown, type: GraphQLInputType): number[] {
  if (value === undefined || value === null) return []
  if (name === 'first') return [Number(value)]
  const input = getNullableType(type)
  if (!isInputObjectType(input)) return []
  return Object.entries<unknown>({ ...value }).flatMap(([key, inner]) => {
    const inputField = input.getFields()[key]
    return inputField ? collectSizes(key, inner, inputField.type) : []
  })
}

const isPageSize = (first: number): boolean =>
  Number.isInteger(first) && first >= 1 && first <= PAGE_SIZE

function isIncluded(node: SelectionNode, variables: Values): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
}

function getField(
  type: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}
