import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TrustedDocuments } from './trusted-documents.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

let folder: string
let documents: TrustedDocuments

const write = (name: string, content: unknown): Promise<void> =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'))
  documents = new TrustedDocuments(folder, pino({ level: 'silent' }))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a document is found as soon as it is published', async () => {
  expect(await documents.find(sha256('{ a }'))).toBeUndefined()
  await write('organising-1.json', { [sha256('{ a }')]: '{ a }' })
  expect(await documents.find(sha256('{ a }'))).toBe('{ a }')
})

test('the documents of several apps and versions stand side by side', async () => {
  await write('organising-1.json', { [sha256('{ a }')]: '{ a }' })
  await write('organising-2.json', { [sha256('{ b }')]: '{ b }', [sha256('{ a }')]: '{ a }' })
  await rm(join(folder, 'organising-1.json'))
  expect(await documents.find(sha256('{ a }'))).toBe('{ a }')
  expect(await documents.find(sha256('{ b }'))).toBe('{ b }')
})

test('a document that is withdrawn is forgotten', async () => {
  await write('organising-1.json', { [sha256('{ a }')]: '{ a }' })
  await documents.find(sha256('{ a }'))
  await rm(join(folder, 'organising-1.json'))
  await documents.refresh()
  expect(await documents.find(sha256('{ a }'))).toBeUndefined()
})

test('a text under a hash that is not its own is not trusted', async () => {
  await write('organising-1.json', { [sha256('{ a }')]: '{ b }', [sha256('{ c }')]: '{ c }' })
  expect(await documents.find(sha256('{ a }'))).toBeUndefined()
  expect(await documents.find(sha256('{ c }'))).toBe('{ c }')
})

test('a file caught half written is read again once it is whole', async () => {
  await write('organising-1.json', `{"${sha256('{ a }')}": "{`)
  expect(await documents.find(sha256('{ a }'))).toBeUndefined()
  await write('organising-1.json', { [sha256('{ a }')]: '{ a }' })
  expect(await documents.find(sha256('{ a }'))).toBe('{ a }')
})

test('a folder that does not exist yet holds nothing', async () => {
  await rm(folder, { recursive: true })
  expect(await documents.find(sha256('{ a }'))).toBeUndefined()
})
