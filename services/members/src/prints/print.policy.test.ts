import { toLocalDate } from '@ket-nap/kernel'
import { describe, expect, test } from 'vitest'
import { codesOf } from '../codes/term.ts'
import { basesOn, DOTS, fill, printsOf, templateOn } from './print.policy.ts'
import { LISTS, PLACES, PRINT_KIND, type PrintFacts, type Template } from './print.workflow.ts'
import { TEMPLATES } from './template.workflow.ts'

const NOTICE: PrintFacts<'MISSING_PAPERS_NOTICE'> = {
  kind: 'MISSING_PAPERS_NOTICE',
  superior: 'Đảng bộ tỉnh Mẫu',
  issuer: null,
  number: null,
  on: toLocalDate('2026-02-05'),
  form: null,
  places: {
    person: 'Lê Thị Mẫu',
    bornOn: null,
    cell: 'Chi bộ thôn 3',
    on: '05/02/2026',
    until: null,
    authority: 'T/M CHI BỘ',
    duty: 'BÍ THƯ',
  },
  lists: { missing: [{ paper: 'Đơn xin vào Đảng' }] },
  conditions: ['ANY_MISSING'],
}

const noticeOf = (body: Template['body']): Template => ({
  kind: 'MISSING_PAPERS_NOTICE',
  from: toLocalDate('2026-01-01'),
  source: 'test',
  title: 'THÔNG BÁO',
  about: '',
  body,
  recipients: ['{cell}'],
  authority: '{authority}',
  duty: '{duty}',
})

describe('a template', () => {
  test('names no place that its kind does not have', () => {
    const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? '')
    const unknown = TEMPLATES.flatMap(({ kind, title, about, body, recipients, ...rest }) => {
      const own: readonly string[] = PLACES[kind]
      const lines = body.flatMap(block => {
        if ('each' in block) return [{ texts: [block.line], known: LISTS[block.each] }]
        if (!('table' in block)) return []
        return [{ texts: block.columns.map(({ text }) => text), known: LISTS[block.table] }]
      })
      const whole = body.flatMap(block => ('paragraph' in block ? [block.paragraph] : []))
      const texts = [title, about, ...recipients, rest.authority, rest.duty, ...whole]
      return [{ texts, known: own }, ...lines].flatMap(({ texts: each, known }) =>
        each.flatMap(named).filter(place => !known.some(name => name === place)),
      )
    })
    expect(unknown).toEqual([])
  })

  test('of every kind is there, has a source, and columns as wide as the table', () => {
    expect([...new Set(TEMPLATES.map(({ kind }) => kind))]).toEqual(codesOf(PRINT_KIND))
    expect(TEMPLATES.filter(({ source }) => source === '')).toEqual([])
    const tables = TEMPLATES.flatMap(({ body }) => body.filter(block => 'table' in block))
    for (const { columns } of tables) {
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100)
    }
  })

  test('is that of the day of the paper, and there is none before the first', () => {
    expect(templateOn('CELL_RESOLUTION', toLocalDate('2025-06-08'))).toBeNull()
    expect(templateOn('CELL_RESOLUTION', toLocalDate('2025-06-09'))?.kind).toBe('CELL_RESOLUTION')
  })

  test('is based on what was in force on the day', () => {
    const numbers = (day: string) =>
      basesOn(toLocalDate(day)).map(({ basis }) => /số (\S+)/.exec(basis)?.[1])
    expect(numbers('2026-07-25')).toEqual(['20-QĐ/TW', '01-HD/TW'])
    expect(numbers('2026-07-26')).toEqual(['208-QĐ/TW', '01-HD/TW'])
    expect(numbers('2025-05-25')).toEqual([])
  })
})

describe('a filled paper', () => {
  test('has dots where nothing is on record, and only the blocks whose condition holds', () => {
    const sheet = fill(
      noticeOf([
        { paragraph: '{person}, sinh ngày {bornOn}' },
        { when: 'ANY_MISSING', each: 'missing', line: '- {paper}' },
        { when: 'ANY_FAULT', paragraph: 'never' },
      ]),
      NOTICE,
    )
    expect(sheet.body).toEqual([
      { paragraph: `Lê Thị Mẫu, sinh ngày ${DOTS}` },
      { paragraph: '- Đơn xin vào Đảng' },
    ])
    expect(sheet).toMatchObject({
      superior: 'ĐẢNG BỘ TỈNH MẪU',
      issuer: DOTS,
      number: 'Số ………',
      placeAndDay: '…………, ngày 05 tháng 02 năm 2026',
      recipients: ['Chi bộ thôn 3'],
    })
    expect(JSON.stringify(sheet)).not.toContain('undefined')
  })

  test('with a place that is none is a bug, not a blank', () => {
    const template = noticeOf([{ paragraph: '{persson}' }])
    expect(() => fill(template, NOTICE)).toThrow('persson')
  })
})

describe('what can be printed for a dossier', () => {
  const day = toLocalDate('2026-07-01')
  const ballot = {
    meetingId: '',
    entitled: 9,
    present: 9,
    yes: 9,
    no: 0,
    blank: 0,
    needed: 6,
    passed: true,
    unitName: 'Chi bộ thôn 1',
    isMeetingReached: true,
  }
  const voted = { ...ballot, heldOn: day, action: 'VOTE_IN_CELL' } as const
  const admitted = { ...ballot, heldOn: day, action: 'ADMIT' } as const
  const open = { stage: 'DOSSIER_OPEN', faults: [], ballots: [], decidedOn: null } as const

  test('is a notice while something is missing or wrong', () => {
    expect(printsOf(open, ['CV'])).toEqual(['MISSING_PAPERS_NOTICE'])
    expect(printsOf(open, [])).toEqual([])
    const fault = { id: '', paperKind: 'CV', code: 'UNSIGNED', notedOn: day } as const
    const faulty = (clearedOn: typeof day | null) => ({
      ...open,
      faults: [{ ...fault, clearedOn }],
    })
    expect(printsOf(faulty(null), [])).toEqual(['MISSING_PAPERS_NOTICE'])
    expect(printsOf(faulty(day), [])).toEqual([])
    expect(printsOf({ ...open, stage: 'REFUSED' }, ['CV'])).toEqual([])
  })

  test('is one paper for each organ that voted, and the decision while it stands', () => {
    const ballots = [voted, voted, admitted]
    const decided = { ...open, stage: 'DECIDED', ballots, decidedOn: day } as const
    expect(printsOf(decided, ['CV'])).toEqual(['CELL_RESOLUTION', 'ADMISSION_DECISION'])
    expect(printsOf({ ...decided, decidedOn: null }, [])).toEqual(['CELL_RESOLUTION'])
    const old = { ...voted, heldOn: toLocalDate('2024-01-01') }
    expect(printsOf({ ...open, ballots: [old] }, [])).toEqual([])
  })
})
