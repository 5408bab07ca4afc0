import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type ParseOptions,
  type SelectionNode,
} from 'graphql'
import { assertFewTokens } from './limits.ts'

/** From text to document. Throws TOKEN_LIMIT or a syntax error. */
export function readDocument(text: string, options?: ParseOptions): DocumentNode {
  assertFewTokens(text)
  return keepRepeatsApart(parse(text, options))
}

/**
 * Wraps a field that an earlier selection may have asked for already into a fragment of its own:
 * `...Names units { … }` becomes `...Names ... { units { … } }`, which means the same.
 *
 * router-runtime 1.4.23 joins two answers to one list field end to end, so that it comes out twice
 * as long, unless the later one stands in a fragment; colocated fragments make such documents every
 * day. May go when the test "keeps what two fragments ask of the same list" passes without it.
 */
function keepRepeatsApart(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave(node) {
        const asked = new Set<string>()
        let mayRepeat = false
        const selections = node.selections.map((selection): SelectionNode => {
          if (selection.kind !== Kind.FIELD) {
            mayRepeat = true
            return selection
          }
          const key = selection.alias?.value ?? selection.name.value
          const isRepeat = mayRepeat || asked.has(key)
          asked.add(key)
          return isRepeat ? wrap(selection) : selection
        })
        return { ...node, selections }
      },
    },
  })
}

const wrap = (selection: SelectionNode): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
})
