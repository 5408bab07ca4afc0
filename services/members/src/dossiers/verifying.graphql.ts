import { Field, InputType } from '@ket-nap/subgraph/graphql'
import { RelativeEnum, WaiverGroundEnum } from '../verifications/verification.graphql.ts'
import type {
  LetterSubject,
  Relative,
  WaiverGround,
} from '../verifications/verification.workflow.ts'
import { LetterSubjectEnum } from './dossier-words.graphql.ts'
import { StepInputType } from './step.graphql.ts'

@InputType('NameRelativesInput', { description: 'Which relatives the applicant has; no names.' })
export class NameRelativesInput extends StepInputType {
  @Field(() => [RelativeEnum], { description: 'All that there are; replaces the earlier ones.' })
  relatives!: Relative[]
}

@InputType('WaiveLetterInput', { description: 'A ground on which nobody has to be asked.' })
export class WaiveLetterInput extends StepInputType {
  @Field(() => LetterSubjectEnum, { description: 'About whom.' })
  about!: LetterSubject
  @Field(() => WaiverGroundEnum, { description: 'Why.' })
  ground!: WaiverGround
}
