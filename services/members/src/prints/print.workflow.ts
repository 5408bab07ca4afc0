import type { LocalDate } from '@ket-nap/kernel'
import type { Terms } from '../codes/term.ts'

/** Papers that are printed from what is on record. */
export const PRINT_KIND = {
  MISSING_PAPERS_NOTICE: { en: 'Notice of missing papers', vi: 'Thông báo giấy tờ còn thiếu' },
  CELL_RESOLUTION: { en: 'Resolution of the cell', vi: 'Nghị quyết của chi bộ' },
  BASE_RESOLUTION: { en: 'Resolution of the base committee', vi: 'Nghị quyết của đảng ủy cơ sở' },
  ADMISSION_DECISION: { en: 'Decision to admit', vi: 'Quyết định kết nạp' },
  SYMPATHISER_LIST: { en: 'List of sympathisers', vi: 'Danh sách cảm tình Đảng' },
  MEETING_AGENDA: { en: 'Agenda of a meeting', vi: 'Chương trình cuộc họp' },
  MEETING_MINUTES: { en: 'Minutes of a meeting', vi: 'Biên bản cuộc họp' },
  BADGE_LIST: { en: 'List for badges of a round', vi: 'Danh sách xét tặng Huy hiệu Đảng' },
  RECOGNITION_CELL_RESOLUTION: {
    en: 'Resolution of the cell on recognition',
    vi: 'Nghị quyết của chi bộ đề nghị công nhận chính thức',
  },
  RECOGNITION_DECISION: {
    en: 'Decision to recognise as official',
    vi: 'Quyết định công nhận đảng viên chính thức',
  },
} as const satisfies Terms
export type PrintKind = keyof typeof PRINT_KIND

const OF_VOTE = [
  'person',
  'bornOn',
  'heldOn',
  'entitled',
  'present',
  'absent',
  'formOfVote',
  'yes',
  'no',
  'blank',
  'needed',
] as const

/** What the texts of a kind may name in braces. */
export const PLACES = {
  MISSING_PAPERS_NOTICE: ['person', 'bornOn', 'cell', 'on', 'until', 'authority', 'duty'],
  CELL_RESOLUTION: OF_VOTE,
  BASE_RESOLUTION: OF_VOTE,
  ADMISSION_DECISION: [
    'person',
    'bornOn',
    'cell',
    'organ',
    'probationMonths',
    'ceremonyDays',
    'authority',
  ],
  SYMPATHISER_LIST: ['on', 'total', 'authority'],
  MEETING_AGENDA: ['organ', 'heldOn', 'summoned', 'entitled', 'authority'],
  MEETING_MINUTES: ['organ', 'heldOn', 'entitled', 'present', 'absent', 'formOfVote'],
  BADGE_LIST: ['round', 'total', 'authority'],
  RECOGNITION_CELL_RESOLUTION: OF_VOTE,
  RECOGNITION_DECISION: ['person', 'bornOn', 'cell', 'organ', 'officialOn', 'authority'],
} as const satisfies Readonly<Record<PrintKind, readonly string[]>>
export type Place<Kind extends PrintKind> = (typeof PLACES)[Kind][number]

/** What is said once for each of several; and what one of them may be named by. */
export const LISTS = {
  bases: ['basis'],
  missing: ['paper'],
  faults: ['paper', 'fault', 'notedOn'],
  people: ['place', 'person', 'bornOn', 'cell', 'listedOn', 'helpers'],
  summoned: ['place', 'person', 'remark'],
  items: ['place', 'item', 'person', 'bornOn', 'cell'],
  absent: ['person'],
  notCounted: ['person', 'why'],
  votes: ['place', 'person', 'item', 'yes', 'no', 'blank', 'needed', 'outcome', 'number'],
  due: ['place', 'person', 'bornOn', 'cell', 'countsFrom', 'reachedOn', 'years'],
  waiting: ['person', 'years', 'why'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type ListName = keyof typeof LISTS
export type Line<Name extends ListName> = Readonly<
  Record<(typeof LISTS)[Name][number], string | null>
>

/** What must be so for a block to be printed. */
export type Condition =
  | 'PASSED'
  | 'FELL_SHORT'
  | 'ANY_MISSING'
  | 'ANY_FAULT'
  | 'CEREMONY_FROM_ISSUE'
  | 'CEREMONY_FROM_RECEIPT'
  | 'ANY_ABSENT'
  | 'ANY_NOT_COUNTED'
  | 'NO_NAMES'
  | 'ANY_WAITING'

interface Column {
  heading: string
  text: string
  /** Share of the width of the table, in hundredths. */
  width: number
}

/** A part of the body. Texts name places in braces: 'Kết nạp {person}'. */
export type Block = { when?: Condition } & (
  | { paragraph: string }
  | { each: ListName; line: string }
  | { table: ListName; columns: readonly Column[] }
  /** Empty lines, to be written on by hand. */
  | { byHand: string; lines: number }
)

export interface Template {
  kind: PrintKind
  /** First day of documents that are printed by it. */
  from: LocalDate
  /** The rules that say what the paper tells. The wording is the product's own. */
  source: string
  title: string
  about: string
  body: readonly Block[]
  recipients: readonly string[]
  /** For whom it is signed, and by whom: 'T/M CHI BỘ', 'BÍ THƯ'. */
  authority: string
  duty: string
  /** Who signs at the left, in place of the recipients: the secretary of a meeting. */
  beside?: string
}

/** Organ, number and day of a paper, and what its places are filled with. Null: not on record. */
interface FactsOf<Kind extends PrintKind> {
  kind: Kind
  superior: string | null
  issuer: string | null
  number: string | null
  on: LocalDate
  /** Number of the form on that day. */
  form: string | null
  places: Readonly<Record<Place<Kind>, string | null>>
  lists: { readonly [Name in ListName]?: readonly Line<Name>[] }
  conditions: readonly Condition[]
}
export type PrintFacts<Kind extends PrintKind = PrintKind> = { [Each in Kind]: FactsOf<Each> }[Kind]
