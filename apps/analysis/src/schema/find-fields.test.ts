import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { findFields, rootFields } from './find-fields.ts'

const SCHEMA = buildSchema(`
  type Query { "The tree from the top." unit(id: ID!): Unit }
  "A Party unit." type Unit { name: String "Members on a day." members: [Person!] kind: Kind }
  type Person { name: String }
  enum Kind { "A cell." CELL }
  input Filter { text: String }
`)
const found = (text: string) => findFields(SCHEMA, text).map(({ coordinate }) => coordinate)

test('at the start one sees what can be asked', () => {
  expect(rootFields(SCHEMA)).toEqual([
    { coordinate: 'Query.unit', type: 'Unit', about: 'The tree from the top.' },
  ])
})

test('names come before descriptions, and every word must be there', () => {
  expect(found('members')).toEqual(['Unit.members'])
  expect(found('UNIT')).toEqual(['Query.unit', 'Unit', 'Unit.name', 'Unit.members', 'Unit.kind'])
  expect(found('cell')).toEqual(['Kind.CELL'])
  expect(found('party')).toEqual(['Unit'])
  expect(found('unit nonsense')).toEqual([])
})

test('inputs are found too, built-in types of the language are not asked for', () => {
  expect(found('filter')).toEqual(['Filter', 'Filter.text'])
  expect(found('__type')).toEqual([])
})
