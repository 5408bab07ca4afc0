import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, print } from 'graphql'
import { nameOfOperation, type TrustedDocument } from '../graph/documents.ts'

export interface Collected {
  documents: TrustedDocument[]
  problems: string[]
}

/** Every document that the gateway will be told to trust: of the apps, and the example queries. */
export function collectDocuments(root: string): Collected {
  const collected: Collected = { documents: [], problems: [] }
  const add = (source: string, text: string): void => {
    const name = nameOfOperation(text)
    if (name) collected.documents.push({ name: `${source}/${name}`, text })
    else collected.problems.push(`${source}: a document holds one operation, with a name`)
  }
  for (const path of find('apps/*/src/gql/persisted-documents.json', root)) {
    const list: Record<string, string> = JSON.parse(readFileSync(join(root, path), 'utf8'))
    const app = path.split(/[\\/]/)[1] ?? ''
    for (const [hash, text] of Object.entries(list)) {
      add(app, text)
      if (hash !== sha256(text))
        collected.problems.push(`${app}: ${hash} is not its text's SHA-256`)
    }
  }
  for (const path of find('examples/queries/**/*.graphql', root)) {
    const source = `examples/${basename(path, '.graphql')}`
    add(source, print(parse(readFileSync(join(root, path), 'utf8'))))
  }
  return { ...collected, problems: [...collected.problems, ...findDoubles(collected.documents)] }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const find = (pattern: string, cwd: string): string[] => globSync(pattern, { cwd }).toSorted()

function findDoubles(documents: readonly TrustedDocument[]): string[] {
  const seen = new Set<string>()
  return documents.flatMap(({ name }) => {
    if (seen.has(name)) return [`${name}: two documents of this name`]
    seen.add(name)
    return []
  })
}
