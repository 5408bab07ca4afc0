import { expect, test } from 'vitest'
import { unitSortKey } from './unit-name.policy.ts'

test('units are listed by Vietnamese letters, numbers by their value', () => {
  const names = [
    'Chi bộ 4',
    'Chi bộ 10',
    'Chi bộ Dân quân',
    'Chi bộ Đường sắt',
    'Chi bộ Quân sự',
    'Đảng bộ A',
  ]
  const shuffled = names.toReversed().toSorted((a, b) => {
    const [x, y] = [unitSortKey(a), unitSortKey(b)]
    if (x === y) return 0
    return x < y ? -1 : 1
  })
  expect(shuffled).toEqual(names)
})

test('case and the place of the tone mark do not count', () => {
  expect(unitSortKey('CHI BỘ HÒA')).toBe(unitSortKey('Chi bộ Hoà'))
})
