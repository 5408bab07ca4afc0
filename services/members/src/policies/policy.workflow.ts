import { DISCIPLINE, GRADE } from '../codes/life-codes.ts'
import { codesOf } from '../codes/term.ts'
import { FORMS } from '../papers/form.workflow.ts'
import { ASKED_PAPERS } from '../papers/paper.workflow.ts'
import { TRANSFER_VALUES } from './transfer-value.workflow.ts'
import {
  formOfEach,
  listOfYears,
  months,
  oneOf,
  orNone,
  people,
  share,
  someOf,
  times,
  workingDays,
  yesNo,
  years,
  type ValueOf,
} from './policy-value.workflow.ts'

/** Years of Party age for which there is or was a badge. */
const BADGE_KINDS = [
  '30',
  '35',
  '40',
  '45',
  '50',
  '55',
  '60',
  '65',
  '70',
  '75',
  '80',
  '85',
  '90',
  '95',
] as const
const BALLOTS = ['SECRET_BALLOT', 'MEMBER_CARD'] as const
/** Cases in which the province agrees in writing first. Source: HD06 1.1, 1.2b, 3.7c; 294 pt 3.5.1b. */
const CONSENTS = [
  'OVER_60',
  'LITERACY',
  'READMISSION',
  'RELIGIOUS_DIGNITARY',
  'POLITICAL_QUESTION',
] as const

/** Applicants of whom a province may ask criteria of their own. Source: HN02 I.3. */
const APPLICANT_GROUPS = ['OFFICIALS', 'STUDENTS', 'PUPILS', 'VILLAGERS'] as const
export type ApplicantGroup = (typeof APPLICANT_GROUPS)[number]

// One year of working days is about 250; the ranges only catch what is mistyped.

/**
 * Every figure of the rules that a version may state: its name, unit, allowed range, and how the office
 * calls it. What the figures are, from which day and by which source, is stored (`policy_values`).
 */
export const POLICY_VALUES = {
  leastAgeMonths: months('ADMISSION', ['Tuổi thấp nhất', 'Least age'], [180, 300]),
  greatestAgeMonths: months('ADMISSION', ['Tuổi cao nhất', 'Greatest age'], [480, 960]),
  educationEvidence: oneOf(
    'ADMISSION',
    ['Trình độ học vấn tối thiểu (trung học cơ sở)', 'Least education (lower secondary)'],
    ['DIPLOMA', 'COMPLETED'],
  ),
  educationInHardArea: oneOf(
    'ADMISSION',
    ['Trình độ ở vùng khó khăn, miền núi, hải đảo', 'Education in hard areas'],
    ['PRIMARY_COMPLETED', 'LITERATE'],
  ),
  introducers: people('ADMISSION', ['Số đảng viên giới thiệu', 'Introducers'], [1, 5]),
  introducersWithUnion: people(
    'ADMISSION',
    ['Số đảng viên giới thiệu khi có nghị quyết đoàn thể', 'Introducers beside a union'],
    [0, 5],
  ),
  introducerMonths: months(
    'ADMISSION',
    ['Người giới thiệu cùng công tác ít nhất', 'Introducer in the same unit for'],
    [1, 60],
  ),
  youthUnionAgeYears: years('ADMISSION', ['Tuổi đoàn viên', 'Youth Union age'], [20, 45]),
  youthUnionCadreAgeYears: years(
    'ADMISSION',
    ['Tuổi cán bộ đoàn', 'Youth Union age of its cadres'],
    [20, 50],
  ),
  pupilsNeedParents: yesNo('ADMISSION', [
    'Học sinh cần ý kiến cha mẹ khi được giới thiệu',
    'Pupils are nominated with the opinion of the parents',
  ]),
  provinceConsentFor: someOf(
    'ADMISSION',
    ['Trường hợp cần tỉnh ủy đồng ý trước', 'Consent of the province first'],
    CONSENTS,
  ),
  groupCriteria: someOf(
    'ADMISSION',
    ['Nhóm phải có tiêu chuẩn riêng', 'Groups with criteria of their own'],
    APPLICANT_GROUPS,
  ),
  readmissionMonths: months('ADMISSION', ['Kết nạp lại sau', 'Readmission after'], [12, 240]),
  readmissionAfterRecordMonths: months(
    'ADMISSION',
    ['Kết nạp lại sau khi xóa án tích', 'Readmission after a cleared record'],
    [12, 240],
  ),
  readmissionsAllowed: times('ADMISSION', ['Số lần kết nạp lại', 'Readmissions'], [0, 5]),
  refusalWaitMonths: orNone(
    months('ADMISSION', ['Xét lại sau khi không kết nạp', 'Wait after a refusal'], [1, 120]),
  ),

  certificateMonths: months(
    'DOSSIER',
    ['Giá trị giấy chứng nhận lớp nhận thức', 'Awareness certificate counts for'],
    [6, 240],
  ),
  dossierMonths: months('DOSSIER', ['Giá trị hồ sơ', 'Dossier counts for'], [3, 60]),
  verificationWaiver: oneOf(
    'DOSSIER',
    ['Miễn thẩm tra lý lịch', 'What a verification is waived for'],
    ['HISTORY_AND_PRESENT', 'HISTORY_ONLY'],
  ),
  verifiesWhoRaisedSpouse: yesNo('DOSSIER', [
    'Thẩm tra người nuôi dưỡng vợ (chồng)',
    'Who raised the spouse is verified',
  ]),
  verifiesAdoptedChildren: yesNo('DOSSIER', [
    'Thẩm tra con nuôi hợp pháp cùng chung sống',
    'Adopted children living together are verified',
  ]),
  papersAtCellVote: someOf(
    'DOSSIER',
    ['Giấy tờ khi chi bộ xét kết nạp', 'Papers at the vote of the cell'],
    ASKED_PAPERS,
  ),
  papersAtRecognition: someOf(
    'DOSSIER',
    ['Giấy tờ khi xét công nhận chính thức', 'Papers at the recognition'],
    ASKED_PAPERS,
  ),

  cellShare: share('VOTES', ['Chi bộ tán thành', 'Share of the cell']),
  baseShare: share('VOTES', ['Đảng ủy cơ sở tán thành', 'Share of the base committee']),
  authorisedShare: share('VOTES', [
    'Đảng ủy cơ sở được ủy quyền tán thành',
    'Share of an authorised base committee',
  ]),
  authorisedBody: oneOf(
    'VOTES',
    ['Cơ quan quyết định ở cơ sở', 'Who decides at the base'],
    ['COMMITTEE', 'STANDING_BOARD'],
  ),
  boardShare: share('VOTES', ['Ban thường vụ tán thành', 'Share of the standing board']),
  absentForWholeCongressCounts: yesNo('VOTES', [
    'Vắng mặt suốt kỳ có lý do vẫn tính vào tổng số',
    'Who is absent throughout with leave counts',
  ]),
  meetingQuorum: orNone(share('VOTES', ['Tỷ lệ dự họp tối thiểu', 'Quorum of a meeting'])),
  voteForms: someOf('VOTES', ['Hình thức biểu quyết', 'Forms of vote'], BALLOTS),
  boardVoteForms: someOf(
    'VOTES',
    ['Hình thức biểu quyết của ban thường vụ', 'Forms of vote of the board'],
    BALLOTS,
  ),

  verificationDaysHome: workingDays(
    'DEADLINES',
    ['Trả lời thẩm tra trong nước', 'Answer to a verification at home'],
    [1, 250],
  ),
  verificationDaysAbroad: workingDays(
    'DEADLINES',
    ['Trả lời thẩm tra ngoài nước', 'Answer to a verification abroad'],
    [1, 250],
  ),
  sendUpDays: orNone(
    workingDays('DEADLINES', ['Chi bộ gửi hồ sơ lên', 'The cell sends up'], [1, 60]),
  ),
  baseResolutionDays: orNone(
    workingDays('DEADLINES', ['Đảng ủy cơ sở ra nghị quyết', 'Resolution of the base'], [1, 120]),
  ),
  decisionDays: workingDays(
    'DEADLINES',
    ['Quyết định kết nạp', 'Decision on an admission'],
    [1, 250],
  ),
  decisionExtraDays: workingDays(
    'DEADLINES',
    ['Kéo dài khi quyết định kết nạp', 'Extension of the decision'],
    [0, 120],
  ),
  revoteAfterDays: orNone(
    workingDays('DEADLINES', ['Quá hạn phải xét lại sau', 'Votes are repeated after'], [1, 250]),
  ),
  ceremonyDays: workingDays('DEADLINES', ['Tổ chức lễ kết nạp', 'Ceremony'], [1, 250]),
  ceremonyCountsFrom: oneOf(
    'DEADLINES',
    ['Hạn tổ chức lễ tính từ', 'The ceremony counts from'],
    ['RECEIPT', 'ISSUE'],
  ),
  memberSheetDays: workingDays(
    'DEADLINES',
    ['Lập lý lịch, phiếu đảng viên', "Member's CV and sheet"],
    [1, 250],
  ),
  dataEntryDays: orNone(
    workingDays('DEADLINES', ['Nhập cơ sở dữ liệu', 'Entry in the data base'], [1, 250]),
  ),
  reminderDays: workingDays(
    'DEADLINES',
    ['Nhắc trước khi hết hạn', 'Reminder before a term ends'],
    [1, 60],
  ),
  nominationAnswerDays: workingDays(
    'DEADLINES',
    ['Trả lời giới thiệu của đoàn thể', 'Answer to a nomination'],
    [1, 120],
  ),
  opinionAnswerDays: workingDays(
    'DEADLINES',
    ['Trả lời lấy ý kiến nhận xét', 'Answer to a request for an opinion'],
    [1, 120],
  ),
  escalationDays: workingDays(
    'DEADLINES',
    ['Quá hạn thì báo cấp trên sau', 'The level above is told of an overdue term after'],
    [1, 60],
  ),

  probationMonths: months('PROBATION', ['Thời gian dự bị', 'Probation'], [1, 36]),
  recognitionCellDays: workingDays(
    'PROBATION',
    ['Chi bộ xét công nhận chính thức', 'The cell considers a recognition'],
    [1, 250],
  ),
  recognitionDecisionDays: workingDays(
    'PROBATION',
    ['Quyết định công nhận chính thức', 'Decision on a recognition'],
    [1, 250],
  ),
  recognitionExtraDays: workingDays(
    'PROBATION',
    ['Kéo dài khi quyết định công nhận', 'Extension of that decision'],
    [0, 120],
  ),
  recognitionVotesBeforeUpperDecides: times(
    'PROBATION',
    ['Số lần biểu quyết trước khi cấp trên quyết định', 'Votes before the level above decides'],
    [1, 10],
  ),
  probationExtensionMonths: orNone(
    months('PROBATION', ['Kéo dài thời gian dự bị', 'Longest extension of probation'], [1, 24]),
  ),

  ...TRANSFER_VALUES,

  removalIdleMonths: months(
    'LEAVING',
    ['Bỏ sinh hoạt, không đóng đảng phí', 'Without activity or dues'],
    [1, 24],
  ),
  removalNoProgressMonths: months(
    'LEAVING',
    ['Giáo dục mà không tiến bộ', 'No progress after help'],
    [1, 60],
  ),
  removalPoorYears: years(
    'LEAVING',
    ['Số năm liền vi phạm tư cách', 'Years running below the standard'],
    [1, 10],
  ),
  gradesBelowStandard: someOf(
    'LEAVING',
    ['Mức xếp loại coi là vi phạm tư cách', 'Grades below the standard'],
    codesOf(GRADE),
  ),
  selfReviewRequests: times(
    'LEAVING',
    ['Số lần yêu cầu tự kiểm điểm', 'Requests for a self-review'],
    [1, 10],
  ),
  removalVotesBeforeUpperDecides: times(
    'LEAVING',
    [
      'Số lần biểu quyết xóa tên trước khi cấp trên quyết định',
      'Votes before the level above decides',
    ],
    [1, 10],
  ),
  removalAppealDays: workingDays('LEAVING', ['Khiếu nại xóa tên', 'Appeal'], [1, 250]),
  removalAppealAnswerDaysProvince: workingDays(
    'LEAVING',
    ['Giải quyết khiếu nại ở tỉnh và cấp trên cơ sở', 'Answer of the province'],
    [1, 500],
  ),
  removalAppealAnswerDaysCentre: workingDays(
    'LEAVING',
    ['Giải quyết khiếu nại ở Trung ương', 'Answer of the centre'],
    [1, 500],
  ),
  restoredTimeCounts: yesNo('LEAVING', [
    'Thời gian bị đưa ra khỏi Đảng oan được tính tuổi đảng',
    'Time of an unjust exclusion counts as Party age',
  ]),
  probationaryDiscipline: someOf(
    'LEAVING',
    ['Hình thức kỷ luật đảng viên dự bị', 'Discipline of probationary members'],
    codesOf(DISCIPLINE),
  ),

  goodPerOutstanding: orNone(
    people(
      'GRADING',
      [
        'Số đảng viên hoàn thành tốt cho một đảng viên xuất sắc',
        'Members graded good for one graded outstanding',
      ],
      [1, 100],
    ),
  ),

  badgeYears: listOfYears('BADGES', ['Mốc tuổi đảng', 'Years of Party age'], [30, 95]),
  badgeEarlyMonths: months('BADGES', ['Tặng sớm', 'Early award'], [1, 60]),
  badgeEarlyMonthsFrom70: months('BADGES', ['Tặng sớm từ 70 năm', 'Early award from 70'], [1, 60]),
  badgePosthumousMonths: months('BADGES', ['Truy tặng sớm', 'Posthumous early award'], [1, 60]),
  badgeRoundReach: oneOf(
    'BADGES',
    ['Đủ tuổi đảng trong đợt tính đến', 'A round counts who reaches the years by'],
    ['ROUND_DAY', 'MONTHS_OF_ROUND'],
  ),
  badgeNumbers: formOfEach(
    'BADGES',
    ['Dãy số Huy hiệu theo loại', 'Series of badge numbers'],
    BADGE_KINDS,
  ),
  badgeWaitReprimandMonths: months('BADGES', ['Chờ sau khiển trách', 'Wait: reprimand'], [0, 60]),
  badgeWaitWarningMonths: months('BADGES', ['Chờ sau cảnh cáo', 'Wait: warning'], [0, 60]),
  badgeWaitDismissalMonths: months('BADGES', ['Chờ sau cách chức', 'Wait: dismissal'], [0, 60]),

  forms: formOfEach('FORMS', ['Mẫu văn bản', 'Forms'], FORMS),
} as const

export type PolicyName = keyof typeof POLICY_VALUES

/**
 * Rules that are shown with their source and that the program does not apply yet; they are not offered for
 * change. What each would need: a unit's end with its members' new places; what a graduate and a contract say of
 * the place of an application; who compared lists and files of a unit, and when.
 */
export const NOT_APPLIED: readonly PolicyName[] = [
  'replacementDays',
  'graduateStayMonths',
  'contractMonths',
  'fileCheckMonths',
]

/** The figures in force somewhere on a day. */
export type Policy = { readonly [Name in PolicyName]: ValueOf<(typeof POLICY_VALUES)[Name]> }

export const POLICY_NAMES = Object.keys(POLICY_VALUES).filter(isPolicyName)

export function isPolicyName(text: string): text is PolicyName {
  return Object.hasOwn(POLICY_VALUES, text)
}
