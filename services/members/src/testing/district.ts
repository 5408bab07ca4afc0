import type { Row } from './files.ts'
import { memberRow, personRow } from './files.ts'
import { event, unitId, type UnitSketch } from './tree.ts'

/**
 * An invented district with the totals of the article on Tháp Mười (domain §7.5): 4,541 members of 131,623
 * people on 2022-04-30, 126 of a plan of 570 admitted since the beginning of the term.
 */
export const DISTRICT_UNITS: readonly UnitSketch[] = [
  { key: 'VN', level: 'NATION' },
  { key: 'province', level: 'PROVINCE', parent: 'VN', anchors: ['province'] },
  { key: 'district', level: 'ABOVE_BASE', parent: 'province', anchors: ['province', 'district'] },
  ...['town', 'village', 'school'].map(key => ({
    key,
    level: 'BASE',
    parent: 'district',
    anchors: ['province', 'district', key] as const,
  })),
  ...['town', 'village'].map(key => ({
    key: `${key}-cell`,
    level: 'CELL',
    parent: key,
    anchors: ['province', 'district', key] as const,
  })),
  {
    key: 'union',
    level: 'CELL',
    parent: 'district',
    line: 'YOUTH_UNION',
    anchors: ['province', 'district'],
  },
]

const target = (key: string, unit: string, goal: object) =>
  event('target.recorded', {
    targetId: unitId(key),
    revision: 1,
    unitId: unitId(unit),
    number: null,
    lowerPercent: null,
    upperPercent: null,
    periodFrom: '2020-08-01',
    periodUntil: '2025-08-01',
    directiveNumber: '41-KH/HU',
    directiveOn: '2021-01-15',
    directiveIssuer: 'Huyện ủy',
    ...goal,
  })

export const DISTRICT_EVENTS = [
  event('population.recorded', {
    unitId: unitId('district'),
    on: '2020-01-01',
    people: 1,
    source: null,
  }),
  event('population.recorded', {
    unitId: unitId('district'),
    on: '2022-01-01',
    people: 131_623,
    source: null,
  }),
  event('population.recorded', {
    unitId: unitId('district'),
    on: '2022-06-01',
    people: 9,
    source: null,
  }),
  target('plan', 'district', { indicator: 'ADMISSIONS', number: 570 }),
  target('share', 'district', { indicator: 'MEMBERS_PER_POPULATION', lowerPercent: 3.85 }),
  target('rate', 'province', {
    indicator: 'ADMISSION_RATE',
    lowerPercent: 3,
    upperPercent: 4,
    directiveNumber: '21-NQ/TW',
  }),
  target('over', 'district', { indicator: 'ADMISSIONS', number: 1, periodUntil: '2022-04-30' }),
]

const OLD = 4_541 - 126
const IN_TOWN = 3_000
const cellOf = (n: number) => (n < IN_TOWN ? 'town-cell' : 'village-cell')
const people = Array.from({ length: 4_541 }, (_, n) => n)
const isNew = (n: number) => n >= OLD
const ceremonyOf = (n: number) => (n % 2 === 0 ? '2021-03-10' : '2022-02-03')

/** Files of the district; everybody of the last 126 is new. */
export const districtFiles = (): [table: string, rows: Row[]][] => [
  [
    'people',
    [
      ...people.map(n =>
        personRow(`p${n}`, cellOf(n), {
          sex: isNew(n) && n % 3 === 0 ? 'FEMALE' : 'MALE',
          born_on: isNew(n) ? '2000-05-01' : '1970-05-01',
          ethnic_group: n < 4 ? 'KHMER' : 'KINH',
          flags: isNew(n) ? (n % 2 === 0 ? 'YOUTH_UNION MILITIA' : 'YOUTH_UNION') : '',
        }),
      ),
      ...Array.from({ length: 9 }, (_, n) =>
        personRow(`s${n}`, 'village-cell', { born_on: '2003-01-01' }),
      ),
    ],
  ],
  [
    'members',
    people.map(n =>
      isNew(n)
        ? memberRow(`p${n}`, {
            decided_on: '2021-02-20',
            ceremony_on: ceremonyOf(n),
            status: n % 2 === 0 ? 'OFFICIAL' : 'PROBATIONARY',
            official_on: n % 2 === 0 ? '2022-03-10' : '',
          })
        : memberRow(`p${n}`, { exempt: n < 10 ? 'true' : '' }),
    ),
  ],
  [
    'belongings',
    people.map(n => ({
      person: `p${n}`,
      unit: cellOf(n),
      from: isNew(n) ? ceremonyOf(n) : '2015-03-20',
      reason: isNew(n) ? 'ADMITTED' : 'RECORDED',
    })),
  ],
  [
    'admissions',
    [
      ...people.filter(isNew).map(n => ({
        key: `a${n}`,
        person: `p${n}`,
        unit: cellOf(n),
        stage: 'CEREMONY_HELD',
        decided_on: '2021-02-20',
        ceremony_on: ceremonyOf(n),
      })),
      ...Array.from({ length: 9 }, (_, n) => ({
        key: `l${n}`,
        person: `s${n}`,
        unit: 'village-cell',
        stage: n < 7 ? 'DOSSIER_OPEN' : n === 7 ? 'SYMPATHISER' : 'WITHDRAWN',
        listed_on: '2021-09-01',
        expected_quarter: n < 7 ? '2022-07-01' : '',
      })),
    ],
  ],
  [
    'recognitions',
    people
      .filter(n => isNew(n) && n % 2 === 0)
      .map(n => ({ person: `p${n}`, unit: cellOf(n), effective_on: '2022-03-10' })),
  ],
  [
    'badges',
    people.slice(0, 12).map(n => ({
      person: `p${n}`,
      unit: 'town-cell',
      years: n < 5 ? 30 : 40,
      round: n < 8 ? 'FEBRUARY_3' : 'MAY_19',
      awarded_on: n < 8 ? '2022-02-03' : '2022-05-19',
    })),
  ],
]
