import { p } from '@mikro-orm/postgresql'
import type {
  GeneralEducation,
  Occupation,
  PersonFlag,
  PoliticalTheory,
  ProfessionalLevel,
  Sex,
} from '../codes/person-codes.ts'

/**
 * What the statistics count of a person. Facts that are counted carry a copy, so that a figure of a unit
 * neither needs nor sees the person, who may have moved out of the reader's reach since.
 */
export const traitProperties = () => ({
  bornOn: p.date(),
  sex: p.text().$type<Sex>(),
  ethnicGroup: p.text(),
  religion: p.text(),
  generalEducation: p.text().$type<GeneralEducation>(),
  professionalLevel: p.text().$type<ProfessionalLevel>(),
  politicalTheory: p.text().$type<PoliticalTheory>(),
  occupation: p.text().$type<Occupation>(),
  flags: p.array<PersonFlag>().columnType('text[]'),
})

/** The same as columns, for set-based copies. */
export const TRAIT_COLUMNS = [
  'born_on',
  'sex',
  'ethnic_group',
  'religion',
  'general_education',
  'professional_level',
  'political_theory',
  'occupation',
  'flags',
] as const
