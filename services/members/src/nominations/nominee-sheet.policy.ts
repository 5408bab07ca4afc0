import {
  foldedSearchKey,
  objection,
  parseLocalDate,
  parseVietnameseDate,
  type LocalDate,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { SheetRow } from '@ket-nap/subgraph/sheets'
import { OCCUPATION, SEX, type Occupation, type Sex } from '../codes/person-codes.ts'
import { codesOf, type Terms } from '../codes/term.ts'
import type { Told } from './nomination.policy.ts'
import { judgeNominees } from './nominee.policy.ts'

interface NomineeColumn {
  title: string
  width: number
  required: boolean
  isDay?: boolean
  choices?: readonly string[]
}

const namesOf = (terms: Terms): string[] => codesOf(terms).map(code => terms[code]?.vi ?? '')

/** The columns of the list, as their headers are written. Source: the form of a nomination. */
export const NOMINEE_COLUMNS = {
  fullName: { title: 'Họ và tên', width: 28, required: true },
  bornOn: { title: 'Ngày sinh', width: 12, required: true, isDay: true },
  sex: { title: 'Giới tính', width: 10, required: true, choices: namesOf(SEX) },
  occupation: { title: 'Nghề nghiệp', width: 34, required: true, choices: namesOf(OCCUPATION) },
  workplace: { title: 'Nơi công tác, học tập', width: 34, required: false },
  personalNumber: { title: 'Số định danh cá nhân', width: 20, required: false },
  parentsAgreedOn: { title: 'Ngày cha mẹ đồng ý', width: 18, required: false, isDay: true },
  statement: { title: 'Thành tích, lý do giới thiệu', width: 60, required: false },
} as const satisfies Record<string, NomineeColumn>

type Field = keyof typeof NOMINEE_COLUMNS
const FIELDS: readonly Field[] = [
  'fullName',
  'bornOn',
  'sex',
  'occupation',
  'workplace',
  'personalNumber',
  'parentsAgreedOn',
  'statement',
]
/** Headers of a running number; what stands below is not needed. */
const NUMBERING = new Set(['stt', 'tt', 'so thu tu'])
const MOST_ROWS = 200
/** More would not be read. */
const MOST_TOLD = 100

/** Somebody as the sheet has it, with the row in which it stands. */
export interface SheetNominee {
  row: number
  fullName: string
  bornOn: LocalDate
  sex: Sex
  occupation: Occupation
  workplace: string | null
  personalNumber: string | null
  parentsAgreedOn: LocalDate | null
  statement: string | null
}

/** What is wrong, and in which cell; null where it is about the whole file. */
export interface SheetProblem {
  cell: string | null
  objection: Told
}

/** Everybody of a sheet, or everything that speaks against any cell of it. */
export interface NomineeSheet {
  nominees: readonly SheetNominee[]
  problems: readonly SheetProblem[]
}

export const sheetProblem = (
  code: string,
  cell: string | null = null,
  params: Told['params'] = {},
): SheetProblem => ({
  cell,
  objection: objection<string, Role>(code, { path: ['content'], params }),
})

/** Reads the rows below the header and judges them as the form is judged; nothing is looked up. */
export function readNominees(rows: readonly SheetRow[], today: LocalDate): NomineeSheet {
  const [header, ...below] = rows
  const { columns, problems } = readHeader(header)
  if (problems.length > 0) return refused(problems)
  if (below.length === 0) return refused([sheetProblem('SHEET_EMPTY')])
  if (below.length > MOST_ROWS) {
    return refused([sheetProblem('PEOPLE_COUNT', null, { most: MOST_ROWS })])
  }
  const read = below.map(row => readRow(row, columns))
  const nominees = read.flatMap(({ nominee }) => nominee ?? [])
  const found = [
    ...read.flatMap(each => each.problems),
    ...judge(nominees, { today, columns }),
  ].toSorted((a, b) => rowOf(a) - rowOf(b))
  return found.length > 0 ? refused(found) : { nominees, problems: [] }
}

const refused = (problems: readonly SheetProblem[]): NomineeSheet => ({
  nominees: [],
  problems: problems.slice(0, MOST_TOLD),
})
const rowOf = ({ cell }: SheetProblem): number => Number(/\d+/.exec(cell ?? '')?.[0] ?? 0)

type Columns = ReadonlyMap<Field, string>

function readHeader(header: SheetRow | undefined): {
  columns: Columns
  problems: SheetProblem[]
} {
  const columns = new Map<Field, string>()
  const problems: SheetProblem[] = []
  for (const [column, title] of header?.cells ?? []) {
    const key = foldedSearchKey(title)
    const field = FIELDS.find(each => foldedSearchKey(NOMINEE_COLUMNS[each].title) === key)
    const cell = `${column}${header?.number}`
    if (field && columns.has(field)) problems.push(sheetProblem('COLUMN_TWICE', cell))
    else if (field) columns.set(field, column)
    else if (!NUMBERING.has(key)) problems.push(sheetProblem('COLUMN_UNKNOWN', cell))
  }
  for (const field of FIELDS) {
    const { required, title } = NOMINEE_COLUMNS[field]
    if (required && !columns.has(field))
      problems.push(sheetProblem('COLUMN_MISSING', null, { column: title }))
  }
  return { columns, problems }
}

const codeOf = <Code extends string>(terms: Terms<Code>, text: string): Code | undefined =>
  codesOf(terms).find(code => foldedSearchKey(terms[code].vi) === foldedSearchKey(text))

const dayOf = (text: string): LocalDate | undefined =>
  parseVietnameseDate(text) ?? parseLocalDate(text)

interface ReadRow {
  nominee: SheetNominee | null
  problems: SheetProblem[]
}

function readRow({ number, cells }: SheetRow, columns: Columns): ReadRow {
  const problems: SheetProblem[] = []
  const at = (field: Field) => `${columns.get(field) ?? ''}${number}`
  const textOf = (field: Field) => cells.get(columns.get(field) ?? '')?.trim() ?? ''
  /** What a cell says, or why it says nothing that is understood. */
  function understood<T>(field: Field, code: string, read: (text: string) => T | undefined) {
    const text = textOf(field)
    if (text === '' && !NOMINEE_COLUMNS[field].required) return null
    const value = text === '' ? undefined : read(text)
    if (value === undefined) problems.push(sheetProblem(text ? code : 'CELL_EMPTY', at(field)))
    return value
  }
  const fullName = understood('fullName', 'CELL_EMPTY', text => text)
  const bornOn = understood('bornOn', 'DAY_UNREADABLE', dayOf)
  const sex = understood<Sex>('sex', 'CHOICE_UNKNOWN', text => codeOf(SEX, text))
  const occupation = understood<Occupation>('occupation', 'CHOICE_UNKNOWN', text =>
    codeOf(OCCUPATION, text),
  )
  const parentsAgreedOn = understood('parentsAgreedOn', 'DAY_UNREADABLE', dayOf)
  if (!fullName || !bornOn || !sex || !occupation || parentsAgreedOn === undefined)
    return { nominee: null, problems }
  return {
    problems,
    nominee: {
      row: number,
      fullName,
      bornOn,
      sex,
      occupation,
      parentsAgreedOn,
      workplace: textOf('workplace') || null,
      personalNumber: textOf('personalNumber') || null,
      statement: textOf('statement') || null,
    },
  }
}

/** The checks of the form, each at its cell; what is compared with the resolution comes when it is sent. */
function judge(
  nominees: readonly SheetNominee[],
  { today, columns }: { today: LocalDate; columns: Columns },
): SheetProblem[] {
  if (nominees.length === 0) return []
  const facts = {
    today,
    resolvedOn: today,
    knownDrafts: new Set<string>(),
    standing: new Set<string>(),
  }
  const judged = judgeNominees(nominees, facts)
  if (judged.ok) return []
  return judged.objections.map(told => {
    const [, , place = '', name = ''] = told.path
    const field = FIELDS.find(each => each === name)
    const row = nominees[Number(place)]?.row
    const cell = field && row ? `${columns.get(field) ?? ''}${row}` : null
    return { cell, objection: { ...told, path: ['content'], params: atRow(told, nominees) } }
  })
}

/** A row that is named is named as the sheet counts it. */
function atRow({ params }: Told, nominees: readonly SheetNominee[]): Told['params'] {
  const { row } = params
  return row === undefined ? params : { ...params, row: nominees[Number(row) - 1]?.row ?? row }
}
