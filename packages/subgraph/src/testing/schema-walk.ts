import {
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { allPolicies } from '../server/schema.ts'
import type { PolicyRegistry } from '../access/policy.ts'
import type { Role, Viewer } from '../access/viewer.ts'
import type { TestSubgraph } from './test-subgraph.ts'

/** Literals for arguments, by `field.argument` or by `argument`: `{ first: '50', id: '"…"' }`. */
export type ArgumentLiterals = Readonly<Record<string, string>>

export interface Walk {
  viewer: Viewer
  /** Literal sets to try; each root field and entity is asked once with each of them. */
  literals: readonly ArgumentLiterals[]
  /** Ids to ask every entity type by, own and foreign. */
  ids: readonly string[]
}

export interface Step {
  asked: string
  answer: string
}

const DEEPEST = 5

/**
 * Asks everything that the viewer's role may ask: every root field and every entity, with every field the
 * role has a rule for, down to five levels. Answers what came back, for a test to search. Throws when a
 * required argument has no literal, so that a new field cannot be left out silently.
 */
export async function walkSchema<Database>(
  subgraph: Pick<TestSubgraph<Database>, 'ask' | 'schema' | 'policies'>,
  walk: Walk,
): Promise<Step[]> {
  const steps: Step[] = []
  for (const query of queriesOf(subgraph.schema, allPolicies(subgraph.policies), walk)) {
    const { data, errors } = await subgraph.ask(walk.viewer, query.text, query.variables)
    steps.push({ asked: query.asked, answer: JSON.stringify({ data, errors }) })
  }
  return steps
}

interface Asked {
  asked: string
  text: string
  variables?: Record<string, unknown>
}

function* queriesOf(
  schema: GraphQLSchema,
  policies: PolicyRegistry,
  { viewer, literals, ids }: Walk,
): Generator<Asked> {
  const { role } = viewer.post
  for (const set of literals) {
    const selector = new Selector(policies, role, set)
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const text = field.name.startsWith('_') ? '' : selector.field('Query', field, 1)
      if (text) yield { asked: `Query.${field.name}`, text: `{ ${text} }` }
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || !policies[`${type.name}.__reference`]?.roles.includes(role))
        continue
      const fields = selector.fields(type, 1)
      if (!fields) continue
      yield {
        asked: `${type.name} by reference`,
        text: `query ($representations: [_Any!]!) {
          _entities(representations: $representations) { ... on ${type.name} { ${fields} } } }`,
        variables: { representations: ids.map(id => ({ __typename: type.name, id })) },
      }
    }
  }
}

class Selector {
  constructor(
    private readonly policies: PolicyRegistry,
    private readonly role: Role,
    private readonly literals: ArgumentLiterals,
  ) {}

  fields(type: GraphQLObjectType, depth: number): string {
    return Object.values(type.getFields())
      .map(field => this.field(type.name, field, depth))
      .filter(Boolean)
      .join(' ')
  }

  /** The field with its arguments and everything below; empty when the role has no right to it. */
  field(parent: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    if (!this.policies[`${parent}.${field.name}`]?.roles.includes(this.role)) return ''
    const call = `${field.name}${this.arguments(parent, field)}`
    const type = getNamedType(field.type)
    if (!isObjectType(type)) return call
    if (depth >= DEEPEST) return ''
    const inner = this.fields(type, depth + 1)
    return inner ? `${call} { ${inner} }` : ''
  }

  private arguments(parent: string, field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap(argument => {
      const literal =
        this.literals[`${parent}.${field.name}.${argument.name}`] ??
        this.literals[`${field.name}.${argument.name}`] ??
        this.literals[argument.name] ??
        firstLiteral(getNamedType(argument.type), isRequiredArgument(argument))
      if (literal !== undefined) return [`${argument.name}: ${literal}`]
      if (!isRequiredArgument(argument)) return []
      throw new Error(`the walk has no literal for ${parent}.${field.name}(${argument.name})`)
    })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }
}

const firstLiteral = (type: unknown, required: boolean): string | undefined =>
  required && isEnumType(type) ? type.getValues()[0]?.name : undefined
