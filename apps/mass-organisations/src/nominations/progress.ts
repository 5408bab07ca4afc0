import type { Tone } from '@ket-nap/ui/status'
import type { NominationStage, NomineeProgress } from '../gql/graphql.ts'

/** The way of a nominee as its organisation sees it, in order. */
export const WAY = [
  'SENT',
  'ON_LIST',
  'IN_CLASS',
  'IN_DOSSIER',
  'ADMITTED',
  'OFFICIAL',
] as const satisfies readonly NomineeProgress[]

const TONES: Partial<Record<NomineeProgress | 'DRAFT', Tone>> = {
  MORE_ASKED: 'soon',
  DECLINED: 'late',
  ADMITTED: 'done',
  OFFICIAL: 'done',
  DRAFT: 'neutral',
  WITHDRAWN: 'neutral',
  ENDED: 'neutral',
}

export const toneOf = (progress: NomineeProgress | 'DRAFT'): Tone => TONES[progress] ?? 'info'

interface Shown {
  stage: NominationStage
  standing?: { progress: NomineeProgress } | null | undefined
}

/** What a nomination is shown as. */
export const progressOf = ({ stage, standing }: Shown): NomineeProgress | 'DRAFT' =>
  standing?.progress ?? (stage === 'ACCEPTED' ? 'ON_LIST' : stage)
