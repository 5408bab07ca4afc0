import { expect, test } from 'vitest'
import { toTables } from './to-table.ts'

test('the longest list comes first, inner objects flattened, inner lists told', () => {
  const data = {
    units: {
      edges: [
        { node: { name: 'A', total: { n: 1 }, kinds: ['CELL', 'BASE'] } },
        { node: { name: 'B', total: null, kinds: [] } },
      ],
    },
    courses: [{ title: 'T' }],
  }
  expect(toTables(data)).toEqual([
    {
      path: 'units.edges',
      columns: ['node.name', 'node.total.n', 'node.kinds', 'node.total'],
      rows: [
        ['A', 1, 'CELL; BASE', null],
        ['B', null, '', null],
      ],
    },
    { path: 'courses', columns: ['title'], rows: [['T']] },
  ])
})

test('a list in the rows of another is a table of its own, each row with what is around it', () => {
  const data = {
    units: [
      {
        name: 'A',
        months: [
          { month: '01', count: 1 },
          { month: '02', count: 2 },
        ],
      },
      { name: 'B', months: [{ month: '01', count: 3 }] },
    ],
  }
  const [months, units] = toTables(data)
  expect(months).toEqual({
    path: 'units.months',
    columns: ['month', 'count', 'units.name'],
    rows: [
      ['01', 1, 'A'],
      ['02', 2, 'A'],
      ['01', 3, 'B'],
    ],
  })
  expect(units?.rows).toEqual([
    ['A', 2],
    ['B', 1],
  ])
})

test('an answer without a list is one row; none at all is no table', () => {
  const rate = { __typename: 'Ratio', numerator: 126, denominator: 570 }
  expect(toTables({ unit: { rate } })).toEqual([
    { path: '', columns: ['unit.rate.numerator', 'unit.rate.denominator'], rows: [[126, 570]] },
  ])
  expect(toTables({})).toEqual([])
})

test('a nothing among the objects of a list keeps its row', () => {
  expect(toTables({ list: [null, { a: 1 }] })[0]).toEqual({
    path: 'list',
    columns: ['value', 'a'],
    rows: [
      [null, null],
      [null, 1],
    ],
  })
})
