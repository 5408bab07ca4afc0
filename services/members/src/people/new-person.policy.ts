import {
  accept,
  normaliseName,
  object,
  objection,
  parsePersonalNumber,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type {
  GeneralEducation,
  Occupation,
  PersonFlag,
  PoliticalTheory,
  ProfessionalLevel,
  Sex,
} from '../codes/person-codes.ts'

/** Somebody who is not on record yet. */
export interface NewPerson {
  fullName: string
  bornOn: LocalDate
  sex: Sex
  ethnicGroup: string
  religion: string
  generalEducation: GeneralEducation
  professionalLevel: ProfessionalLevel
  politicalTheory: PoliticalTheory
  occupation: Occupation
  flags: readonly PersonFlag[]
  personalNumber?: string | null | undefined
}

export interface KnownCodes {
  ethnicGroups: ReadonlyMap<string, string>
  religions: ReadonlyMap<string, string>
}

/** Who was typed in, if not somebody on record, and the day of the paper that says so. */
export interface TypedPerson {
  personId?: string | null | undefined
  person?: NewPerson | null | undefined
  on: LocalDate
}

export type TidyPerson = Outcome<NewPerson | null, Objection<string, Role>>

/** The new person as stored, or why the name or number cannot be. */
export function tidyPerson({ person, personId, on }: TypedPerson, known: KnownCodes): TidyPerson {
  if (personId || !person) return accept(null)
  const name = normaliseName(person.fullName)
  const number = person.personalNumber ? parsePersonalNumber(person.personalNumber) : accept(null)
  const objections = [
    ...(name.ok ? [] : name.objections.map(({ code }) => inPerson(code, 'fullName'))),
    ...(number.ok ? [] : number.objections.map(({ code }) => inPerson(code, 'personalNumber'))),
    ...(known.ethnicGroups.has(person.ethnicGroup)
      ? []
      : [inPerson('UNKNOWN_CODE', 'ethnicGroup')]),
    ...(known.religions.has(person.religion) ? [] : [inPerson('UNKNOWN_CODE', 'religion')]),
    ...(person.bornOn < on ? [] : [inPerson('BORN_AFTER_LISTING', 'bornOn')]),
  ]
  const [first, ...others] = objections
  if (first) return object(first, ...others)
  const fullName = name.ok ? name.value : person.fullName
  return accept({ ...person, fullName, personalNumber: number.ok ? number.value : null })
}

const inPerson = (code: string, field: string) =>
  objection<string, Role>(code, { path: ['input', 'person', field] })
