import { expect, test } from 'vitest'
import { mapStages } from './stage-map.ts'

const stage = (code: string, isFinal = false) => ({ code, isFinal })
const STAGES = [
  stage('LISTED'),
  stage('VOTED'),
  stage('APPRAISED'),
  stage('DONE', true),
  stage('REFUSED', true),
  stage('WITHDRAWN', true),
]
const go = (from: string[], to: string | null, isWayBack = false) => ({ from, to, isWayBack })
const { way, ends } = mapStages(STAGES, [
  go(['LISTED'], 'VOTED'),
  go(['VOTED'], 'APPRAISED'),
  go(['VOTED', 'APPRAISED'], 'DONE'),
  go(['APPRAISED'], 'REFUSED'),
  go(['LISTED', 'VOTED'], null),
  go(['LISTED', 'VOTED'], 'WITHDRAWN', true),
])

test('the way is a column to its end; other ends stand aside', () => {
  expect(way.map(place => place.stage.code)).toEqual(['LISTED', 'VOTED', 'APPRAISED', 'DONE'])
  expect(ends.map(({ code }) => code)).toEqual(['REFUSED', 'WITHDRAWN'])
})

test('an arrow leads down where an action does; what leaps over stages is named', () => {
  expect(way.map(({ leadsDown }) => leadsDown)).toEqual([true, true, true, false])
  expect(way.map(({ leaps }) => leaps.map(({ code }) => code))).toEqual([
    [],
    ['DONE'],
    ['REFUSED'],
    [],
  ])
})

test('without stages there is nothing to draw', () => {
  expect(mapStages([], [])).toEqual({ way: [], ends: [] })
})
