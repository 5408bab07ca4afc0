import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { UNIT_KINDS, type UnitKind } from '../units/unit.workflow.ts'
import { findPlacement, kindsUnder } from './reorganisation.workflow.ts'

const DAYS = { before: '2025-06-30', two: '2025-07-01', pilot: '2026-07-26' } as const

/** Every kind that may stand under a kind on a day, with its level. */
const table = (day: string) =>
  Object.fromEntries(
    UNIT_KINDS.map(parent => [
      parent,
      UNIT_KINDS.flatMap(kind => {
        const placement = findPlacement(kind, parent, toLocalDate(day))
        return placement && kind !== 'MASS_ORGANISATION' ? [`${kind} ${placement.level}`] : []
      }).join(', '),
    ]).filter(([, below]) => below !== ''),
  )

test('what may stand under what, before the districts ended', () => {
  expect(table(DAYS.before)).toEqual({
    CENTRE: 'PROVINCE PROVINCE, ABOVE_BASE PROVINCE, ARMED_FORCES PROVINCE, OVERSEAS PROVINCE',
    PROVINCE:
      'DISTRICT ABOVE_BASE, BLOC ABOVE_BASE, ABOVE_BASE ABOVE_BASE, BASE_COMMITTEE BASE, BASE_CELL BASE, TEMPORARY_CELL CELL',
    DISTRICT: 'BLOC BASE, COMMUNE BASE, BASE_COMMITTEE BASE, BASE_CELL BASE, TEMPORARY_CELL CELL',
    BLOC: 'BASE_COMMITTEE BASE, BASE_CELL BASE, SECTION SECTION, CELL CELL, TEMPORARY_CELL CELL',
    COMMUNE: 'BASE_COMMITTEE BASE, BASE_CELL BASE, SECTION SECTION, CELL CELL, TEMPORARY_CELL CELL',
    ABOVE_BASE: 'BASE_COMMITTEE BASE, BASE_CELL BASE, CELL CELL, TEMPORARY_CELL CELL',
    BASE_COMMITTEE: 'SECTION SECTION, CELL CELL, TEMPORARY_CELL CELL',
    BASE_CELL: 'TEMPORARY_CELL CELL, GROUP GROUP',
    SECTION: 'CELL CELL, TEMPORARY_CELL CELL',
    SUB_BASE: 'CELL CELL, TEMPORARY_CELL CELL',
    CELL: 'GROUP GROUP',
    TEMPORARY_CELL: 'GROUP GROUP',
    ARMED_FORCES: 'ABOVE_BASE ABOVE_BASE, BASE_COMMITTEE BASE, BASE_CELL BASE, TEMPORARY_CELL CELL',
    OVERSEAS: 'ABOVE_BASE ABOVE_BASE, BASE_COMMITTEE BASE, BASE_CELL BASE, TEMPORARY_CELL CELL',
  })
})

test('communes rise under the province on 1/7/2025, and districts and blocs are founded no more', () => {
  const day = toLocalDate(DAYS.two)
  const level = (kind: UnitKind, under: UnitKind) => findPlacement(kind, under, day)?.level
  expect(level('COMMUNE', 'PROVINCE')).toBe('ABOVE_BASE')
  expect(level('COMMUNE', 'DISTRICT')).toBeUndefined()
  expect(level('DISTRICT', 'PROVINCE')).toBeUndefined()
  expect(level('BLOC', 'PROVINCE')).toBeUndefined()
})

test('sub-base organisations come with the pilot of 2026', () => {
  const on = (day: string) => findPlacement('SUB_BASE', 'COMMUNE', toLocalDate(day))?.level
  expect([on(DAYS.two), on(DAYS.pilot)]).toEqual([undefined, 'SECTION'])
})

test('what may be founded under a unit is what has a place there on the day', () => {
  expect(kindsUnder('PROVINCE', toLocalDate(DAYS.two))).toEqual([
    'COMMUNE',
    'ABOVE_BASE',
    'BASE_COMMITTEE',
    'BASE_CELL',
    'TEMPORARY_CELL',
    'MASS_ORGANISATION',
  ])
  expect(kindsUnder('GROUP', toLocalDate(DAYS.two))).toEqual([])
})
