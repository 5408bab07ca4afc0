import { objection, type LocalDate, type Objection } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { OpinionAnswer, OpinionKind } from './opinion.workflow.ts'

export type OpinionObjection = Objection<string, Role>

/** A request for an opinion, to a unit of the tree or to whoever is named. */
export interface Asking {
  kind: OpinionKind
  unitId: string | null
  name: string | null
  on: LocalDate
}

export interface AskingFacts {
  today: LocalDate
  /** Whether the file is there, and still open. */
  file: 'UNKNOWN' | 'OPEN' | 'CLOSED'
  /** False for a unit out of reach. */
  isUnitKnown: boolean
  /** The same was asked and is not answered. */
  isAskedAlready: boolean
}

const LONGEST_NAME = 200
const LONGEST_TEXT = 2000
const at = (name: string) => ['input', name]
const listed = (...found: (OpinionObjection | false)[]) => found.filter(each => each !== false)

/** Everything that speaks against asking. Source: HD06 3.5, 4.4. */
export const objectionsToAsking = (
  { unitId, name, on }: Asking,
  { today, file, isUnitKnown, isAskedAlready }: AskingFacts,
): OpinionObjection[] =>
  listed(
    file === 'UNKNOWN' && objection('UNKNOWN_FILE', { path: ['input'] }),
    file === 'CLOSED' && objection('FILE_CLOSED', { path: ['input'] }),
    (unitId === null) === (name === null) && objection('NOT_ONE_ASKED', { path: at('name') }),
    unitId !== null && !isUnitKnown && objection('UNKNOWN_UNIT', { path: at('unitId') }),
    name !== null &&
      (name === '' || name.length > LONGEST_NAME) &&
      objection('NAME_LENGTH', { path: at('name'), params: { most: LONGEST_NAME } }),
    on > today && objection('DAY_IN_FUTURE', { path: at('on'), params: { today } }),
    isAskedAlready && objection('ASKED_ALREADY', { path: at(unitId === null ? 'name' : 'unitId') }),
  )

export interface Answering {
  on: LocalDate
  answeredBy: string
  answer: OpinionAnswer
  text: string | null
}

export interface AnsweringFacts {
  today: LocalDate
  /** Null for a request that is unknown or out of reach. */
  asked: { on: LocalDate; isAnswered: boolean } | null
}

/** Everything that speaks against an answer: it comes once, after the request. */
export const objectionsToAnswer = (
  { on, answeredBy, answer, text }: Answering,
  { today, asked }: AnsweringFacts,
): OpinionObjection[] =>
  listed(
    asked === null && objection('UNKNOWN_OPINION', { path: at('opinionId') }),
    asked?.isAnswered === true && objection('OPINION_ANSWERED', { path: at('opinionId') }),
    asked !== null &&
      on < asked.on &&
      objection('ANSWERED_BEFORE_ASKED', { path: at('on'), params: { since: asked.on } }),
    on > today && objection('DAY_IN_FUTURE', { path: at('on'), params: { today } }),
    (answeredBy === '' || answeredBy.length > LONGEST_NAME) &&
      objection('NAME_LENGTH', { path: at('answeredBy'), params: { most: LONGEST_NAME } }),
    answer === 'OTHER' && !text && objection('TEXT_MISSING', { path: at('text') }),
    (text?.length ?? 0) > LONGEST_TEXT &&
      objection('TEXT_TOO_LONG', { path: at('text'), params: { limit: LONGEST_TEXT } }),
  )
