import type { PaperKind } from '../papers/paper.workflow.ts'

/**
 * Papers of a probation, each with the name under which the rules list its form. Source: HD06 4.1–4.4;
 * HD38, note after (30).
 */
export const RECOGNITION_PAPERS = {
  NEW_MEMBER_CERTIFICATE: null,
  SELF_REVIEW: 'SELF_REVIEW',
  HELPER_REMARK: 'HELPER_REMARK',
  OPINION_ORGANISATION: 'RECOGNITION_OPINION_ORGANISATION',
  OPINION_RESIDENCE: 'RECOGNITION_OPINION_RESIDENCE',
  OPINION_SUMMARY: 'RECOGNITION_OPINION_SUMMARY',
  MEMBER_CV: 'MEMBER_CV',
  MEMBER_SHEET: 'MEMBER_SHEET',
} as const satisfies Partial<Record<PaperKind, string | null>>
export type RecognitionPaper = keyof typeof RECOGNITION_PAPERS

export const isRecognitionPaper = (kind: PaperKind): kind is RecognitionPaper =>
  kind in RECOGNITION_PAPERS
