import {
  acceptUnless,
  decide,
  foldedSearchKey,
  normaliseName,
  objection,
  parsePersonalNumber,
  type LocalDate,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Occupation, Sex } from '../codes/person-codes.ts'
import type { Told } from './nomination.policy.ts'
import { NOMINATION } from './nomination.workflow.ts'

/** Somebody as the form has it. */
export interface Nominee {
  /** The draft that this row continues. */
  draftId?: string | null | undefined
  fullName: string
  bornOn: LocalDate
  sex: Sex
  occupation: Occupation
  workplace?: string | null | undefined
  statement?: string | null | undefined
  personalNumber?: string | null | undefined
  parentsAgreedOn?: LocalDate | null | undefined
}

/** Somebody as it is stored. */
export interface TidyNominee {
  draftId: string | null
  fullName: string
  searchName: string
  bornOn: LocalDate
  sex: Sex
  occupation: Occupation
  workplace: string | null
  statement: string | null
  personalNumber: string | null
  parentsAgreedOn: LocalDate | null
}

export interface NomineeFacts {
  today: LocalDate
  resolvedOn: LocalDate
  /** Drafts that the body may go on with. */
  knownDrafts: ReadonlySet<string>
  /** Who stands in the resolution already, in rows that are not continued here. */
  standing: ReadonlySet<string>
}

const MOST_NOMINEES = 200
const LONGEST = { workplace: 200, statement: 4000 }
const CONTROL = /[^\P{Cc}\n\t]/u

/** The same name and birthday, however the marks are written. */
export const sameKey = ({ searchName, bornOn }: { searchName: string; bornOn: string }): string =>
  `${searchName}|${bornOn}`

type Row = TidyNominee & { at: (field: string) => string[]; told: Told[] }

/**
 * All rows of one resolution as they are stored, or everything that speaks against any of them, each at its
 * row. Nothing is compared with anybody outside the resolution.
 */
export function judgeNominees(
  people: readonly Nominee[],
  facts: NomineeFacts,
): Outcome<TidyNominee[], Told> {
  const rows = people.map((nominee, place) => tidyRow(nominee, { place, facts }))
  const told = [
    ...(people.length === 0 || people.length > MOST_NOMINEES
      ? [no('PEOPLE_COUNT', ['input', 'people'], { most: MOST_NOMINEES })]
      : []),
    ...rows.flatMap((row, place) => [...row.told, ...twice(row, rows.slice(0, place), facts)]),
  ]
  return acceptUnless(
    rows.map(({ at: _at, told: _told, ...row }) => row),
    told,
  )
}

const no = (code: string, path: readonly string[], params: Told['params'] = {}): Told =>
  objection<string, Role>(code, { path, params })

function tidyRow(nominee: Nominee, { place, facts }: { place: number; facts: NomineeFacts }): Row {
  const at = (field: string) => ['input', 'people', String(place), field]
  const name = normaliseName(nominee.fullName)
  const number = nominee.personalNumber?.trim() ? parsePersonalNumber(nominee.personalNumber) : null
  const fullName = name.ok ? name.value : nominee.fullName
  const { draftId = null, bornOn, sex, occupation, parentsAgreedOn = null } = nominee
  const told = [
    ...(name.ok ? [] : name.objections.map(({ code, params }) => no(code, at('fullName'), params))),
    ...(!number || number.ok
      ? []
      : number.objections.map(({ code, params }) => no(code, at('personalNumber'), params))),
    ...(bornOn < facts.resolvedOn ? [] : [no('BORN_AFTER_RESOLUTION', at('bornOn'))]),
    ...(parentsAgreedOn && parentsAgreedOn > facts.today
      ? [no('DAY_IN_FUTURE', at('parentsAgreedOn'), { today: facts.today })]
      : []),
    ...(draftId && !facts.knownDrafts.has(draftId) ? [no('UNKNOWN_DRAFT', at('draftId'))] : []),
    ...texts(nominee, at),
  ]
  return {
    draftId,
    fullName,
    searchName: foldedSearchKey(fullName),
    bornOn,
    sex,
    occupation,
    parentsAgreedOn,
    workplace: nominee.workplace?.trim() || null,
    statement: nominee.statement?.trim() || null,
    personalNumber: number?.ok ? number.value : null,
    at,
    told,
  }
}

const texts = (nominee: Nominee, at: Row['at']): Told[] =>
  (['workplace', 'statement'] as const).flatMap(field => {
    const written = nominee[field]?.trim() ?? ''
    const limit = LONGEST[field]
    return [
      ...(written.length > limit ? [no('TEXT_TOO_LONG', at(field), { limit })] : []),
      ...(CONTROL.test(written) ? [no('TEXT_HAS_CONTROL_CHARACTERS', at(field))] : []),
    ]
  })

/** The second of two rows about one person is told which row was the first; rows count from 1. */
function twice(row: Row, earlier: readonly Row[], { standing }: NomineeFacts): Told[] {
  const { personalNumber } = row
  const byNumber = earlier.findIndex(
    each => personalNumber !== null && each.personalNumber === personalNumber,
  )
  const byName = earlier.findIndex(each => sameKey(each) === sameKey(row))
  const [first, field] = byNumber >= 0 ? [byNumber, 'personalNumber'] : [byName, 'fullName']
  if (first >= 0) return [no('TWICE_IN_RESOLUTION', row.at(field), { row: first + 1 })]
  return standing.has(sameKey(row)) ? [no('STANDS_IN_RESOLUTION', row.at('fullName'))] : []
}

export interface SendingFacts {
  today: LocalDate
  receiver: 'NONE' | 'CELL' | 'COMMITTEE'
  pupilsNeedParents: boolean
}

/** What a draft may lack and a row that is sent may not; what is wanting of the form is told once. */
export function judgeSending(
  people: readonly Nominee[],
  { today, receiver, pupilsNeedParents }: SendingFacts,
): Outcome<null, Told> {
  const told = people.flatMap(({ statement, occupation, parentsAgreedOn }, place) => {
    const facts = {
      on: today,
      today,
      lastStepOn: null,
      receiver,
      isOwn: false,
      lacksStatement: !statement?.trim(),
      lacksParents: pupilsNeedParents && occupation === 'PUPIL' && !parentsAgreedOn,
      step: undefined,
    }
    const sent = decide(NOMINATION, 'SEND', { stage: 'DRAFT', actors: ['BODY'], facts })
    if (sent.ok) return []
    return sent.objections.flatMap(({ code, path: [field = ''], source }) => {
      const isOfForm = field === 'receiverId'
      if (isOfForm && place > 0) return []
      const path = isOfForm ? ['input', field] : ['input', 'people', String(place), field]
      return [objection<string, Role>(code, { path, ...(source ? { source } : {}) })]
    })
  })
  return acceptUnless(null, told)
}
