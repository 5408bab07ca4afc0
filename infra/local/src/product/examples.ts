import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, print } from 'graphql'
import { writeJson } from '../task/json-file.ts'
import { describeError, Refusal } from '../task/refusal.ts'
import type { Places } from './places.ts'

/** Registers the example queries with the gateway; returns how many there are. */
export function trustExamples(places: Pick<Places, 'root' | 'trustedDocuments'>): number {
  const files = globSync('examples/queries/**/*.graphql', { cwd: places.root }).toSorted()
  const documents = files.map(file => readDocument(places.root, file))
  const trusted = Object.fromEntries(documents.map(text => [hashDocument(text), text]))
  writeJson(join(places.trustedDocuments, 'examples.json'), trusted)
  return files.length
}

/** The hash under which a client asks for a document: SHA-256 of its printed form. */
function hashDocument(printed: string): string {
  return createHash('sha256').update(printed).digest('hex')
}

function readDocument(root: string, file: string): string {
  try {
    return print(parse(readFileSync(join(root, file), 'utf8')))
  } catch (error) {
    throw new Refusal(`${file}: ${describeError(error)}`)
  }
}
