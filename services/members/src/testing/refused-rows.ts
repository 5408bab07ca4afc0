import { gradingRow, memberRow, personRow, type Row } from './files.ts'

const person = (key: string, more: Row = {}) => personRow(key, 'cell-1', more)

/** What each import refuses: the table, the rows, and the problems as 'line column CODE'. */
export const REFUSED: readonly [
  what: string,
  table: string,
  rows: readonly Row[],
  problems: readonly string[],
][] = [
  ['an unknown unit', 'people', [personRow('a', 'nowhere')], ['2 unit UNKNOWN_UNIT']],
  ['a person who is stored', 'people', [person('known')], ['2 key ALREADY_STORED']],
  ['a person twice', 'people', [person('a'), person('a')], ['3 key TWICE_IN_FILE']],
  ['a code of no list', 'people', [person('a', { sex: 'X' })], ['2 sex UNKNOWN_CODE']],
  [
    'codes of no table',
    'people',
    [person('a', { ethnic_group: 'MARTIAN', religion: 'UFO' })],
    ['2 ethnic_group UNKNOWN_CODE', '2 religion UNKNOWN_CODE'],
  ],
  [
    'a group of no list',
    'people',
    [person('a', { flags: 'MILITIA SPY' })],
    ['2 flags UNKNOWN_CODE'],
  ],
  [
    'a number of 11 digits',
    'people',
    [person('a', { personal_number: '00109000011' })],
    ['2 personal_number PERSONAL_NUMBER_LENGTH'],
  ],
  [
    'the same number twice in the file',
    'people',
    [
      person('a', { personal_number: '001090000222' }),
      person('b', { personal_number: '001090000222' }),
    ],
    [
      '2 personal_number PERSONAL_NUMBER_TWICE_IN_FILE',
      '3 personal_number PERSONAL_NUMBER_TWICE_IN_FILE',
    ],
  ],
  [
    'a number of somebody on record',
    'people',
    [person('a', { personal_number: '001090000111' })],
    ['2 personal_number PERSONAL_NUMBER_TAKEN'],
  ],
  [
    'a name of 300 characters',
    'people',
    [person('a', { full_name: 'A'.repeat(300) })],
    ['2 full_name NAME_TOO_LONG'],
  ],
  [
    'a name with digits',
    'people',
    [person('a', { full_name: 'Nguyễn 5' })],
    ['2 full_name NAME_HAS_DIGITS'],
  ],
  ['31 February', 'people', [person('a', { born_on: '31/02/1990' })], ['2 born_on NOT_A_DATE']],

  ['a member who is no person', 'members', [memberRow('nobody')], ['2 person UNKNOWN_PERSON']],
  [
    'a member twice',
    'members',
    [memberRow('listed'), memberRow('listed')],
    ['3 person TWICE_IN_FILE'],
  ],
  ['a member who is stored', 'members', [memberRow('known')], ['2 person ALREADY_STORED']],
  [
    'a decision after the ceremony',
    'members',
    [memberRow('listed', { decided_on: '2015-03-21' })],
    ['2 ceremony_on DATES_IN_WRONG_ORDER'],
  ],
  [
    'official status before the 12 months are over',
    'members',
    [memberRow('listed', { official_on: '2016-03-19' })],
    ['2 official_on PROBATION_TOO_SHORT'],
  ],
  [
    'a decision before 18 by months',
    'members',
    [
      memberRow('listed', {
        decided_on: '2008-01-14',
        ceremony_on: '2008-02-01',
        official_on: '2009-02-01',
      }),
    ],
    ['2 decided_on TOO_YOUNG'],
  ],
  [
    'an official member without a day',
    'members',
    [memberRow('listed', { official_on: '' })],
    ['2 official_on MISSING_FOR_STATUS'],
  ],
  [
    'a member who left and is counted',
    'members',
    [memberRow('listed', { left_on: '2020-01-01' })],
    ['2 left_on NOT_FOR_STATUS'],
  ],
  [
    'who left without a day',
    'members',
    [memberRow('listed', { status: 'EXPELLED' })],
    ['2 left_on MISSING_FOR_STATUS'],
  ],
  [
    'a card of another length',
    'members',
    [memberRow('listed', { card_number: '123456789' })],
    ['2 card_number CARD_NUMBER_LENGTH'],
  ],

  [
    'the card of somebody on record, and one card twice',
    'members',
    [
      memberRow('listed', { card_number: '12345678' }),
      memberRow('nobody', { card_number: '12345678' }),
      memberRow('nobody else', { card_number: '001090000111' }),
    ],
    [
      '2 card_number CARD_NUMBER_TWICE_IN_FILE',
      '3 person UNKNOWN_PERSON',
      '3 card_number CARD_NUMBER_TWICE_IN_FILE',
      '4 person UNKNOWN_PERSON',
      '4 card_number CARD_NUMBER_TAKEN',
    ],
  ],
  [
    'a belonging of no member',
    'belongings',
    [{ person: 'listed', unit: 'cell-1', from: '2020-01-01', until: '', reason: 'ADMITTED' }],
    ['2 person NOT_A_MEMBER'],
  ],
  [
    'a belonging that ends before it begins',
    'belongings',
    [
      {
        person: 'known',
        unit: 'cell-1',
        from: '2021-01-01',
        until: '2021-01-01',
        reason: 'TRANSFERRED',
      },
    ],
    ['2 until DATES_IN_WRONG_ORDER'],
  ],
  [
    'belongings that overlap in the file',
    'belongings',
    [
      { person: 'known', unit: 'cell-2', from: '2021-06-01', until: '', reason: 'TRANSFERRED' },
      {
        person: 'known',
        unit: 'cell-1',
        from: '2020-01-01',
        until: '2021-06-02',
        reason: 'TRANSFERRED',
      },
    ],
    ['2 from OVERLAP_IN_FILE'],
  ],
  [
    'a belonging that overlaps one on record',
    'belongings',
    [{ person: 'known', unit: 'cell-1', from: '2019-12-31', until: '', reason: 'TRANSFERRED' }],
    ['2 from OVERLAP'],
  ],
  [
    'a belonging to nowhere',
    'belongings',
    [{ person: 'known', unit: 'nowhere', from: '2021-01-01', until: '', reason: 'TRANSFERRED' }],
    ['2 unit UNKNOWN_UNIT'],
  ],

  [
    'admissions that contradict themselves',
    'admissions',
    [
      {
        key: 'a',
        person: 'listed',
        unit: 'cell-1',
        stage: 'DECIDED',
        decided_on: '',
        ceremony_on: '',
      },
      {
        key: 'b',
        person: 'listed',
        unit: 'cell-1',
        stage: 'CEREMONY_HELD',
        decided_on: '2015-01-01',
        ceremony_on: '',
      },
      {
        key: 'c',
        person: 'listed',
        unit: 'cell-1',
        stage: 'DECIDED',
        listed_on: '2016-01-01',
        decided_on: '2015-01-01',
      },
      {
        key: 'd',
        person: 'listed',
        unit: 'cell-1',
        stage: 'SYMPATHISER',
        expected_quarter: '2024-10-02',
      },
      { key: 'd', person: 'nobody', unit: 'nowhere', stage: 'SYMPATHISER' },
    ],
    [
      '2 decided_on MISSING_FOR_STAGE',
      '3 ceremony_on MISSING_FOR_STAGE',
      '4 decided_on DATES_IN_WRONG_ORDER',
      '5 expected_quarter NOT_A_QUARTER',
      '6 person UNKNOWN_PERSON',
      '6 unit UNKNOWN_UNIT',
      '6 key TWICE_IN_FILE',
    ],
  ],
  [
    'an admission one day before 18',
    'admissions',
    [{ key: 'a', person: 'young', unit: 'cell-1', stage: 'DECIDED', decided_on: '2018-02-27' }],
    ['2 decided_on TOO_YOUNG'],
  ],
  [
    'a recognition that comes too early',
    'recognitions',
    [{ person: 'known', unit: 'cell-1', effective_on: '2016-03-19' }],
    ['2 effective_on PROBATION_TOO_SHORT'],
  ],
  [
    'a badge for 35 years before there was one',
    'badges',
    [
      { person: 'known', unit: 'cell-1', years: 35, round: 'MAY_19', awarded_on: '2026-05-19' },
      {
        person: 'young',
        unit: 'cell-1',
        years: 35,
        round: 'SEPTEMBER_2',
        awarded_on: '2026-09-02',
      },
    ],
    ['2 years NO_SUCH_BADGE'],
  ],
  [
    'a departure on which no belonging ends',
    'departures',
    [{ person: 'known', unit: 'cell-1', kind: 'DECEASED', on: '2020-01-02' }],
    ['2 on NO_BELONGING_ENDS'],
  ],
  [
    'a grade that breaks a rule',
    'gradings',
    [
      gradingRow('known', { year: 2019 }),
      gradingRow('known', { year: 2016, unit: 'cell-2' }),
      gradingRow('known', { grading_unit: 'nowhere' }),
      gradingRow('known'),
    ],
    [
      '2 document_on GRADED_AHEAD',
      '3 unit NOT_A_MEMBER_THEN',
      '4 grading_unit UNKNOWN_UNIT',
      '5 person TWICE_IN_FILE',
    ],
  ],
  [
    'whom nobody can help, and who cannot,',
    'helping_members',
    [
      { person: 'known', helper: 'known', from: '2026-01-01', number: '' },
      { person: 'nobody', helper: 'listed', from: '2016-01-01', number: '' },
    ],
    [
      '2 person NO_OPEN_FILE',
      '2 helper HELPS_ONESELF',
      '3 person UNKNOWN_PERSON',
      '3 helper HELPER_NOT_OFFICIAL',
    ],
  ],
  [
    'an account of one who helps nobody',
    'helper_accounts',
    [{ person: 'known', holder: 'h1', given_on: '2026-01-01', given_by: 'h1' }],
    ['2 person NO_HELPER', '2 given_by OWN_ACCOUNT'],
  ],
]
