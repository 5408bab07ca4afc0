import { Kind, Lexer, OperationTypeNode, Source, TokenKind } from 'graphql'
import type {
  ASTVisitor,
  DocumentNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql'
import { collectFragments, type Fragments } from './fragments.ts'
import { refusal, type RefusalCode } from './refusal.ts'

/** What one document may hold. Page sizes and their product are judged in `cost.ts`. */
const DOCUMENT_LIMITS = {
  tokens: 1_000,
  depth: 12,
  aliases: 30,
  rootFields: 10,
  directives: 20,
} as const

/** The same for a document that is on no list, and that nobody has looked at before. */
export const OWN_DOCUMENT_LIMITS = {
  bytes: 16 * 1024,
  depth: 8,
  aliases: 10,
  rootFields: 10,
  directives: 20,
} as const

type ShapeLimits = Readonly<Record<'depth' | 'aliases' | 'rootFields' | 'directives', number>>

/** Throws TOKEN_LIMIT, or a syntax error, before anything is built from the text. */
export function assertFewTokens(text: string): void {
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  while (lexer.advance().kind !== TokenKind.EOF) {
    tokens += 1
    if (tokens > DOCUMENT_LIMITS.tokens) throw refusal('TOKEN_LIMIT')
  }
}

/** A validation rule for the shape of a document. It reports the first limit that is passed. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const code = findPassedLimit(document, DOCUMENT_LIMITS)
      if (code) context.reportError(refusal(code))
    },
  }
}

interface Shape {
  depth: number
  fields: number
  aliases: number
  directives: number
}

const NOTHING: Shape = { depth: 0, fields: 0, aliases: 0, directives: 0 }

/** The first limit that the shape of a document passes. */
export function findPassedLimit(
  document: DocumentNode,
  limits: ShapeLimits,
): RefusalCode | undefined {
  const fragments = collectFragments(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    if (definition.operation === OperationTypeNode.SUBSCRIPTION) return 'GRAPHQL_VALIDATION_FAILED'
    const shape = measureOperation(definition, fragments)
    if (shape.depth > limits.depth) return 'DEPTH_LIMIT'
    if (shape.rootFields > limits.rootFields) return 'WIDTH_LIMIT'
    if (shape.aliases > limits.aliases) return 'WIDTH_LIMIT'
    if (shape.directives > limits.directives) return 'WIDTH_LIMIT'
  }
  return undefined
}

function measureOperation(operation: OperationDefinitionNode, fragments: Fragments) {
  const measured = new Map<string, Shape>()

  function measureAll(selections: SelectionSetNode | undefined): Shape {
    return (selections?.selections ?? []).map(measure).reduce(beside, NOTHING)
  }

  function measure(selection: SelectionNode): Shape {
    const directives = selection.directives?.length ?? 0
    if (selection.kind === Kind.FIELD) {
      const inner = measureAll(selection.selectionSet)
      return {
        depth: inner.depth + 1,
        fields: 1,
        aliases: inner.aliases + (selection.alias ? 1 : 0),
        directives: inner.directives + directives,
      }
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? measureAll(selection.selectionSet)
        : measureFragment(selection.name.value)
    return { ...inner, directives: inner.directives + directives }
  }

  /** Each fragment once; a circle counts as nothing here and is refused by another rule. */
  function measureFragment(name: string): Shape {
    const known = measured.get(name)
    if (known) return known
    measured.set(name, NOTHING)
    const shape = measureAll(fragments.get(name)?.selectionSet)
    measured.set(name, shape)
    return shape
  }

  const { fields, directives, ...shape } = measureAll(operation.selectionSet)
  return {
    ...shape,
    rootFields: fields,
    directives: directives + (operation.directives?.length ?? 0),
  }
}

function beside(one: Shape, other: Shape): Shape {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  }
}
