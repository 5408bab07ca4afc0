import { expect, test } from 'vitest'
import { toCsv } from './to-csv.ts'

test('marks, quotes and line ends are as a spreadsheet reads them', () => {
  const table = {
    columns: ['tên', 'số'],
    rows: [
      ['Chi bộ "1", thôn 2', 1],
      ['Hai\ndòng', null],
      ['x', true],
    ],
  }
  expect(toCsv(table)).toBe(
    '\uFEFFtên,số\r\n"Chi bộ ""1"", thôn 2",1\r\n"Hai\ndòng",\r\nx,true\r\n',
  )
})

test.each(['=1+1', '+84', '-2', '@x', '\tx'])('%j is no formula any more', text => {
  expect(toCsv({ columns: [text], rows: [] })).toBe(`\uFEFF'${text}\r\n`)
})

test('a negative number stays a number', () => {
  expect(toCsv({ columns: ['n'], rows: [[-5]] })).toContain('\r\n-5\r\n')
})
