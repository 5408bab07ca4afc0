import type { Terms } from '../codes/term.ts'

/** Stages of a probation; DESIGN names for HD06 4 and 294 pt 4.2. */
export const PROBATION_STAGE = {
  PROBATION: { en: 'On probation', vi: 'Đang dự bị' },
  EXTENDED: { en: 'Probation extended', vi: 'Kéo dài thời gian dự bị' },
  FILE_OPEN: { en: 'Recognition file open', vi: 'Đang hoàn thiện hồ sơ công nhận' },
  CELL_VOTED: { en: 'Voted by the cell', vi: 'Chi bộ đã biểu quyết' },
  SECTION_APPRAISED: { en: 'Appraised by the section', vi: 'Đảng ủy bộ phận đã thẩm định' },
  BASE_VOTED: { en: 'Voted by the base committee', vi: 'Đảng ủy cơ sở đã biểu quyết' },
  REPORTED_UP: { en: 'Reported to the level above', vi: 'Đã báo cáo cấp trên xem xét' },
  RECOGNISED: { en: 'Recognised as official', vi: 'Đã công nhận chính thức' },
  REMOVED: { en: 'Removed from the list', vi: 'Đã xóa tên' },
  ENDED: { en: 'Membership ended otherwise', vi: 'Ra khỏi đảng số khi đang dự bị' },
} as const satisfies Terms
export type ProbationStage = keyof typeof PROBATION_STAGE

/** Until the months are over, nobody has a step to take. */
export const RUNNING = ['PROBATION', 'EXTENDED'] as const satisfies readonly ProbationStage[]
/** Before the cell has voted. */
export const BEFORE_VOTE = [...RUNNING, 'FILE_OPEN'] as const satisfies readonly ProbationStage[]
/** On the way from the cell's vote to the decision. */
export const UNDER_WAY = [
  'CELL_VOTED',
  'SECTION_APPRAISED',
  'BASE_VOTED',
  'REPORTED_UP',
] as const satisfies readonly ProbationStage[]
export const OPEN_STAGES = [
  ...BEFORE_VOTE,
  ...UNDER_WAY,
] as const satisfies readonly ProbationStage[]
export const END_STAGES = [
  'RECOGNISED',
  'REMOVED',
  'ENDED',
] as const satisfies readonly ProbationStage[]
