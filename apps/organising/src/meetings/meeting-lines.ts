import { readCount } from '../forms/read-number.ts'
import type { FormOfVote, MeetingItemInput, MeetingItemKind } from '../gql/graphql.ts'

/** What is typed about one person. */
export interface LineDraft {
  item: MeetingItemKind | null
  /** Null: as on everybody. */
  formOfVote: FormOfVote | null
  yes: string
  no: string
  blank: string
  number: string
  note: string
  /** Of the signed resolution, where the meeting is entered for a cell. */
  scanId: string
}

export const blankLine = (): LineDraft => ({
  item: null,
  formOfVote: null,
  yes: '',
  no: '',
  blank: '',
  number: '',
  note: '',
  scanId: '',
})

/** A candidate or a probationary member on the agenda. */
interface Considered {
  id: string
  version: number
  isProbation?: boolean
}

/** What an organ votes on about a candidate, and about a probationary member. */
export interface OrganItems {
  items: readonly MeetingItemKind[]
  probationItems: readonly MeetingItemKind[]
}

/** What an organ may vote on about somebody. */
export const itemsOf = (
  { items, probationItems }: OrganItems,
  { isProbation }: Pick<Considered, 'isProbation'>,
) => (isProbation ? probationItems : items)

interface MissingInLine {
  id: string
  field: 'item' | 'yes' | 'no' | 'blank' | 'number'
}

export interface ReadLines {
  items: MeetingItemInput[]
  missing: MissingInLine[]
}

/** The lines in which something was typed, and what is missing in them. */
export function readLines(
  considered: readonly Considered[],
  drafts: Readonly<Record<string, LineDraft>>,
  organ: OrganItems,
): ReadLines {
  const read: ReadLines = { items: [], missing: [] }
  for (const each of considered) {
    const { id, version, isProbation } = each
    const [onlyItem, ...others] = itemsOf(organ, each)
    const draft = drafts[id]
    if (!draft || !isBegun(draft)) continue
    const item = others.length === 0 ? (onlyItem ?? null) : draft.item
    const counts = {
      yes: readCount(draft.yes),
      no: readCount(draft.no),
      blank: draft.blank.trim() === '' ? 0 : readCount(draft.blank),
      number: readCount(draft.number),
    }
    const line = { item, ...counts }
    if (isWhole(line)) {
      const note = draft.note.trim() || null
      const subject = isProbation ? { probationId: id } : { admissionId: id }
      const scan = draft.scanId ? { scanId: draft.scanId } : {}
      const { formOfVote } = draft
      read.items.push({ ...subject, expectedVersion: version, ...line, formOfVote, note, ...scan })
    } else read.missing.push(...missingIn(id, line))
  }
  return read
}

const isBegun = ({ yes, no, blank, number }: LineDraft): boolean =>
  [yes, no, blank, number].some(typed => typed.trim() !== '')

type Line = Record<'yes' | 'no' | 'blank' | 'number', number | null> & {
  item: MeetingItemKind | null
}
type WholeLine = { [Name in keyof Line]: NonNullable<Line[Name]> }

const isWhole = (line: Line): line is WholeLine =>
  Object.values(line).every(value => value !== null)

const FIELDS = ['item', 'yes', 'no', 'blank', 'number'] as const

const missingIn = (id: string, line: Line): MissingInLine[] =>
  FIELDS.filter(field => line[field] === null).map(field => ({ id, field }))
