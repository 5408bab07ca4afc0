import type { AdmissionStage } from '../gql/graphql.ts'

/** Stages of an open dossier, on the way from the list to the ceremony. */
export const OPEN_STAGES = [
  'SYMPATHISER',
  'CLASS_PROPOSED',
  'CERTIFIED',
  'DOSSIER_PERMITTED',
  'DOSSIER_OPEN',
  'VERIFYING',
  'CV_CERTIFIED',
  'CELL_VOTED',
  'SECTION_APPRAISED',
  'BASE_VOTED',
  'APPRAISING',
  'CONSENT_PENDING',
  'DECIDED',
] as const satisfies readonly AdmissionStage[]
