import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  accept,
  acceptUnless,
  at,
  combine,
  object,
  objection,
  type Objection,
  type Outcome,
} from './outcome.ts'

type Age = Outcome<number, Objection<'TOO_YOUNG'>>
type Title = Outcome<string, Objection<'TITLE_EMPTY' | 'TITLE_LONG'>>

const tooYoung = objection('TOO_YOUNG', { params: { months: 215 }, source: '294 pt 1.1.1' })

describe('an objection', () => {
  test('points nowhere and has no parameters unless told', () => {
    expect(objection('TITLE_EMPTY')).toEqual({ code: 'TITLE_EMPTY', path: [], params: {} })
  })

  test('says who can clear it', () => {
    const consent = objection('NO_CONSENT', { clearableBy: ['LEADER', 'ORGANISING'] })
    expect(consent.clearableBy).toEqual(['LEADER', 'ORGANISING'])
    expectTypeOf(consent).toEqualTypeOf<Objection<'NO_CONSENT', 'LEADER' | 'ORGANISING'>>()
  })
})

describe('outcomes', () => {
  test('hold a value or at least one objection', () => {
    expect(accept(3)).toEqual({ ok: true, value: 3 })
    expect(object(tooYoung)).toEqual({ ok: false, objections: [tooYoung] })
    // @ts-expect-error a "no" without a reason cannot be said
    object()
  })

  test('are accepted only while nothing objects', () => {
    expect(acceptUnless('x', [])).toEqual({ ok: true, value: 'x' })
    expect(acceptUnless('x', [tooYoung])).toEqual({ ok: false, objections: [tooYoung] })
  })

  test('combined give all values under their names', () => {
    const age: Age = accept(216)
    const title: Title = accept('Bí thư')
    const both = combine({ age, title })
    expect(both).toEqual({ ok: true, value: { age: 216, title: 'Bí thư' } })
    expectTypeOf(both).toEqualTypeOf<
      Outcome<
        { age: number; title: string },
        Objection<'TOO_YOUNG'> | Objection<'TITLE_EMPTY' | 'TITLE_LONG'>
      >
    >()
  })

  test('combined give all objections at once, in order', () => {
    const age: Age = object(tooYoung)
    const title: Title = object(objection('TITLE_EMPTY'), objection('TITLE_LONG'))
    const all = combine({ age, seen: accept(true), title })
    expect(all.ok ? [] : all.objections.map(({ code }) => code)).toEqual([
      'TOO_YOUNG',
      'TITLE_EMPTY',
      'TITLE_LONG',
    ])
  })

  test('placed in a larger input carry the whole path', () => {
    const title: Title = object(objection('TITLE_LONG', { path: ['text'] }))
    const placed = at(['posts', '0'], title)
    expect(placed.ok ? [] : placed.objections).toEqual([
      { code: 'TITLE_LONG', path: ['posts', '0', 'text'], params: {} },
    ])
    expect(at(['posts'], accept(1))).toEqual(accept(1))
  })
})
