import { parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { addTypenames } from './typename-transform.ts'

const inOneLine = (text: string) => print(addTypenames(parse(text))).replace(/\s+/g, ' ')

test.each([
  ['a question', '{ unit { id ... on Unit { name } } }'],
  ['a command', 'mutation M { endSeat { body { id } } }'],
])('%s asks every object for its type, and the root for none', (_, text) => {
  expect(inOneLine(text)).not.toMatch(/^(mutation M )?\{ __typename/)
  expect(inOneLine(text)).toMatch(/(unit|endSeat) \{ __typename/)
})

test('a fragment asks too, and nothing is asked twice', () => {
  expect(inOneLine('fragment F on Unit { __typename id parent { id } }')).toBe(
    'fragment F on Unit { __typename id parent { __typename id } }',
  )
})
