import { expect, test } from 'vitest'
import { placeOf, type KnownUnit } from './places.ts'

const unit = (id: string, ...ancestors: string[]): KnownUnit => ({
  id,
  name: `unit ${id}`,
  ancestors,
})

function placesOf(units: KnownUnit[]): Record<string, string> {
  const known = new Map(units.map(each => [each.id, each]))
  return Object.fromEntries(units.map(each => [each.id, placeOf(each, known).name]))
}

test('people are listed under the highest unit in which somebody holds a post', () => {
  expect(
    placesOf([unit('province 1'), unit('cell', 'province 1', 'commune'), unit('province 2')]),
  ).toEqual({
    'province 1': 'unit province 1',
    cell: 'unit province 1',
    'province 2': 'unit province 2',
  })
})

test('a unit above all the others tells nothing and is passed over', () => {
  expect(
    placesOf([unit('centre'), unit('province', 'centre'), unit('cell', 'centre', 'province')]),
  ).toEqual({ centre: 'unit centre', province: 'unit province', cell: 'unit province' })
})

test('units above that nobody holds a post in are not known and not missed', () => {
  expect(placesOf([unit('cell 1', 'x'), unit('cell 2', 'x')])).toEqual({
    'cell 1': 'unit cell 1',
    'cell 2': 'unit cell 2',
  })
  expect(placesOf([unit('alone')])).toEqual({ alone: 'unit alone' })
})
