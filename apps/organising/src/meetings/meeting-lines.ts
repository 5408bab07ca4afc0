import type { Role } from '@ket-nap/app-kit'
import { readCount } from '../forms/read-number.ts'
import type {
  AdmissionStage,
  MeetingItemInput,
  MeetingItemKind,
  ProbationStage,
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
  /** Of the signed resolution, where the meeting is entered for a cell. */
  scanId: string
}

export const blankLine = (): LineDraft => ({
  item: null,
  yes: '',
  no: '',
  blank: '',
  number: '',
  note: '',
  scanId: '',
})

interface OrganOfMeeting {
  /** Stages at which dossiers may wait for it; whether they do is judged by the server. */
  waits: AdmissionStage[]
  items: readonly MeetingItemKind[]
  /** The same of probationary members. */
  probations: { waits: ProbationStage[]; items: readonly MeetingItemKind[] }
}

const DECIDES = {
  waits: ['APPRAISING'],
  items: ['ADMIT', 'REFUSE'],
  probations: {
    waits: ['CELL_VOTED', 'SECTION_APPRAISED', 'BASE_VOTED', 'REPORTED_UP'],
    items: ['RECOGNISE', 'REMOVE'],
  },
} satisfies OrganOfMeeting

export const ORGANS: Readonly<Record<VotingOrgan, OrganOfMeeting>> = {
  CELL: {
    waits: ['CV_CERTIFIED'],
    items: ['PROPOSE'],
    probations: {
      waits: ['FILE_OPEN', 'PROBATION', 'EXTENDED'],
      items: ['PROPOSE_RECOGNITION', 'PROPOSE_REMOVAL'],
    },
  },
  BASE_COMMITTEE: {
    waits: ['CELL_VOTED', 'SECTION_APPRAISED', 'APPRAISING'],
    items: ['PROPOSE', 'ADMIT', 'REFUSE'],
    probations: {
      waits: ['CELL_VOTED', 'SECTION_APPRAISED', 'REPORTED_UP'],
      items: ['PROPOSE_RECOGNITION', 'PROPOSE_REMOVAL', 'RECOGNISE', 'REMOVE'],
    },
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

/** A candidate or a probationary member on the agenda. */
interface Considered {
  id: string
  version: number
  isProbation?: boolean
}

/** What an organ may vote on about somebody. */
export const itemsOf = (organ: VotingOrgan, { isProbation }: Pick<Considered, 'isProbation'>) =>
  isProbation ? ORGANS[organ].probations.items : ORGANS[organ].items

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
      read.items.push({ ...subject, expectedVersion: version, ...line, note, ...scan })
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
