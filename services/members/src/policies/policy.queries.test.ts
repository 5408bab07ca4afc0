import { toLocalDate } from '@ket-nap/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { event, unitId } from '../testing/tree.ts'
import { policyOn } from './policy.queries.ts'
import type { PolicyName } from './policy.workflow.ts'

/** A province with a code of its own, as organisations would tell of it. */
const province = (key: string, code: string) =>
  event('unit.changed', {
    unitId: unitId(key),
    revision: 1,
    sequence: 0,
    line: 'PARTY',
    residential: false,
    foundedOn: '1930-02-03',
    closedOn: null,
    anchors: { provinceId: unitId(key), aboveBaseId: null, baseId: null },
    versions: [
      {
        from: '1930-02-03',
        until: null,
        parentId: null,
        kind: 'PROVINCE',
        level: 'PROVINCE',
        name: key,
        code,
        path: code,
        residential: false,
        authorisedToAdmit: false,
        delegatedAboveBase: false,
      },
    ],
  })

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.events([
    province('capital', '01.000.000.000.000'),
    province('delta', '33.000.000.000.000'),
  ])
})
afterAll(() => members.close())

const on = (day: string, place: string | null = 'delta') =>
  members.work(({ db }) =>
    policyOn(db, { provinceId: place && unitId(place), day: toLocalDate(day) }),
  )

describe('the version in force', () => {
  test.each([
    ['2016-07-25', 'POLICY_29_2016'],
    ['2021-07-29', 'POLICY_29_HD09_2017'],
    ['2021-07-30', 'POLICY_24_2021'],
    ['2021-09-28', 'POLICY_24_HD01_2021'],
    ['2025-01-20', 'POLICY_232_2025'],
    ['2025-06-30', 'POLICY_232_2025'],
    ['2025-07-01', 'POLICY_294_2025'],
    ['2025-09-29', 'POLICY_294_HD38_2025'],
    ['2026-04-08', 'POLICY_20_2026'],
    ['2026-05-19', 'POLICY_20_HD01_2026'],
    ['2026-07-25', 'POLICY_20_HD01_2026'],
    ['2026-07-26', 'POLICY_208_2026'],
  ])('on %s is %s', async (day, version) => {
    expect((await on(day)).version).toBe(version)
  })

  test('is none before every version', async () => {
    await expect(on('2016-07-24')).rejects.toThrow(RangeError)
  })
})

describe('a value', () => {
  const valueOn = async (name: PolicyName, day: string, place?: string | null) => {
    const { values, origins } = await on(day, place)
    return { value: values[name], ...origins[name] }
  }

  test('that a version states is confirmed by its source', async () => {
    expect(await valueOn('decisionDays', '2025-07-01')).toEqual({
      value: 45,
      version: 'POLICY_294_2025',
      source: 'QĐ 294, 4.3.1',
      doubt: null,
      isConfirmed: true,
      isInherited: false,
      isLocal: false,
    })
  })

  test('stays confirmed while its document holds beside a new one', async () => {
    expect(await valueOn('certificateMonths', '2026-04-08')).toMatchObject({ isConfirmed: true })
    expect(await valueOn('decisionDays', '2025-09-29')).toMatchObject({ isConfirmed: true })
  })

  test('that the next version does not state is inherited, and not confirmed', async () => {
    expect(await valueOn('decisionDays', '2026-07-26')).toMatchObject({
      value: 45,
      version: 'POLICY_294_2025',
      isConfirmed: false,
      isInherited: true,
    })
  })

  test('that the oldest versions do not state is taken from the text of 294', async () => {
    expect(await valueOn('probationMonths', '2017-01-01')).toMatchObject({
      value: 12,
      version: 'POLICY_294_2025',
      isInherited: true,
      isConfirmed: false,
    })
  })

  test('known from question banks is in force and not confirmed', async () => {
    expect(await valueOn('ceremonyCountsFrom', '2026-07-25')).toMatchObject({ value: 'RECEIPT' })
    expect(await valueOn('ceremonyCountsFrom', '2026-07-26')).toMatchObject({
      value: 'ISSUE',
      doubt: 'QUESTION_BANK',
      isInherited: false,
      isConfirmed: false,
    })
  })

  test('of HD 38 differs from that of HD 06 from its day on', async () => {
    const waiver = async (day: string) => (await valueOn('verificationWaiver', day)).value
    expect(await waiver('2025-09-28')).toBe('HISTORY_AND_PRESENT')
    expect(await waiver('2025-09-29')).toBe('HISTORY_ONLY')
  })

  test('of the province goes before that of the nation, from its day on', async () => {
    expect(await valueOn('sendUpDays', '2025-11-20', 'capital')).toMatchObject({ value: null })
    expect(await valueOn('sendUpDays', '2025-11-21', 'capital')).toMatchObject({
      value: 5,
      version: 'HN_02_2025',
      isLocal: true,
      isConfirmed: true,
    })
    expect((await on('2025-11-21', 'capital')).overlay).toBe('HN_02_2025')
    expect(await valueOn('sendUpDays', '2026-11-21')).toMatchObject({ value: null })
    expect((await on('2026-11-21')).overlay).toBeNull()
    expect((await on('2026-11-21', null)).overlay).toBeNull()
  })
})

test('every version has every value in the shape of the table, the capital its own', async () => {
  const days = await members.rows<{ day: string }>(
    'select in_force_from::text as day from policy_versions',
  )
  for (const { day } of days) {
    for (const place of ['delta', 'capital', null]) await on(day, place)
  }
  const { values } = await on('2026-11-21', 'capital')
  expect(values.papersAtCellVote).toContain('BIRTH_CERTIFICATE')
  expect(values.forms.DOSSIER_PERMISSION).toBe('6-TN')
  expect(values.forms.APPLICATION).toBe('1A-KNĐ')
  expect(values.badgeYears).toContain(95)
})

test('what is stored is never changed', async () => {
  for (const table of [
    'policy_versions',
    'policy_values',
    'policy_proposals',
    'policy_decisions',
  ]) {
    await expect(members.work(({ em }) => em.execute(`delete from ${table}`))).rejects.toThrow(
      'permission denied',
    )
  }
})
