import type { Role } from '@ket-nap/app-kit'
import { readCount } from '../forms/read-number.ts'
import type {
  AdmissionStage,
  MeetingItemInput,
  MeetingItemKind,
  VotingOrgan,
} from '../gql/graphql.ts'

/** What is typed about one person. */
export interface LineDraft {
  item: MeetingItemKind | null
  yes: string
  no: string
  blank: string
  number: string
  note: string
}

export const blankLine = (): LineDraft => ({
  item: null,
  yes: '',
  no: '',
  blank: '',
  number: '',
  note: '',
})

interface OrganOfMeeting {
  /** Stages at which dossiers may wait for it; whether they do is judged by the server. */
  waits: AdmissionStage[]
  items: readonly MeetingItemKind[]
}

const DECIDES = { waits: ['APPRAISING'], items: ['ADMIT', 'REFUSE'] } satisfies OrganOfMeeting

export const ORGANS: Readonly<Record<VotingOrgan, OrganOfMeeting>> = {
  CELL: { waits: ['CV_CERTIFIED'], items: ['PROPOSE'] },
  BASE_COMMITTEE: {
    waits: ['CELL_VOTED', 'SECTION_APPRAISED', 'APPRAISING'],
    items: ['PROPOSE', 'ADMIT', 'REFUSE'],
  },
  STANDING_BOARD: DECIDES,
  PERMANENT_BUREAU: DECIDES,
}

/** Organs whose meetings a role records, the usual one first. */
export function organsOf(role: Role): readonly VotingOrgan[] {
  if (role === 'CELL_SECRETARY') return ['CELL']
  if (role === 'BASE_COMMITTEE') return ['BASE_COMMITTEE']
  return ['STANDING_BOARD', 'BASE_COMMITTEE', 'PERMANENT_BUREAU']
}

/** A dossier on the agenda. */
interface Considered {
  id: string
  version: number
}

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
  organ: VotingOrgan,
): ReadLines {
  const [onlyItem, ...others] = ORGANS[organ].items
  const read: ReadLines = { items: [], missing: [] }
  for (const { id, version } of considered) {
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
      read.items.push({ admissionId: id, expectedVersion: version, ...line, note })
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
