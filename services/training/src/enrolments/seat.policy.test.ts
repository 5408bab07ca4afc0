import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignSeats, objectionsToSharing, sharedAfter } from './seat.policy.ts'

const CLASS = { seats: 4, sharedSeats: 2, openTaken: 1 }
const SHARES = [{ unitId: 'commune', seats: 2, taken: 1 }]

describe('a seat', () => {
  test('is that of the share of the own unit first, then one kept for nobody, then none', () => {
    const local = { places: ['cell', 'commune'] }
    const seats = assignSeats(CLASS, SHARES, [local, local, { places: ['elsewhere'] }])
    expect(seats).toEqual([{ shareUnitId: 'commune' }, { shareUnitId: null }, undefined])
  })

  test('kept for a unit is given to nobody else', () => {
    const full = { seats: 2, sharedSeats: 2, openTaken: 0 }
    expect(assignSeats(full, SHARES, [{ places: ['elsewhere'] }])).toEqual([undefined])
  })

  test('is never given twice, whatever the shares and whoever comes', () => {
    const unit = fc.constantFrom('a', 'b', 'c')
    const sizes = fc.record({ a: fc.nat(5), b: fc.nat(5), open: fc.nat(5) })
    const seekers = fc.array(fc.record({ places: fc.array(unit, { minLength: 1 }) }))
    fc.assert(
      fc.property(sizes, seekers, ({ a, b, open }, people) => {
        const shares = [
          { unitId: 'a', seats: a, taken: 0 },
          { unitId: 'b', seats: b, taken: 0 },
        ]
        const seats = { seats: a + b + open, sharedSeats: a + b, openTaken: 0 }
        const given = assignSeats(seats, shares, people).filter(seat => seat !== undefined)
        const of = (id: string | null) => given.filter(seat => seat.shareUnitId === id).length
        expect(of('a')).toBeLessThanOrEqual(a)
        expect(of('b')).toBeLessThanOrEqual(b)
        expect(of(null)).toBeLessThanOrEqual(open)
        expect(given.length).toBeLessThanOrEqual(people.length)
      }),
    )
  })
})

describe('seats are not shared out', () => {
  const facts = { seats: CLASS, shares: SHARES, units: new Set(['commune', 'ward']) }
  const codes = (wanted: Parameters<typeof objectionsToSharing>[0]) =>
    objectionsToSharing(wanted, facts).map(({ code, path }) => `${code} ${path.join('.')}`)

  test.each([
    [
      'more than there are',
      [{ unitId: 'ward', seats: 2 }],
      ['MORE_SEATS_THAN_THERE_ARE input.shares'],
    ],
    ['to nobody', [], ['LIST_LENGTH input.shares']],
    ['to what is no unit', [{ unitId: 'x', seats: 1 }], ['UNIT_UNKNOWN input.shares.0.unitId']],
    [
      'twice to one unit',
      [
        { unitId: 'ward', seats: 1 },
        { unitId: 'ward', seats: 0 },
      ],
      ['TWICE_IN_LIST input.shares.1.unitId'],
    ],
    [
      'below those taken',
      [{ unitId: 'commune', seats: 0 }],
      ['SHARE_IS_TAKEN input.shares.0.seats'],
    ],
    ['by half', [{ unitId: 'ward', seats: 0.5 }], ['SEATS_OUT_OF_RANGE input.shares.0.seats']],
  ])('%s', (_, wanted, expected) => {
    expect(codes(wanted)).toEqual(expected)
  })

  test('when a unit that is not named keeps what it has, it counts', () => {
    expect(codes([{ unitId: 'ward', seats: 1 }])).toEqual([])
    expect(sharedAfter([{ unitId: 'ward', seats: 1 }], SHARES)).toBe(3)
  })
})
