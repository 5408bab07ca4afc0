import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FakeProduct } from '../testing/fake-product.ts'
import { makeFakeProduct } from '../testing/fake-product.ts'
import { trustExamples } from './examples.ts'

let product: FakeProduct
let queries: string

beforeEach(() => {
  product = makeFakeProduct([])
  queries = join(product.places.root, 'examples/queries')
  mkdirSync(queries, { recursive: true })
})

afterEach(() => product.remove())

test('an example is trusted in its printed form, however it is laid out in the file', () => {
  writeFileSync(join(queries, 'units.graphql'), '# all units\nquery Units{units{  name }}')
  expect(trustExamples(product.places)).toBe(1)
  const trusted = readFileSync(join(product.places.trustedDocuments, 'examples.json'), 'utf8')
  const printed = 'query Units {\n  units {\n    name\n  }\n}'
  const hash = createHash('sha256').update(printed).digest('hex')
  expect(JSON.parse(trusted)).toEqual({ [hash]: printed })
})

test('an example that is no GraphQL is named', () => {
  writeFileSync(join(queries, 'broken.graphql'), 'query {')
  expect(() => trustExamples(product.places)).toThrow(/^examples\/queries\/broken.graphql: Syntax/)
})

test('without examples the list is empty', () => {
  expect(trustExamples(product.places)).toBe(0)
})
