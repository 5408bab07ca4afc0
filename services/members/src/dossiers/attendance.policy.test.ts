import { describe, expect, test } from 'vitest'
import { judgeAttendance, type AttendanceTold, type Called } from './attendance.policy.ts'
import type { Summoned } from './electorate.policy.ts'

const voter = (personId: string): Summoned => ({
  personId,
  exclusion: null,
  countsIfPresent: false,
})
const exempt: Summoned = { personId: 'exempt', exclusion: 'EXEMPT', countsIfPresent: true }
const suspended: Summoned = { personId: 'out', exclusion: 'SUSPENDED', countsIfPresent: false }
const VOTERS = [...['a', 'b', 'c', 'd'].map(voter), exempt, suspended]
const ELECTORATE: Called = {
  bodyId: null,
  provinceId: null,
  entitled: 4,
  ifPresent: 1,
  voters: VOTERS,
  isLeaveCounted: true,
}

const judge = (told: AttendanceTold, electorate = ELECTORATE) => {
  const judged = judgeAttendance(told, electorate)
  if (!judged.ok) return judged.objections.map(({ code, path }) => `${path.join('.')} ${code}`)
  const { entitled, present, attendees } = judged.value
  const said = attendees.map(({ personId, presence }) => `${personId} ${presence}`)
  return [`${present} of ${entitled}`, ...said]
}
const named = (absentIds: string[] = [], exemptPresentIds: string[] = []) => ({
  attendance: { absentIds, exemptPresentIds },
})

describe('who came, told by name', () => {
  test('is everybody who counts where nobody is named', () => {
    expect(judge(named())).toEqual([
      '4 of 4',
      'a PRESENT',
      'b PRESENT',
      'c PRESENT',
      'd PRESENT',
      'exempt NOT_COUNTED',
      'out NOT_COUNTED',
    ])
  })

  test('who stays away still counts; an exempt member who came counts too', () => {
    expect(judge(named(['b', 'out'], ['exempt']))).toEqual([
      '4 of 5',
      'a PRESENT',
      'b ABSENT',
      'c PRESENT',
      'd PRESENT',
      'exempt PRESENT',
      'out NOT_COUNTED',
    ])
  })

  test('who stays away throughout with leave counts where the rules say so, and not elsewhere', () => {
    const told = { attendance: { absentIds: ['b'], exemptPresentIds: [], onLeaveIds: ['c'] } }
    expect(judge(told)).toEqual(expect.arrayContaining(['2 of 4', 'c ABSENT']))
    const uncounted = { ...ELECTORATE, isLeaveCounted: false }
    expect(judge(told, uncounted)).toEqual(
      expect.arrayContaining(['2 of 3', 'b ABSENT', 'c NOT_COUNTED']),
    )
    const stranger = { attendance: { absentIds: [], exemptPresentIds: [], onLeaveIds: ['x'] } }
    expect(judge(stranger)).toEqual(['input.attendance.onLeaveIds.0 NOT_SUMMONED'])
  })

  test('names nobody who was not summoned, and nobody as exempt who is not', () => {
    expect(judge(named(['a', 'x'], ['out']))).toEqual([
      'input.attendance.absentIds.1 NOT_SUMMONED',
      'input.attendance.exemptPresentIds.0 NOT_SUMMONED',
    ])
  })

  test('agrees with a number told beside it', () => {
    expect(judge({ ...named(['a']), present: 4 })).toEqual([
      'input.present PRESENT_DIFFERS_FROM_NAMES',
    ])
    expect(judge({ ...named(['a']), present: 3 })[0]).toBe('3 of 4')
  })

  test('of an organ in which nobody counts is no meeting', () => {
    expect(judge(named(), { ...ELECTORATE, entitled: 0, voters: [suspended] })).toEqual([
      'input.organ NOBODY_ENTITLED',
    ])
  })
})

test('told in numbers, it keeps within who was summoned, and it is told', () => {
  expect(judge({ present: 4, exemptPresent: 1 })).toEqual(['4 of 5'])
  expect(judge({ present: 6, exemptPresent: 2 })).toEqual([
    'input.exemptPresent MORE_EXEMPT_THAN_SUMMONED',
  ])
  expect(judge({ present: 5 })).toEqual(['input.present MORE_PRESENT_THAN_ENTITLED'])
  expect(judge({})).toEqual(['input.present ATTENDANCE_NOT_TOLD'])
})
