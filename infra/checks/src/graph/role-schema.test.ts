import { expect, test } from 'vitest'
import { printSchemaFor } from './role-schema.ts'

const API = `
  type Query { unit(id: ID!): Unit person(filter: Filter): Person }
  type Mutation { rename(input: Rename!): Unit }
  type Unit { id: ID! name: String members: [Person!] count: Int }
  type Person { name: String }
  input Filter { text: String }
  input Rename { name: String }
`

test('a role is shown what it may use in some subgraph, and what that leads to', () => {
  const rules = [
    { 'Query.unit': ['ANALYST'], 'Unit.id': ['ANALYST'], 'Unit.name': ['LEADER'] },
    { 'Unit.id': ['LEADER'], 'Unit.count': ['ANALYST'], 'Unit.members': ['LEADER'] },
    { 'Query.person': ['LEADER'], 'Person.name': ['LEADER'], 'Filter.text': ['LEADER'] },
    { 'Mutation.rename': ['LEADER'], 'Rename.name': ['LEADER'] },
  ]
  expect(printSchemaFor('ANALYST', API, rules)).toBe(`type Query {
  unit(id: ID!): Unit
}

type Unit {
  id: ID!
  count: Int
}
`)
})
