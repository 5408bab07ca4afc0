import {
  addMonths,
  daysBetween,
  foldMarks,
  monthsBetween,
  normaliseName,
  parsePersonalNumber,
  personalNumberWarnings,
  toLocalDate,
} from '@ket-nap/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  byFrom,
  covers,
  duplicates,
  Oracle,
  readDemonstration,
  type Row,
} from './testing/oracle.ts'

const TODAY = '2026-11-21'

let oracle: Oracle

beforeAll(async () => {
  oracle = new Oracle((await readDemonstration()).tables)
})

describe('people', () => {
  test('have names that can be stored, and none that the articles print', () => {
    const printed = [
      'Bùi Thị Nhâm',
      'Dương Văn Trường',
      'Hoàng Thị Ánh Hồng',
      'Nguyễn Quốc Việt',
      'Nguyễn Văn Vũ Minh',
      'Nguyễn Văn Huy',
      'Nguyễn Quang Dương',
      'Mai Văn Chính',
      'Trúc Quỳnh',
      'Duy Huy',
      'Lê Hà',
      'Cao Biền',
      'Nguyễn Thu',
      'Vũ Chiến',
    ].map(foldMarks)
    const names = [
      ...oracle.rows('people').map(row => row['full_name'] ?? ''),
      ...oracle.rows('posts').map(row => row['holder_name'] ?? ''),
    ]
    expect(names.filter(name => printed.includes(foldMarks(name)))).toEqual([])
    expect(names.filter(name => !normaliseName(name).ok)).toEqual([])
  })

  test('have unique personal numbers of an invented series, true to sex and year of birth', () => {
    const people = oracle.rows('people')
    expect(duplicates(people.map(row => row['personal_number'] ?? ''))).toEqual([])
    const bad = people.filter(({ personal_number: text = '', sex, born_on: bornOn = '' }) => {
      const number = parsePersonalNumber(text)
      const bearer = {
        sex: sex === 'MALE' ? 'MALE' : 'FEMALE',
        bornOn: toLocalDate(bornOn),
      } as const
      return (
        !number.ok || text[6] !== '9' || personalNumberWarnings(number.value, bearer).length > 0
      )
    })
    expect(bad).toEqual([])
  })

  test('have cards of eight digits, each its own, unless theirs bears the personal number', () => {
    const cards = oracle.rows('members').flatMap(({ card_number: card }) => (card ? [card] : []))
    expect(duplicates(cards)).toEqual([])
    expect(cards.filter(card => !/^9\d{7}$/.test(card))).toEqual([])
    const late = oracle.rows('members').filter(row => (row['official_on'] ?? '') >= '2025-09-02')
    expect(late.filter(row => row['card_number'])).toEqual([])
  })

  test('women are 35 to 50 % of the admitted, young people most of them', () => {
    const people = new Map(oracle.rows('people').map(row => [row['key'], row]))
    const admitted = oracle.rows('admissions').filter(row => row['ceremony_on'])
    const share = (is: (person: Row, ceremony: string) => boolean) =>
      admitted.filter(({ person, ceremony_on: day = '' }) => is(people.get(person) ?? {}, day))
        .length / admitted.length
    expect(share(person => person['sex'] === 'FEMALE')).toBeGreaterThan(0.33)
    expect(share(person => person['sex'] === 'FEMALE')).toBeLessThan(0.5)
    const young = share(
      (person, day) =>
        monthsBetween(toLocalDate(person['born_on'] ?? ''), toLocalDate(day)) <= 30 * 12,
    )
    expect(young).toBeGreaterThan(0.55)
    expect(young).toBeLessThan(0.85)
  })
})

describe('dates', () => {
  test('nobody is under 18 at the ceremony, counted in months', () => {
    const born = new Map(oracle.rows('people').map(row => [row['key'], row['born_on'] ?? '']))
    const young = oracle
      .rows('members')
      .filter(
        ({ person, ceremony_on: day = '' }) =>
          monthsBetween(toLocalDate(born.get(person) ?? ''), toLocalDate(day)) < 216,
      )
    expect(young).toEqual([])
  })

  test('decision, ceremony and official status follow each other, the last 12 months after the second', () => {
    const bad = oracle.rows('members').filter(row => {
      const { decided_on: decided = '', ceremony_on: ceremony = '', official_on: official } = row
      const due = addMonths(toLocalDate(ceremony), 12)
      const isInOrder = decided < ceremony && ceremony <= TODAY && (!official || official === due)
      const isProbationer = row['status'] === 'PROBATIONARY'
      const isOverdue = !official && addMonths(due, 2) <= TODAY
      return !isInOrder || isProbationer !== !official || isOverdue
    })
    expect(bad).toEqual([])
  })

  test('a recognition takes effect on the day of official status and is decided after it', () => {
    const members = new Map(oracle.rows('members').map(row => [row['person'], row]))
    const bad = oracle.rows('recognitions').filter(row => {
      const { person, effective_on: effective = '', decided_on: decided = '' } = row
      return (
        members.get(person)?.['official_on'] !== effective ||
        decided <= effective ||
        decided > TODAY
      )
    })
    expect(bad).toEqual([])
  })

  test('belongings of a person do not overlap and end on the day of leaving', () => {
    const left = new Map(oracle.rows('departures').map(row => [row['person'], row]))
    const members = new Map(oracle.rows('members').map(row => [row['person'], row]))
    const bad = [...Map.groupBy(oracle.rows('belongings'), row => row['person'])].filter(
      ([person, rows]) => {
        const ordered = rows.toSorted(byFrom)
        const end = left.get(person)?.['on'] ?? ''
        const last = ordered.at(-1)
        const isChain = ordered.every((row, index) => {
          const next = ordered[index + 1]
          return next ? row['until'] === next['from'] : row['until'] === end
        })
        const isLong = ordered.every(row => !row['until'] || (row['from'] ?? '') < row['until'])
        const leftFrom = left.get(person)?.['unit'] ?? last?.['unit']
        const isTold = members.get(person)?.['left_on'] === end && leftFrom === last?.['unit']
        return !isChain || !isLong || !isTold
      },
    )
    expect(bad).toEqual([])
    expect(left.size).toBeGreaterThan(2_000)
  })

  test('an admission is in the cell where the belonging begins', () => {
    const first = new Map(
      oracle
        .rows('belongings')
        .filter(({ reason }) => reason === 'ADMITTED')
        .map(row => [row['person'], row]),
    )
    const held = oracle.rows('admissions').filter(({ stage }) => stage === 'CEREMONY_HELD')
    expect(held).toHaveLength(first.size)
    const bad = held.filter(({ person, unit, ceremony_on: day }) => {
      const belonging = first.get(person)
      return belonging?.['unit'] !== unit || belonging?.['from'] !== day
    })
    expect(bad).toEqual([])
  })

  test('a badge is awarded once, for years reached in its window since the decision', () => {
    const allowed = ['30', '40', '45', '50', '55', '60', '65', '70', '75', '80', '85', '90']
    const decided = new Map(
      oracle.rows('members').map(row => [row['person'], row['decided_on'] ?? '']),
    )
    const badges = oracle.rows('badges')
    expect(duplicates(badges.map(row => `${row['person']} ${row['years']}`))).toEqual([])
    const bad = badges.filter(({ person = '', years = '', awarded_on: awarded = '' }) => {
      const reached = addMonths(toLocalDate(decided.get(person) ?? ''), Number(years) * 12)
      const daysApart = Math.abs(daysBetween(toLocalDate(awarded), reached))
      return daysApart > 95 || !allowed.includes(years)
    })
    expect(bad).toEqual([])
  })
})

describe('life today', () => {
  const roots = [
    ['thai-binh-bloc', 'khoi-thai-binh/'],
    ['thap-muoi', 'thap-muoi/'],
    ['gia-binh', 'gia-binh/'],
    ['quynh-phu', 'quynh-phu/'],
    ['quyet-thang', 'kon-tum-thanh-pho/'],
  ] as const

  test.each(roots)('%s admitted 2.6 to 3.4 %% in 2025', (_, prefix) => {
    const inPlace = (row: Row) => (row['unit'] ?? '').startsWith(prefix)
    const opening = oracle
      .rows('belongings')
      .filter(row => inPlace(row) && covers(row, '2025-01-01')).length
    const admitted = oracle
      .rows('admissions')
      .filter(row => inPlace(row) && (row['ceremony_on'] ?? '').startsWith('2025')).length
    expect(admitted / opening).toBeGreaterThan(0.0255)
    expect(admitted / opening).toBeLessThan(0.0345)
  })

  test('dossiers stand in every stage, for this quarter and the next', () => {
    const stages = new Set(oracle.rows('admissions').map(row => row['stage']))
    expect(stages.size).toBe(19)
    const quarters = oracle
      .rows('admissions')
      .filter(row => row['stage'] !== 'CEREMONY_HELD' && row['expected_quarter'])
      .map(row => row['expected_quarter'])
    expect(new Set(quarters)).toEqual(new Set(['2026-10-01', '2027-01-01']))
  })

  test('certificates are numbered once per course and issuer and never issued in the future', () => {
    const numbers = oracle
      .rows('certificates')
      .map(row => `${row['course_kind']} ${row['issuer']} ${row['number']}`)
    expect(duplicates(numbers)).toEqual([])
    expect(oracle.rows('certificates').every(row => (row['issued_on'] ?? '') <= TODAY)).toBe(true)
    const kinds = new Map(oracle.rows('classes').map(row => [row['key'], row]))
    const bad = oracle.rows('certificates').filter(row => {
      const attended = kinds.get(row['class'] ?? '')
      const isOfCourse = attended?.['course_kind'] === row['course_kind']
      return !isOfCourse || (attended?.['closes_on'] ?? '9999') > (row['issued_on'] ?? '')
    })
    expect(bad).toEqual([])
  })

  test('an awareness certificate comes before the decision; some have lapsed', () => {
    const decided = new Map(
      oracle.rows('members').map(row => [row['person'], row['decided_on'] ?? '']),
    )
    const awareness = oracle.rows('certificates').filter(row => row['course_kind'] === 'AWARENESS')
    const late = awareness.filter(row => {
      const day = decided.get(row['person'])
      return day !== undefined && day < (row['issued_on'] ?? '')
    })
    expect(late).toEqual([])
    const lapsed = awareness.filter(
      row => addMonths(toLocalDate(row['issued_on'] ?? ''), 60) <= TODAY,
    )
    expect(lapsed.length).toBeGreaterThan(3)
  })
})
