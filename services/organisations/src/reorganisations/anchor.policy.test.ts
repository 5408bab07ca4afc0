import { expect, test } from 'vitest'
import { anchorsOf, type AnchorFacts } from './anchor.policy.ts'

const unit = (
  id: string,
  level: AnchorFacts['level'],
  parentId: string | null,
  rest: Partial<AnchorFacts> = {},
): [string, AnchorFacts] => [
  id,
  { id, level, parentId, line: 'PARTY', hasEnded: false, successorIds: [], ...rest },
]
const ended = (...successorIds: string[]) => ({ hasEnded: true, successorIds })

const TREE = new Map([
  unit('root', 'NATION', null),
  unit('p', 'PROVINCE', 'root'),
  unit('c1', 'ABOVE_BASE', 'p'),
  unit('c2', 'ABOVE_BASE', 'p'),
  unit('b1', 'BASE', 'c1'),
  unit('b2', 'BASE', 'c2'),
  unit('s', 'SECTION', 'b1'),
  unit('cell', 'CELL', 's'),
  unit('village', 'CELL', 'c1'),
  unit('union', 'ABOVE_BASE', 'c1', { line: 'YOUTH_UNION' }),
  unit('district', 'ABOVE_BASE', 'p', ended('c1', 'c2')),
  unit('merged', 'BASE', 'district', ended('b1')),
  unit('twice', 'BASE', 'district', ended('merged')),
  unit('abolished', 'BASE', 'c2', ended()),
  unit('orphan', 'CELL', 'abolished', ended()),
  unit('p2', 'PROVINCE', 'root', ended('p')),
  unit('split', 'PROVINCE', 'root', ended('p', 'p3')),
  unit('p3', 'PROVINCE', 'root'),
])

const at = (id: string) => {
  const { provinceId, aboveBaseId, baseId } = anchorsOf(TREE, () => undefined).get(id) ?? {}
  return [provinceId, aboveBaseId, baseId]
}

test.each([
  ['the root has none', 'root', [null, null, null]],
  ['a province is its own', 'p', ['p', null, null]],
  ['a cell has its base and all above', 'cell', ['p', 'c1', 'b1']],
  ['a village cell under a commune has no base', 'village', ['p', 'c1', null]],
  ['a mass organisation lies with its Party unit', 'union', ['p', 'c1', null]],
  ['a unit that has ended lies with its only successor', 'merged', ['p', 'c1', 'b1']],
  ['also through several steps', 'twice', ['p', 'c1', 'b1']],
  ['or where all its successors lie', 'district', ['p', null, null]],
  ['without any, where it last was', 'abolished', ['p', 'c2', null]],
  ['and so does what ended below it', 'orphan', ['p', 'c2', null]],
  ['a merged province is part of the new one', 'p2', ['p', null, null]],
  ['a province split in two lies nowhere below the nation', 'split', [null, null, null]],
])('%s', (_, id, anchors) => {
  expect(at(id)).toEqual(anchors)
})

test('what is not given is asked for elsewhere', () => {
  const anchors = { provinceId: 'p9', aboveBaseId: 'c9', baseId: null }
  const some = new Map([unit('b', 'BASE', 'c9')])
  expect(anchorsOf(some, id => (id === 'c9' ? anchors : undefined)).get('b')).toEqual({
    ...anchors,
    baseId: 'b',
  })
})

test('units that continue each other in a circle end in no anchors, not in an endless loop', () => {
  const circle = new Map([unit('a', 'CELL', null, ended('b')), unit('b', 'CELL', null, ended('a'))])
  expect(anchorsOf(circle, () => undefined).get('a')).toEqual({
    provinceId: null,
    aboveBaseId: null,
    baseId: null,
  })
})
