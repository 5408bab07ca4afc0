import { GraphQLError, visit, type DocumentNode } from 'graphql'

const DEEPEST = 14
const MOST_FIELDS = 1_000
const MOST_ALIASES = 60
const MOST_REPRESENTATIONS = 200

/**
 * The second fence behind the gateway's: bounds what one sub-request may ask of this service. Fragments
 * are counted where they are written; the gateway sends none that are used twice.
 */
export function assertWithinLimits(
  document: DocumentNode,
  variables: Record<string, unknown>,
): void {
  const representations = variables['representations']
  if (Array.isArray(representations) && representations.length > MOST_REPRESENTATIONS)
    throw tooMuch()
  let depth = 0
  let fields = 0
  let aliases = 0
  visit(document, {
    SelectionSet: {
      enter() {
        depth += 1
        if (depth > DEEPEST) throw tooMuch()
      },
      leave() {
        depth -= 1
      },
    },
    Field(node) {
      fields += 1
      if (node.alias) aliases += 1
      if (fields > MOST_FIELDS || aliases > MOST_ALIASES) throw tooMuch()
    },
  })
}

const tooMuch = () =>
  new GraphQLError('The query asks for too much at once.', { extensions: { code: 'COST_LIMIT' } })
