import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import vi from '../messages/vi.json' with { type: 'json' }
import { PHRASES } from './source-phrases.ts'

const DOCS = join(import.meta.dirname, '../../../../docs/process')
const PROCESSES = ['admission', 'recognition', 'transfer']

/** The sources of every rule, as the pages that are made from the tables have them. */
const sources = PROCESSES.flatMap(name => {
  const page = readFileSync(join(DOCS, `${name}.md`), 'utf8')
  return [...page.matchAll(/Source: (.*)\.$|^- `[A-Z_]+` \((.*?)\)(?:, cleared|$)/gm)].map(
    ([, ofAction, ofObjection]) => ofAction ?? ofObjection ?? '',
  )
})
const words: Readonly<Record<string, string>> = vi.organising.source
const said = (source: string) =>
  PHRASES.reduce((text, { phrase, key }) => text.replaceAll(phrase, words[key] ?? ''), source)

test('no source of a rule says anything in English on a Vietnamese page', () => {
  expect(sources.length).toBeGreaterThan(100)
  const english = sources.filter(source => /\b(?!phần|chưa)[a-z]{3,}\b/.test(strip(said(source))))
  expect([...new Set(english)]).toEqual([])
})

/** What is left when the words of the language itself are taken out. */
const strip = (text: string) =>
  Object.values(words).reduce((left, word) => left.replaceAll(word, ''), text)

test('every phrase is said somewhere, and in both languages', async () => {
  const { default: en } = await import('../messages/en.json', { with: { type: 'json' } })
  expect(Object.keys(en.organising.source)).toEqual(PHRASES.map(({ key }) => key))
  expect(Object.keys(words)).toEqual(PHRASES.map(({ key }) => key))
})
