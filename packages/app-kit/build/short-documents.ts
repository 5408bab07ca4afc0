import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RsbuildPlugin } from '@rsbuild/core'

/** What codegen wrote about the operations and fragments of an app. */
export interface Generated {
  /** `src/gql/gql.ts`: every text as it stands in the sources. */
  texts: string
  /** `src/gql/persisted-documents.json`: the trusted text of each operation, by its hash. */
  trusted: Readonly<Record<string, string>>
}

const GENERATED = /[\\/]src[\\/]gql[\\/]gql\.ts$/
const CALL = /\bgraphql\(`([^`]*)`\)/g
const OPERATION = /^\s*(query|mutation|subscription)\s+(\w+)/

/** All that a client needs of a document that it sends as a hash: the kind, the name, the hash. */
const SHORT = `export const graphql = (operation, name, hash) => name ? {
  kind: 'Document',
  documentId: hash,
  definitions: [{
    kind: 'OperationDefinition',
    operation,
    name: { kind: 'Name', value: name },
    selectionSet: { kind: 'SelectionSet', selections: [] },
  }],
  __meta__: { hash },
} : {}`

/**
 * Leaves the texts of documents out of what is published. The gateway knows them by their hashes, so
 * a page carries its own hashes instead of the texts and syntax trees of the whole app.
 */
export function pluginShortDocuments({ root }: { root: string }): RsbuildPlugin {
  const folder = join(root, 'src/gql')
  return {
    name: 'ket-nap:short-documents',
    setup(api) {
      api.transform({ test: GENERATED, order: 'pre' }, () => SHORT)
      api.transform(
        { test: /\.(ts|vue)$/, order: 'pre' },
        async ({ code, resourcePath, addDependency }) => {
          if (GENERATED.test(resourcePath) || !code.includes('graphql(`')) return code
          const files = [join(folder, 'gql.ts'), join(folder, 'persisted-documents.json')]
          files.forEach(addDependency)
          const [texts = '', trusted = '{}'] = await Promise.all(
            files.map(file => readFile(file, 'utf8')),
          )
          return shortenDocuments(code, { texts, trusted: JSON.parse(trusted) })
        },
      )
    },
  }
}

/** Says each `graphql` text by its name and hash. Throws when codegen did not see the text. */
export function shortenDocuments(code: string, { texts, trusted }: Generated): string {
  return code.replaceAll(CALL, (_call, text: string) => {
    if (!texts.includes(JSON.stringify(text))) {
      throw new Error(`not in src/gql, run codegen: ${text.trim().slice(0, 80)}`)
    }
    const [, operation, name] = OPERATION.exec(text) ?? []
    if (!operation || !name) return '/* @__PURE__ */ graphql()'
    const said = new RegExp(`\\b${operation} ${name}\\b`)
    const hash = Object.keys(trusted).find(key => said.test(trusted[key] ?? ''))
    if (!hash) throw new Error(`not among the trusted documents, run codegen: ${name}`)
    return `graphql('${operation}', '${name}', '${hash}')`
  })
}
