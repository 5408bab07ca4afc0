import { months, workingDays } from './policy-value.workflow.ts'

/** Figures of transfers and of the files that follow them. */
export const TRANSFER_VALUES = {
  transferDays: workingDays('TRANSFER', ['Chuyển sinh hoạt chính thức', 'Transfer'], [1, 250]),
  transferHandInDays: workingDays(
    'TRANSFER',
    ['Nộp giấy giới thiệu nơi đến', 'Paper handed in at the new place'],
    [1, 250],
  ),
  transferLostMonths: months(
    'TRANSFER',
    ['Không nộp giấy, xóa tên sau', 'Not handed in: removal after'],
    [1, 24],
  ),
  transferAbroadDays: workingDays(
    'TRANSFER',
    ['Chuyển sinh hoạt ra ngoài nước', 'Transfer abroad'],
    [1, 250],
  ),
  temporaryAbroadDays: workingDays(
    'TRANSFER',
    ['Sinh hoạt tạm thời ngoài nước', 'Temporary activity abroad'],
    [1, 250],
  ),
  transferHomeDays: workingDays('TRANSFER', ['Chuyển về nước', 'Transfer home'], [1, 250]),
  replacementDays: workingDays(
    'TRANSFER',
    ['Sắp xếp khi tổ chức giải thể', 'New place after a dissolution'],
    [1, 250],
  ),
  forwardDays: workingDays(
    'TRANSFER',
    ['Chuyển hồ sơ chưa quyết định đến nơi mới', 'An undecided dossier is forwarded'],
    [1, 250],
  ),
  decideAfterMoveDays: workingDays(
    'TRANSFER',
    ['Nơi mới quyết định', 'The new place decides'],
    [1, 250],
  ),
  reconsiderDays: workingDays(
    'TRANSFER',
    ['Đề nghị nơi cũ xem xét lại', 'The old place reconsiders'],
    [1, 250],
  ),
  cancelAfterMoveDays: workingDays(
    'TRANSFER',
    ['Hủy quyết định ban hành sau khi chuyển', 'A later decision is cancelled after'],
    [1, 250],
  ),
  temporaryMonthsLeast: months(
    'TRANSFER',
    ['Sinh hoạt tạm thời ít nhất', 'Temporary activity at least'],
    [1, 24],
  ),
  temporaryMonthsBelow: months(
    'TRANSFER',
    ['Sinh hoạt tạm thời dưới', 'Temporary activity below'],
    [1, 60],
  ),
  temporaryStudyMonths: months(
    'TRANSFER',
    ['Sinh hoạt tạm thời để đi học đến', 'Temporary activity for study up to'],
    [1, 72],
  ),
  temporaryExtensionMonthsBelow: months(
    'TRANSFER',
    ['Gia hạn sinh hoạt tạm thời dưới', 'Extension of temporary activity below'],
    [1, 60],
  ),
  graduateStayMonths: months(
    'TRANSFER',
    ['Sinh viên ra trường ở lại chi bộ', 'A graduate stays for'],
    [1, 36],
  ),
  contractMonths: months(
    'TRANSFER',
    ['Hợp đồng lao động để chuyển chính thức', 'Contract that leads to a transfer'],
    [1, 60],
  ),
  slipCheckMonths: months(
    'TRANSFER',
    ['Đối chiếu phiếu báo mỗi', 'Slips are checked every'],
    [1, 24],
  ),
  fileCheckMonths: months(
    'TRANSFER',
    ['Đối chiếu danh sách với hồ sơ mỗi', 'Lists and files are compared every'],
    [1, 36],
  ),
  exitSlipDays: workingDays(
    'TRANSFER',
    ['Gửi phiếu báo và hồ sơ ra khỏi Đảng', 'Slip and file of an exit'],
    [1, 250],
  ),
} as const
