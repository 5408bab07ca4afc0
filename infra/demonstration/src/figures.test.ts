import { beforeAll, describe, expect, test } from 'vitest'
import { Oracle, percent, readDemonstration } from './testing/oracle.ts'

let oracle: Oracle

beforeAll(async () => {
  oracle = new Oracle((await readDemonstration()).tables)
})

const target = (key: string) => oracle.rows('targets').find(row => row['key'] === key)

describe('Thái Bình, provincial bloc, 21/11/2023', () => {
  const bloc = 'khoi-thai-binh'
  const day = '2023-11-21'

  test('76 base organisations are 55 base committees and 21 base cells', () => {
    expect(oracle.count(bloc, day, 'BASE_COMMITTEE')).toBe(55)
    expect(oracle.count(bloc, day, 'BASE_CELL')).toBe(21)
  })

  test('172 admitted in the year bring the membership to just under 6,100', () => {
    expect(oracle.admitted(bloc, '2023-01-01', '2023-11-22')).toHaveLength(172)
    expect(oracle.members(bloc, day)).toBe(6_096)
  })

  test('that is 2.82 % of the closing and 2.90 % of the opening membership', () => {
    expect(percent(172, oracle.members(bloc, day))).toBe('2.82')
    expect(percent(172, oracle.members(bloc, '2022-12-31'))).toBe('2.90')
    expect(oracle.members(bloc, '2023-01-01')).toBe(oracle.members(bloc, '2022-12-31'))
  })

  test('opening and what came and went make the closing membership', () => {
    const period = { root: bloc, from: '2023-01-01', until: '2023-11-22' }
    const arrivals = oracle
      .within('belongings', 'from', period)
      .filter(({ reason }) => reason === 'TRANSFERRED')
    const cameFromOutside = arrivals.filter(
      ({ person, from }) =>
        !oracle.rows('belongings').some(row => row['person'] === person && row['until'] === from),
    )
    const left = oracle.within('departures', 'on', period).length
    expect(oracle.members(bloc, '2023-01-01') + 172 + cameFromOutside.length - left).toBe(6_096)
  })

  test('the band of the year is 3-4 % by resolution 21', () => {
    expect(target('khoi-2023')).toMatchObject({
      lower_percent: '3',
      upper_percent: '4',
      period_from: '2023-01-01',
      period_until: '2024-01-01',
      directive_number: '21-NQ/TW',
    })
  })
})

describe('Quyết Thắng ward, the letter of 28/7/2023', () => {
  const ward = 'kon-tum-thanh-pho/phuong-quyet-thang'

  test('the cells that the article names are there', () => {
    const names = [...oracle.subtree(ward, '2024-06-30')].map(
      unit => oracle.version(unit, '2024-06-30')?.['name'],
    )
    expect(names).toEqual(
      expect.arrayContaining([
        'Chi bộ 4',
        'Chi bộ Quân sự',
        'Chi bộ Trường Tiểu học Hoàng Văn Thụ',
        'Chi bộ Trường THCS-THSP Lý Tự Trọng',
      ]),
    )
    expect(oracle.members(ward, '2024-06-30')).toBe(818)
  })

  test('the band is 3-4 % by the letter 1000-CV/TU', () => {
    expect(target('quyet-thang-2024')).toMatchObject({
      unit: ward,
      lower_percent: '3',
      upper_percent: '4',
      directive_number: '1000-CV/TU',
      directive_on: '2023-07-28',
    })
  })

  test.each([
    ['since the letter', ward, '2023-07-28', '2024-07-01'],
    ['in 2024', ward, '2024-01-01', '2025-01-01'],
    ['in 2025', 'quang-ngai/phuong-kon-tum', '2025-01-01', '2026-01-01'],
    ['in 2026', 'quang-ngai/phuong-kon-tum', '2026-01-01', '2026-11-22'],
  ])('each group to be pushed has five admitted or none, %s', (_, root, from, until) => {
    const flags = new Map(
      oracle.rows('people').map(({ key, flags: ofPerson }) => [key, ofPerson ?? '']),
    )
    const admitted =
      until <= '2025-01-01'
        ? oracle.admitted(root, from, until)
        : oracle.rows('admissions').filter(({ ceremony_on: day = '', unit = '' }) => {
            return unit.startsWith(ward) && day >= from && day < until
          })
    const groups = [
      'STUDENT_OR_PUPIL',
      'NON_STATE_ENTERPRISE',
      'ENTERPRISE_OWNER',
      'MILITIA',
      'RESERVE',
    ]
    for (const group of groups) {
      const count = admitted.filter(({ person = '' }) => flags.get(person)?.includes(group)).length
      expect(`${group} ${count === 0 || count >= 5}`).toBe(`${group} true`)
    }
  })
})

describe('Gia Bình, 28/11/2023', () => {
  const period = { root: 'gia-binh', from: '2023-01-01', until: '2023-11-29' }

  test('89 were admitted', () => {
    expect(oracle.admitted('gia-binh', '2023-01-01', '2023-11-29')).toHaveLength(89)
  })

  test('99 became official, each 12 months after the ceremony', () => {
    const recognised = oracle.within('recognitions', 'effective_on', period)
    expect(recognised).toHaveLength(99)
    const held = oracle.admitted('gia-binh', '2022-01-01', '2022-11-29')
    expect(new Set(held.map(({ person }) => person))).toEqual(
      new Set(recognised.map(({ person }) => person)),
    )
  })

  test('396 received the badge in the four rounds', () => {
    const badges = oracle.within('badges', 'awarded_on', period)
    const ofRound = (round: string, day: string) =>
      badges.filter(badge => badge['round'] === round && badge['awarded_on'] === day).length
    const rounds = [
      ofRound('FEBRUARY_3', '2023-02-03'),
      ofRound('MAY_19', '2023-05-19'),
      ofRound('SEPTEMBER_2', '2023-09-02'),
      ofRound('NOVEMBER_7', '2023-11-07'),
    ]
    expect(badges).toHaveLength(396)
    expect(rounds.reduce((sum, count) => sum + count, 0)).toBe(396)
    expect(Math.min(...rounds)).toBeGreaterThan(50)
  })
})

describe('Quỳnh Phụ, 22/9/2024', () => {
  test('more than 500 were admitted since the term began', () => {
    expect(oracle.admitted('quynh-phu', '2020-08-01', '2024-09-23')).toHaveLength(512)
  })

  test('seven people of An Lễ prepare for the fourth quarter', () => {
    const units = oracle.subtree('quynh-phu/xa-an-le', '2024-09-22')
    const preparing = oracle
      .rows('admissions')
      .filter(
        ({
          unit = '',
          expected_quarter: quarter,
          listed_on: listed = '',
          decided_on: decided = '',
        }) =>
          units.has(unit) &&
          quarter === '2024-10-01' &&
          listed <= '2024-09-22' &&
          decided > '2024-09-22',
      )
    expect(preparing).toHaveLength(7)
    const ofQuarter = oracle
      .rows('admissions')
      .filter(row => units.has(row['unit'] ?? '') && row['expected_quarter'] === '2024-10-01')
    expect(ofQuarter).toHaveLength(7)
  })

  test('the band of the year is 3-4 %, by resolution 21', () => {
    expect(target('quynh-phu-2024')).toMatchObject({
      lower_percent: '3',
      upper_percent: '4',
      directive_number: '21-NQ/TW',
    })
  })

  test('An Lễ has cells of the police, a school and a health station, and of villages', () => {
    const rows = [...oracle.subtree('quynh-phu/xa-an-le', '2024-09-22')].map(unit =>
      oracle.version(unit, '2024-09-22'),
    )
    const names = rows.map(row => row?.['name'] ?? '').join()
    expect(names).toMatch(/Công an/)
    expect(names).toMatch(/Trường học/)
    expect(names).toMatch(/Trạm Y tế/)
    expect(rows.filter(row => row?.['residential'] === 'true').length).toBeGreaterThan(3)
  })
})

describe('Tháp Mười, April 2022', () => {
  const district = 'thap-muoi'
  const day = '2022-04-30'

  test('38 base organisations are 13 communes, 15 committees and 10 base cells', () => {
    expect(oracle.count(district, day, 'COMMUNE')).toBe(13)
    expect(oracle.count(district, day, 'BASE_COMMITTEE')).toBe(15)
    expect(oracle.count(district, day, 'BASE_CELL')).toBe(10)
    const direct = oracle.rows('units').filter(row => row['parent'] === district && covers38(row))
    expect(direct).toHaveLength(38)
    expect(new Set(direct.map(row => row['level']))).toEqual(new Set(['BASE']))
  })

  test('226 cells belong to the base committees', () => {
    expect(oracle.count(district, day, 'CELL')).toBe(226)
  })

  test('4,541 members are 3.45 % of the population', () => {
    const people = Number(
      oracle.rows('populations').find(row => row['unit'] === district)?.['people'],
    )
    expect(oracle.members(district, day)).toBe(4_541)
    expect(percent(4_541, people)).toBe('3.45')
  })

  test('126 admitted since the term began are 22.1 % of the plan of 570; the goal is 3.85 %', () => {
    const plan = target('thap-muoi-ke-hoach-41')
    const from = plan?.['period_from'] ?? ''
    const admitted = oracle.admitted(district, from, '2022-05-01').length
    expect(admitted).toBe(126)
    expect(plan?.['number']).toBe('570')
    expect(((100 * admitted) / 570).toFixed(1)).toBe('22.1')
    expect(target('thap-muoi-dan-so')?.['lower_percent']).toBe('3.85')
  })

  const covers38 = (row: Readonly<Record<string, string>>) =>
    (row['from'] ?? '') <= day && (!row['until'] || day < row['until'])
})
