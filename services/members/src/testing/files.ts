import { Readable } from 'node:stream'

export type Row = Readonly<Record<string, string | number | null | undefined>>

/** Rows as a CSV file. */
export function csv(rows: readonly Row[]): Readable {
  const header = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const lines = rows.map(row => header.map(name => quoted(row[name])).join(','))
  return Readable.from([`${[header.join(','), ...lines].join('\n')}\n`])
}

const quoted = (value: Row[string]) => `"${String(value ?? '').replaceAll('"', '""')}"`

/** An invented person; only the key and the unit must be given. */
export const personRow = (key: string, unit: string, more: Row = {}): Row => ({
  key,
  full_name: 'Nguyễn Văn Mẫu',
  born_on: '1990-01-15',
  sex: 'MALE',
  ethnic_group: 'KINH',
  religion: 'NONE',
  general_education: 'UPPER_SECONDARY',
  professional_level: 'NONE',
  political_theory: 'NONE',
  occupation: 'AGRICULTURE',
  flags: '',
  unit,
  ...more,
})

/** A membership of an official member admitted in 2015. */
export const memberRow = (person: string, more: Row = {}): Row => ({
  person,
  status: 'OFFICIAL',
  decided_on: '2015-03-01',
  ceremony_on: '2015-03-20',
  official_on: '2016-03-20',
  ...more,
})

/** A grade for 2017, by a resolution of 2018. */
export const gradingRow = (person: string, more: Row = {}): Row => ({
  person,
  unit: 'cell-1',
  grading_unit: 'new-commune',
  year: 2017,
  grade: 'GOOD',
  document_number: '3-NQ/ĐU',
  document_on: '2018-01-10',
  issuer: 'Đảng ủy xã',
  ...more,
})
