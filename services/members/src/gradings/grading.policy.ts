import { objection, toLocalDate, yearOf, type LocalDate, type Objection } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Grade } from '../codes/life-codes.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { isLine, LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'

export type GradingObjection = Objection<string, Role>

/** Who records what a committee graded. Source: domain §2.11; a cell proposes, its committee grades. */
export const GRADERS: readonly Role[] = ['BASE_COMMITTEE', 'ORGANISING']

/** One resolution on the grades of a year. */
export interface GradingResolution {
  readonly year: number
  readonly documentNumber: string
  readonly documentOn: LocalDate
  readonly issuer: string
  readonly grades: readonly { readonly personId: string; readonly grade: Grade }[]
}

/** A member on the day on which a grading is judged. */
export interface GradedMember {
  readonly id: string
  readonly belongs: boolean
  readonly isExempt: boolean
  /** What the year has on record already. */
  readonly graded: Grade | null
}

export interface GradingFacts {
  readonly today: LocalDate
  /** Those within reach. */
  readonly members: readonly GradedMember[]
  /** What the same organ graded for the year before. */
  readonly counted: { readonly outstanding: number; readonly good: number }
}

const MOST_GRADES = 200
export const LONGEST_ISSUER = 200
/** The Party is not older. */
export const FIRST_YEAR = 1930
const SOURCE = 'QĐ 366-QĐ/TW (2025)'

/** The day on which membership counts: of the resolution, but not after the year. */
export const judgedOn = ({
  year,
  documentOn,
}: Pick<GradingResolution, 'year' | 'documentOn'>): LocalDate =>
  year >= FIRST_YEAR && yearOf(documentOn) > year ? toLocalDate(`${year}-12-31`) : documentOn

/** Everything that speaks against a resolution, of all its members at once. */
export function objectionsToGrading(
  resolution: GradingResolution,
  { facts, policy }: { facts: GradingFacts; policy: Policy },
): readonly GradingObjection[] {
  const { grades } = resolution
  const members = new Map(facts.members.map(member => [member.id, member]))
  return [
    ...objectionsToYear(resolution),
    ...objectionsToPaper(resolution, facts.today),
    ...(grades.length === 0 || grades.length > MOST_GRADES
      ? [objection('LIST_LENGTH', { path: ['input', 'grades'], params: { most: MOST_GRADES } })]
      : []),
    ...grades.flatMap(({ personId }, place) => {
      const isTwice = grades.findIndex(each => each.personId === personId) < place
      return objectionsToMember({ member: members.get(personId), isTwice }, resolution, place)
    }),
    ...objectionsToShare(resolution, facts, policy),
  ]
}

const objectionsToYear = ({ year, documentOn }: GradingResolution): GradingObjection[] =>
  yearOf(documentOn) < year || year < FIRST_YEAR
    ? [objection('GRADED_AHEAD', { path: ['input', 'year'], source: SOURCE })]
    : []

function objectionsToMember(
  { member, isTwice }: { member: GradedMember | undefined; isTwice: boolean },
  { year }: GradingResolution,
  place: number,
): GradingObjection[] {
  const path = ['input', 'grades', String(place), 'grade']
  if (isTwice) return [objection('TWICE_IN_LIST', { path })]
  if (!member) return [objection('UNKNOWN_PERSON', { path })]
  return [
    ...(member.belongs ? [] : [objection('NOT_A_MEMBER_THEN', { path, source: SOURCE })]),
    ...(member.isExempt ? [objection('EXEMPT_NOT_GRADED', { path, source: '294 pt 7.2.3' })] : []),
    ...(member.graded === null
      ? []
      : [objection('GRADED_BEFORE', { path, params: { year }, source: SOURCE })]),
  ]
}

function objectionsToShare(
  { grades }: GradingResolution,
  { counted }: GradingFacts,
  policy: Policy,
): GradingObjection[] {
  const count = (wanted: Grade) => grades.filter(({ grade }) => grade === wanted).length
  const named = count('OUTSTANDING')
  if (named === 0) return []
  const all = { outstanding: counted.outstanding + named, good: counted.good + count('GOOD') }
  return tooManyOutstanding(all, policy, ['input', 'grades'])
}

/** The share counts over all that one organ grades for a year. Source: domain §2.11, not confirmed. */
export function tooManyOutstanding(
  { outstanding, good }: GradingFacts['counted'],
  { goodPerOutstanding }: Pick<Policy, 'goodPerOutstanding'>,
  path: readonly string[],
): GradingObjection[] {
  if (goodPerOutstanding === null) return []
  const most = Math.floor(good / goodPerOutstanding)
  if (outstanding <= most) return []
  const params = { outstanding, most, per: goodPerOutstanding }
  return [objection('TOO_MANY_OUTSTANDING', { path: [...path], params, source: SOURCE })]
}

/** A document is a paper with its number, its day and who issued it. */
interface Paper {
  readonly documentNumber: string
  readonly documentOn: LocalDate
  readonly issuer: string
}

/** What speaks against the paper itself, of a resolution or of a correction. */
export const objectionsToPaper = (
  { documentNumber, documentOn, issuer }: Paper,
  today: LocalDate,
): GradingObjection[] => [
  ...(documentOn > today
    ? [objection('DOCUMENT_IN_FUTURE', { path: ['input', 'documentOn'], params: { today } })]
    : []),
  ...(isLine(documentNumber, LONGEST_NUMBER)
    ? []
    : [
        objection('DOCUMENT_NUMBER_NOT_USABLE', {
          path: ['input', 'documentNumber'],
          params: { limit: LONGEST_NUMBER },
        }),
      ]),
  ...(isLine(issuer, LONGEST_ISSUER)
    ? []
    : [
        objection('ISSUER_NOT_USABLE', {
          path: ['input', 'issuer'],
          params: { limit: LONGEST_ISSUER },
        }),
      ]),
]
