import { expect, test } from 'vitest'
import { rank } from './league.ts'

const place = (name: string, members: number, admitted: number) => ({
  name,
  members,
  admitted,
  rate: { percent: members === 0 ? null : (100 * admitted) / members },
})
const PLACES = [place('empty', 0, 0), place('big', 200, 4), place('small', 20, 1)]
const namesBy = (measure: Parameters<typeof rank>[1]) =>
  rank(PLACES, measure).map(({ name }) => name)

test('the highest stands first by each measure; without members there is no rate', () => {
  expect(namesBy('rate')).toEqual(['small', 'big', 'empty'])
  expect(namesBy('admitted')).toEqual(['big', 'small', 'empty'])
  expect(namesBy('members')).toEqual(['big', 'small', 'empty'])
})
