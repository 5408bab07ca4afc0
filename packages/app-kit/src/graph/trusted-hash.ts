import type { AnyVariables, TypedDocumentNode } from '@urql/core'

/** The hash that the app's build registered for a document. Throws for any other document. */
export function trustedHash<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): string {
  const meta: unknown = Reflect.get(document, '__meta__')
  const hash: unknown = typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'hash') : null
  if (typeof hash === 'string') return hash
  throw new Error('not a trusted document: made by codegen in src/gql?')
}
