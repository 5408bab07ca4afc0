import { toLocalDate, type LocalDate } from '@ket-nap/kernel'
import { describe, expect, test } from 'vitest'
import { besideOf, runningClocks, type ClockDays, type ClockRules } from './clock.workflow.ts'

const day = (text: string): LocalDate => toLocalDate(text)
const NATION: ClockRules = {
  dossierMonths: 12,
  sendUpDays: null,
  baseResolutionDays: null,
  decisionDays: 45,
  decisionExtraDays: 15,
  ceremonyDays: 30,
  decideAfterMoveDays: 30,
  reconsiderDays: 60,
}
const HA_NOI: ClockRules = { ...NATION, sendUpDays: 5, baseResolutionDays: 25 }
const QUIET: ClockDays = {
  stage: 'SYMPATHISER',
  certificateUntil: null,
  openedOn: null,
  letterDueOn: null,
  consideredOn: null,
  isExtended: false,
  decidedOn: null,
  forwardedOn: null,
  reconsideredOn: null,
  paperUntil: null,
  remarkMonth: null,
}

describe('the clocks of a dossier', () => {
  test('do not run while somebody is only on the list', () => {
    expect(runningClocks(QUIET, HA_NOI)).toEqual([])
  })

  test('ask for the remark of a month until its last day, beside whatever else runs', () => {
    const days: ClockDays = { ...QUIET, remarkMonth: day('2026-02-01') }
    expect(runningClocks(days, NATION)).toEqual([{ timer: 'REMARK', dueOn: '2026-02-28' }])
    expect(besideOf('REMARK')).toBe('CELL')
    expect(besideOf('DECISION')).toBeNull()
  })

  test('tell the cell of a paper until its last day, while the cell has not voted', () => {
    const days: ClockDays = { ...QUIET, stage: 'VERIFYING', paperUntil: day('2026-09-01') }
    expect(runningClocks(days, NATION)).toEqual([{ timer: 'PAPER', dueOn: '2026-08-31' }])
    expect(besideOf('PAPER')).toBe('CELL')
    expect(runningClocks({ ...days, stage: 'CELL_VOTED' }, NATION)).toEqual([])
  })

  test('count the certificate and the dossier in months, the nearest first', () => {
    const days: ClockDays = {
      ...QUIET,
      stage: 'VERIFYING',
      certificateUntil: day('2027-05-03'),
      openedOn: day('2026-02-28'),
      letterDueOn: day('2026-06-01'),
    }
    expect(runningClocks(days, NATION)).toEqual([
      { timer: 'VERIFICATION', dueOn: '2026-06-01' },
      { timer: 'DOSSIER', dueOn: '2027-02-28' },
      { timer: 'CERTIFICATE', dueOn: '2027-05-02' },
    ])
  })

  test('count the decision in working days from the cell’s vote, over the New Year holidays', () => {
    const voted: ClockDays = { ...QUIET, stage: 'APPRAISING', consideredOn: day('2025-12-29') }
    expect(runningClocks(voted, NATION)).toEqual([{ timer: 'DECISION', dueOn: '2026-03-10' }])
    expect(runningClocks({ ...voted, isExtended: true }, NATION)).toEqual([
      { timer: 'DECISION', dueOn: '2026-03-31' },
    ])
  })

  test('count the decision from the day on which another committee forwarded the dossier', () => {
    const days: ClockDays = {
      ...QUIET,
      stage: 'APPRAISING',
      consideredOn: day('2026-06-01'),
      forwardedOn: day('2026-07-01'),
      isExtended: true,
    }
    expect(runningClocks(days, NATION)).toEqual([{ timer: 'DECISION', dueOn: '2026-08-12' }])
  })

  test('give the issuer of a decision sixty working days to reconsider', () => {
    const days: ClockDays = { ...QUIET, stage: 'DECIDED', reconsideredOn: day('2026-06-01') }
    expect(runningClocks(days, NATION)).toEqual([{ timer: 'RECONSIDERATION', dueOn: '2026-08-22' }])
  })

  test('of a province run beside those of the nation', () => {
    const voted: ClockDays = { ...QUIET, stage: 'CELL_VOTED', consideredOn: day('2026-06-01') }
    expect(runningClocks(voted, HA_NOI)).toEqual([
      { timer: 'SEND_UP', dueOn: '2026-06-08' },
      { timer: 'BASE_RESOLUTION', dueOn: '2026-07-06' },
      { timer: 'DECISION', dueOn: '2026-08-03' },
    ])
  })

  test('give thirty working days for the ceremony', () => {
    const decided: ClockDays = { ...QUIET, stage: 'DECIDED', decidedOn: day('2026-10-01') }
    expect(runningClocks(decided, NATION)).toEqual([{ timer: 'CEREMONY', dueOn: '2026-11-12' }])
  })

  test('stop with the ceremony', () => {
    const held: ClockDays = { ...QUIET, stage: 'CEREMONY_HELD', decidedOn: day('2026-10-01') }
    expect(runningClocks(held, NATION)).toEqual([])
  })
})
