import type { Tone } from '@ket-nap/ui/status'
import type { ClassStage } from '../gql/graphql.ts'

export const CLASS_STAGES: readonly ClassStage[] = [
  'PLANNED',
  'OPEN',
  'RUNNING',
  'CLOSED',
  'CANCELLED',
]

export const TONE_OF: Readonly<Record<ClassStage, Tone>> = {
  PLANNED: 'neutral',
  OPEN: 'info',
  RUNNING: 'soon',
  CLOSED: 'done',
  CANCELLED: 'neutral',
}
