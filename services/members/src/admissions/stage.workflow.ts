import { ENDED_STAGES, type AdmissionStage } from '../codes/membership-codes.ts'

/** Before the cell has voted, the cell may stop or begin again. */
export const BEFORE_VOTE = [
  'SYMPATHISER',
  'CLASS_PROPOSED',
  'CERTIFIED',
  'DOSSIER_PERMITTED',
  'DOSSIER_OPEN',
  'VERIFYING',
  'CV_CERTIFIED',
] as const satisfies readonly AdmissionStage[]
export const BEFORE_DECISION = [
  ...BEFORE_VOTE,
  'CELL_VOTED',
  'SECTION_APPRAISED',
  'BASE_VOTED',
  'APPRAISING',
  'CONSENT_PENDING',
] as const satisfies readonly AdmissionStage[]
export const OPEN_STAGES = [
  ...BEFORE_DECISION,
  'DECIDED',
] as const satisfies readonly AdmissionStage[]
export const END_STAGES = ['CEREMONY_HELD', ...ENDED_STAGES] as const
