import {
  MEMBERS,
  ADMISSIONS,
  BELOW,
  ADMITTED,
  BY_MONTH,
  RATE,
  FLOW,
  RECOGNISED,
  BADGES,
  COMPOSITION,
  STATISTICS,
  type Field,
} from './unit-fields.ts'

export type Variables = Readonly<Record<string, unknown>>

export const YEAR = { from: '2026-01-01', until: '2027-01-01' }

export const LONG = 'Nguyễn'.repeat(50)

/** What a field of a unit refuses: the variables, the reason and the path of the input. */
export const REFUSED_INPUT: readonly [
  what: string,
  Field,
  Variables,
  reason: string,
  inputPath: string[],
][] = [
  ['no rows', MEMBERS, { first: 0 }, 'PAGE_SIZE', ['first']],
  ['fewer than no rows', MEMBERS, { first: -1 }, 'PAGE_SIZE', ['first']],
  ['more than a page', MEMBERS, { first: 101 }, 'PAGE_SIZE', ['first']],
  ['a number of 11 digits', MEMBERS, { first: 10_000_000_000 }, 'WRONG_TYPE', ['first']],
  ['half a row', MEMBERS, { first: 1.5 }, 'WRONG_TYPE', ['first']],
  ['no number', MEMBERS, { first: null }, 'WRONG_TYPE', ['first']],
  ['a cursor that is none', MEMBERS, { first: 1, after: 'x!ỡ' }, 'FOREIGN_CURSOR', ['after']],
  ['an empty cursor', MEMBERS, { first: 1, after: '' }, 'FOREIGN_CURSOR', ['after']],
  ['a search of 300 letters', MEMBERS, { first: 1, search: LONG }, 'TOO_LONG', ['search']],
  ['31 February', MEMBERS, { first: 1, asOf: '2026-02-31' }, 'NOT_A_DATE', ['asOf']],
  ['a day as people write it', MEMBERS, { first: 1, asOf: '28/02/2026' }, 'NOT_A_DATE', ['asOf']],
  ['a day of no calendar', MEMBERS, { first: 1, asOf: '0000-01-01' }, 'NOT_A_DATE', ['asOf']],
  ['the last day known', MEMBERS, { first: 1, asOf: '2200-12-31' }, 'OUT_OF_CALENDAR', ['asOf']],
  [
    '31 February in a filter',
    MEMBERS,
    { first: 1, filter: { bornFrom: '1990-02-31' } },
    'NOT_A_DATE',
    ['filter', 'bornFrom'],
  ],
  [
    'an unknown ethnic group',
    MEMBERS,
    { first: 1, filter: { ethnicGroup: 'MARTIAN' } },
    'UNKNOWN_CODE',
    ['filter', 'ethnicGroup'],
  ],
  [
    'a religion with a null character',
    MEMBERS,
    { first: 1, filter: { religion: '\u0000' } },
    'UNKNOWN_CODE',
    ['filter', 'religion'],
  ],
  [
    'an unknown status',
    MEMBERS,
    { first: 1, filter: { statuses: ['OFFICIAL', 'LOST'] } },
    'WRONG_TYPE',
    ['filter', 'statuses[1]'],
  ],
  [
    'born in no day',
    MEMBERS,
    { first: 1, filter: { bornFrom: '1990-01-01', bornUntil: '1990-01-01' } },
    'EMPTY_PERIOD',
    ['filter', 'bornUntil'],
  ],
  [
    'admitted before it began',
    MEMBERS,
    { first: 1, filter: { admittedFrom: '2020-01-01', admittedUntil: '2019-01-01' } },
    'EMPTY_PERIOD',
    ['filter', 'admittedUntil'],
  ],
  ['no admissions', ADMISSIONS, { first: 0, ...YEAR }, 'PAGE_SIZE', ['first']],
  ['too many admissions', ADMISSIONS, { first: 101, ...YEAR }, 'PAGE_SIZE', ['first']],
  ['an unknown basis', ADMISSIONS, { first: 1, ...YEAR, basis: 'RUMOUR' }, 'WRONG_TYPE', ['basis']],
  ['an empty league', BELOW, { first: 0, ...YEAR }, 'PAGE_SIZE', ['first']],
  ['a league of 101', BELOW, { first: 101, ...YEAR }, 'PAGE_SIZE', ['first']],
  [
    'too many months',
    BY_MONTH,
    { from: '1990-01-01', until: '2026-01-01' },
    'PERIOD_TOO_LONG',
    ['until'],
  ],
  ['an unknown rate', RATE, { ...YEAR, basis: 'GUESS' }, 'WRONG_TYPE', ['basis']],
  ['an unknown dimension', COMPOSITION, { of: 'MEMBERS', by: 'SHOE_SIZE' }, 'WRONG_TYPE', ['by']],
  ['30 February', STATISTICS, { asOf: '2026-02-30' }, 'NOT_A_DATE', ['asOf']],
  ['the first day known', STATISTICS, { asOf: '1900-01-01' }, 'OUT_OF_CALENDAR', ['asOf']],
]

/** Every field of a period, with what else it asks. */
export const OF_A_PERIOD: readonly [what: string, Field, Variables][] = [
  ['admissions', ADMISSIONS, { first: 1 }],
  ['the league', BELOW, { first: 1 }],
  ['the admitted', ADMITTED, {}],
  ['the months', BY_MONTH, {}],
  ['the rate', RATE, { basis: 'OPENING' }],
  ['the flow', FLOW, {}],
  ['the recognised', RECOGNISED, {}],
  ['the badges', BADGES, {}],
  ['the composition', COMPOSITION, { of: 'ADMITTED', by: 'SEX' }],
]
