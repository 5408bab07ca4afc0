import type { LocalDate } from '@ket-nap/kernel'
import type { Dossier } from '../dossiers/dossier.policy.ts'
import type { AdmissionAction } from '../admissions/action.workflow.ts'
import { BEFORE_DECISION } from '../admissions/stage.workflow.ts'
import type { PaperKind } from '../papers/paper.workflow.ts'
import type { Block, PrintFacts, PrintKind, Template } from './print.workflow.ts'
import { BASES, TEMPLATES } from './template.workflow.ts'

/** A paper with every place filled, ready to be set. */
export interface Sheet {
  form: string | null
  superior: string
  issuer: string
  number: string
  /** 'ngày 05 tháng 8 năm 2026'; the town is written by hand. */
  placeAndDay: string
  title: string
  about: string
  body: readonly SheetPart[]
  recipients: readonly string[]
  authority: string
  duty: string
  /** Who signs at the left, in place of the recipients. */
  beside: string | null
}

export type SheetPart =
  | { paragraph: string }
  | { byHand: string; lines: number }
  | { headings: readonly string[]; widths: readonly number[]; rows: readonly (readonly string[])[] }

type Values = Readonly<Record<string, string | null>>

/** What every paper says, whoever prints it. Source: HD 36-HD/VPTW (2018). */
export const ON_EVERY = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  recipients: 'Nơi nhận:',
  signature: '(Ký, ghi rõ họ tên)',
} as const

/** To be written on by hand where nothing is on record. */
export const DOTS = '……………………'
/** The same in a column of a table. */
const SHORT_DOTS = '……'

/** The template of papers of a day; null before there was any. */
export const templateOn = (kind: PrintKind, on: LocalDate): Template | null =>
  TEMPLATES.filter(each => each.kind === kind && each.from <= on).at(-1) ?? null

/** What papers of a day are based on, the newest that was in force. */
export const basesOn = (on: LocalDate): { basis: string }[] =>
  (BASES.findLast(({ from }) => from <= on)?.lines ?? []).map(basis => ({ basis }))

/** Fills a template. What is not on record becomes a dotted line; a place that is none is a bug. */
export function fill(template: Template, facts: PrintFacts): Sheet {
  const write = (text: string) => writeText(text, facts.places)
  return {
    form: facts.form && `Mẫu ${facts.form}`,
    superior: upper(facts.superior),
    issuer: upper(facts.issuer),
    number: `Số ${facts.number ?? '………'}`,
    placeAndDay: `…………, ${longDay(facts.on)}`,
    title: template.title,
    about: write(template.about),
    body: template.body.flatMap(block => fillBlock(block, facts)),
    recipients: template.recipients.map(write),
    authority: write(template.authority),
    duty: write(template.duty),
    beside: template.beside ?? null,
  }
}

/** A paper by the template of its day; null before there was any. */
export function setSheet(facts: PrintFacts): Sheet | null {
  const template = templateOn(facts.kind, facts.on)
  return template && fill(template, facts)
}

const upper = (name: string | null): string => name?.toLocaleUpperCase('vi') ?? DOTS

/** '05', '02' and '11': days below 10 and months below 3 get a zero. Source: HD 36-HD/VPTW (2018). */
function longDay(on: LocalDate): string {
  const [year = '', month = '', day = ''] = on.split('-')
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

function fillBlock(block: Block, { places, lists, conditions }: PrintFacts): SheetPart[] {
  if (block.when && !conditions.includes(block.when)) return []
  if ('paragraph' in block) return [{ paragraph: writeText(block.paragraph, places) }]
  if ('byHand' in block) return [{ byHand: block.byHand, lines: block.lines }]
  if ('each' in block) {
    const { each, line } = block
    const lines: readonly Values[] = lists[each] ?? []
    return lines.map(values => ({ paragraph: writeText(line, values) }))
  }
  const { table, columns } = block
  const lines: readonly Values[] = lists[table] ?? []
  return [
    {
      headings: columns.map(({ heading }) => heading),
      widths: columns.map(({ width }) => width),
      rows: lines.map(values => columns.map(({ text }) => writeText(text, values, SHORT_DOTS))),
    },
  ]
}

const writeText = (text: string, values: Values, missing = DOTS): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place]
    if (value === undefined) throw new Error(`a template names the unknown place ${place}`)
    return value ?? missing
  })

/** Which paper a vote is printed as. */
const PRINT_OF_VOTE: Readonly<Partial<Record<AdmissionAction, PrintKind>>> = {
  VOTE_IN_CELL: 'CELL_RESOLUTION',
  VOTE_IN_BASE: 'BASE_RESOLUTION',
  ADMIT: 'ADMISSION_DECISION',
}

type Standing = Pick<Dossier, 'stage' | 'faults' | 'ballots' | 'decidedOn'>

/**
 * The papers that exist for a dossier: the notice while something is missing or wrong, the others from a
 * vote on record, a decision only while it stands.
 */
export function printsOf(dossier: Standing, missing: readonly PaperKind[]): PrintKind[] {
  const { stage, faults, ballots, decidedOn } = dossier
  const isOpen = BEFORE_DECISION.some(each => each === stage)
  const isFaulty = missing.length > 0 || faults.some(({ clearedOn }) => clearedOn === null)
  const voted = ballots.flatMap(({ action, heldOn }) => {
    const kind = PRINT_OF_VOTE[action]
    if (!kind || !templateOn(kind, heldOn)) return []
    return kind === 'ADMISSION_DECISION' && decidedOn === null ? [] : [kind]
  })
  return [...new Set([...(isOpen && isFaulty ? NOTICE : []), ...voted])]
}

const NOTICE = ['MISSING_PAPERS_NOTICE'] as const satisfies readonly PrintKind[]
