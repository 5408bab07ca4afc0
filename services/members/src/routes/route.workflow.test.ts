import { describe, expect, test } from 'vitest'
import { chainOf, findRoute, ruledBy, type ChainUnit } from './route.workflow.ts'

const unit = (unitId: string, level: string, more: Partial<ChainUnit> = {}): ChainUnit => ({
  unitId,
  kind: level,
  level,
  residential: false,
  authorisedToAdmit: false,
  delegatedAboveBase: false,
  ...more,
})
const cell = unit('cell', 'CELL')
const section = unit('section', 'SECTION')
const base = (more: Partial<ChainUnit> = {}) =>
  unit('base', 'BASE', { kind: 'BASE_COMMITTEE', ...more })
const commune = unit('commune', 'ABOVE_BASE', { kind: 'COMMUNE' })
const district = unit('district', 'ABOVE_BASE', { kind: 'DISTRICT' })
const province = unit('province', 'PROVINCE')

function routeOf(...upwards: ChainUnit[]) {
  const chain = chainOf(upwards)
  return chain && findRoute(chain)
}

describe('the route of a dossier', () => {
  test.each([
    ['R1', 'district', [cell, base(), district, province]],
    ['R2', 'district', [base({ kind: 'BASE_CELL' }), district, province]],
    ['R3', 'commune', [unit('cell', 'CELL', { residential: true }), commune, province]],
    ['R4', 'base', [cell, base({ authorisedToAdmit: true }), district, province]],
    ['R5', 'base', [cell, base({ delegatedAboveBase: true }), province]],
    ['R6', 'province', [cell, base(), province]],
    ['R7', 'base', [cell, base({ kind: 'COMMUNE' }), province]],
    ['R8', null, [cell, base({ kind: 'ARMED_FORCES' }), province]],
  ] as const)('%s is decided at %s', (code, decidingUnitId, upwards) => {
    expect(routeOf(...upwards)).toMatchObject({ code, decidingUnitId })
  })

  test('lets the board of an authorised base decide where the rules of the day say so', () => {
    const authorised = routeOf(cell, base({ authorisedToAdmit: true }), district, province)
    const byBoard = { authorisedBody: 'STANDING_BOARD' } as const
    expect(ruledBy(authorised, { authorisedBody: 'COMMITTEE' })).toEqual(authorised)
    expect(ruledBy(authorised, byBoard)).toEqual({
      ...authorised,
      decides: 'STANDING_BOARD',
      share: 'boardShare',
    })
    const above = routeOf(cell, base(), district, province)
    expect(ruledBy(above, byBoard)).toEqual(above)
  })

  test('goes by the tree of the day: a commune of a district is a base with a committee above', () => {
    const chain = [cell, base({ kind: 'COMMUNE' }), district, province]
    expect(routeOf(...chain)).toMatchObject({ code: 'R1', decidingUnitId: 'district' })
  })

  test('passes the section where there is one, and the base committee before the appraisal', () => {
    expect(routeOf(cell, section, base(), district, province)?.stages).toEqual([
      'CELL_VOTED',
      'SECTION_APPRAISED',
      'BASE_VOTED',
      'APPRAISING',
      'DECIDED',
    ])
  })

  test('passes no committee where the base is a cell, whoever decides', () => {
    const baseCell = base({ kind: 'BASE_CELL' })
    const stages = ['CELL_VOTED', 'APPRAISING', 'DECIDED']
    expect(routeOf(baseCell, district, province)).toMatchObject({ stages, baseUnitId: null })
    expect(routeOf(baseCell, province)).toMatchObject({ code: 'R6', stages, baseUnitId: null })
  })

  test('of an authorised committee ends with its own vote', () => {
    const authorised = base({ authorisedToAdmit: true })
    expect(routeOf(cell, section, authorised, district)?.stages).toEqual([
      'CELL_VOTED',
      'SECTION_APPRAISED',
      'DECIDED',
    ])
  })

  test('is none for a province itself', () => {
    expect(routeOf(province)).toBeNull()
  })
})
