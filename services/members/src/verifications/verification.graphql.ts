import type { LocalDate } from '@ket-nap/kernel'
import { Field, ID, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { termEnum } from '../codes/term.ts'
import {
  RELATIVE,
  WAIVER_GROUND,
  type LetterSubject,
  type WaiverGround,
} from './verification.workflow.ts'
import { LetterSubjectEnum } from '../dossiers/dossier-words.graphql.ts'

export const RelativeEnum = termEnum(
  'VerifiedRelative',
  'A relative of the applicant who may have to be verified.',
  RELATIVE,
)
export const WaiverGroundEnum = termEnum(
  'LetterWaiverGround',
  'Why nobody has to be asked about somebody.',
  WAIVER_GROUND,
)

@ObjectType('LetterWaiver', { description: 'Why nobody has to be asked about somebody.' })
export class LetterWaiverType {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => LetterSubjectEnum, { description: 'About whom.' })
  about!: LetterSubject
  @Field(() => WaiverGroundEnum, { description: 'Why.' })
  ground!: WaiverGround
  @Field(() => LocalDateScalar, { description: 'Day on which it was recorded.' })
  waivedOn!: LocalDate
}
