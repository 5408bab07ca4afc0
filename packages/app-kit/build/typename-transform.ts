import type { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'
import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql'

const TYPENAME: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
}

/**
 * Asks every object for its type, as urql does, but not the root: the planner sends the type name of
 * a root to the first subgraph that has one, a request that says nothing, and a command would then
 * wait for a department that it has nothing to do with.
 */
export const addTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet(node, _key, parent) {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
      const isAsked = node.selections.some(
        selection => selection.kind === Kind.FIELD && selection.name.value === '__typename',
      )
      return isRoot || isAsked ? undefined : { ...node, selections: [TYPENAME, ...node.selections] }
    },
  })

export const typenameTransform: typeof addTypenameSelectionDocumentTransform = {
  transform: ({ documents }) =>
    documents.map(file =>
      file.document ? { ...file, document: addTypenames(file.document) } : file,
    ),
}
