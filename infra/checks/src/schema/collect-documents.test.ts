import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { collectDocuments } from './collect-documents.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'documents-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** As codegen writes it: each text under its own hash. */
const persist = (app: string, ...texts: string[]): void =>
  write(
    `apps/${app}/src/gql/persisted-documents.json`,
    JSON.stringify(
      Object.fromEntries(
        texts.map(text => [createHash('sha256').update(text).digest('hex'), text]),
      ),
    ),
  )

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

test('the documents of all apps and the examples are collected by their names', () => {
  persist('shell', 'query Home { a }')
  persist('organising', 'query UnitPage { a }', 'mutation FoundUnit { b }')
  write('examples/queries/thai-binh.graphql', 'query Bloc { a }')
  expect(collectDocuments(root)).toEqual({
    documents: [
      { name: 'organising/UnitPage', text: 'query UnitPage { a }' },
      { name: 'organising/FoundUnit', text: 'mutation FoundUnit { b }' },
      { name: 'shell/Home', text: 'query Home { a }' },
      { name: 'examples/thai-binh/Bloc', text: 'query Bloc {\n  a\n}' },
    ],
    problems: [],
  })
})

test('a document without a name, and two of the same name, are told', () => {
  persist('shell', '{ a }', 'query A { a }')
  write('examples/queries/b.graphql', 'query A { a } query B { b }')
  expect(collectDocuments(root).problems).toEqual([
    'shell: a document holds one operation, with a name',
    'examples/b: a document holds one operation, with a name',
  ])
  persist('shell', 'query A { b }', 'query A { a }')
  expect(collectDocuments(root).problems).toContain('shell/A: two documents of this name')
})

test('a hash that is not the one of its text is told, for the gateway will not trust it', () => {
  write('apps/shell/src/gql/persisted-documents.json', '{ "sha256:1": "query A { a }" }')
  expect(collectDocuments(root).problems).toEqual(["shell: sha256:1 is not its text's SHA-256"])
})
