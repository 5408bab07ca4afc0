// What the first release knows of the rules. Never edited: a later version is a later migration.
// A value is confirmed while the document that states it holds and no doubt is noted.
// [Qa], [Qb]: known from these two public question banks only (domain dossier §0).

type Row = readonly (string | null)[]

/** Key, number, issued on, in force from, replaced on, province. Source: domain dossier §0.1. */
export const DOCUMENTS: readonly Row[] = [
  ['CHARTER_2011', 'Điều lệ Đảng (Đại hội XI)', '2011-01-19', '2011-01-19', null, null],
  ['QD_29_2016', '29-QĐ/TW', '2016-07-25', '2016-07-25', '2021-07-30', null],
  ['HD_09_2017', '09-HD/BTCTW', '2017-06-05', '2017-06-05', '2022-01-18', null],
  ['QD_24_2021', '24-QĐ/TW', '2021-07-30', '2021-07-30', '2025-01-20', null],
  ['HD_01_2021', '01-HD/TW', '2021-09-28', '2021-09-28', '2025-07-01', null],
  ['HD_12_2022', '12-HD/BTCTW', '2022-01-18', '2022-01-18', '2025-09-29', null],
  ['QD_232_2025', '232-QĐ/TW', '2025-01-20', '2025-01-20', '2025-07-01', null],
  ['QD_294_2025', '294-QĐ/TW', '2025-05-26', '2025-07-01', '2026-04-08', null],
  ['HD_06_2025', '06-HD/TW', '2025-06-09', '2025-07-01', '2026-05-19', null],
  ['HD_38_2025', '38-HD/BTCTW', '2025-09-29', '2025-09-29', null, null],
  ['QD_20_2026', '20-QĐ/TW', '2026-04-08', '2026-04-08', '2026-07-26', null],
  ['HD_01_2026', '01-HD/TW', '2026-05-19', '2026-05-19', null, null],
  ['QD_208_2026', '208-QĐ/TW', '2026-07-26', '2026-07-26', null, null],
  ['HN_02_2025', '02-HD/BTCTU', '2025-11-21', '2025-11-21', null, '01'],
]

/** Key, Vietnamese and English name, in force from, province: every day on which the documents change. */
export const VERSIONS: readonly Row[] = [
  ['POLICY_29_2016', 'Quy định 29 (2016)', 'Regulation 29 (2016)', '2016-07-25', null],
  [
    'POLICY_29_HD09_2017',
    'Quy định 29, Hướng dẫn 09 (2017)',
    'Regulation 29, Guidance 09 (2017)',
    '2017-06-05',
    null,
  ],
  ['POLICY_24_2021', 'Quy định 24 (2021)', 'Regulation 24 (2021)', '2021-07-30', null],
  [
    'POLICY_24_HD01_2021',
    'Quy định 24, Hướng dẫn 01 (2021)',
    'Regulation 24, Guidance 01 (2021)',
    '2021-09-28',
    null,
  ],
  [
    'POLICY_24_HD12_2022',
    'Quy định 24, Hướng dẫn 12 (2022)',
    'Regulation 24, Guidance 12 (2022)',
    '2022-01-18',
    null,
  ],
  ['POLICY_232_2025', 'Quy định 232 (2025)', 'Regulation 232 (2025)', '2025-01-20', null],
  [
    'POLICY_294_2025',
    'Quy định 294, Hướng dẫn 06 (2025)',
    'Regulation 294, Guidance 06 (2025)',
    '2025-07-01',
    null,
  ],
  [
    'POLICY_294_HD38_2025',
    'Quy định 294, Hướng dẫn 38 (2025)',
    'Regulation 294, Guidance 38 (2025)',
    '2025-09-29',
    null,
  ],
  ['POLICY_20_2026', 'Quy định 20 (2026)', 'Regulation 20 (2026)', '2026-04-08', null],
  [
    'POLICY_20_HD01_2026',
    'Quy định 20, Hướng dẫn 01 (2026)',
    'Regulation 20, Guidance 01 (2026)',
    '2026-05-19',
    null,
  ],
  ['POLICY_208_2026', 'Quy định 208 (2026)', 'Regulation 208 (2026)', '2026-07-26', null],
  [
    'HN_02_2025',
    'Hướng dẫn 02 của Hà Nội (2025)',
    'Guidance 02 of Hà Nội (2025)',
    '2025-11-21',
    '01',
  ],
]

export interface Stated {
  readonly version: string
  readonly document: string
  /** Name, value, source, and why it is not confirmed. */
  readonly values: readonly (readonly [
    name: string,
    value: unknown,
    source: string,
    doubt?: string,
  ])[]
}

const TWO_THIRDS = { reading: 'AT_LEAST', parts: 2, of: 3 }
const MORE_THAN_HALF = { reading: 'MORE_THAN', parts: 1, of: 2 }

const NOT_FOUND = 'NO_RULE_FOUND'
const HANOI_ONLY = 'ONE_PROVINCE_ONLY'
const QUIZ = 'QUESTION_BANK'
const CONTRADICTION = 'CONTRADICTION'
const INCOMPLETE = 'TEXT_INCOMPLETE'

const CHARTER: Stated = {
  version: 'POLICY_29_2016',
  document: 'CHARTER_2011',
  values: [['introducers', 2, 'Điều lệ Đảng, điều 4']],
}

const REGULATION_294: Stated = {
  version: 'POLICY_294_2025',
  document: 'QD_294_2025',
  values: [
    ['leastAgeMonths', 216, 'QĐ 294, 1.1.1'],
    ['greatestAgeMonths', 720, 'QĐ 294, 1.1.1'],
    ['educationEvidence', 'DIPLOMA', 'QĐ 294, 1.2.1'],
    ['introducersWithUnion', 1, 'QĐ 294, 3.1'],
    ['introducerMonths', 12, 'QĐ 294, 3.2.1'],
    ['youthUnionAgeYears', 30, 'HN 02, 1.1.2.1b', HANOI_ONLY],
    ['youthUnionCadreAgeYears', 35, 'HN 02, 1.1.2.1b', HANOI_ONLY],
    ['readmissionMonths', 36, 'QĐ 294, 3.5'],
    ['readmissionAfterRecordMonths', 60, 'QĐ 294, 3.5'],
    ['readmissionsAllowed', 1, 'QĐ 294, 3.5'],
    ['refusalWaitMonths', null, 'QĐ 294, 4.3.1', NOT_FOUND],
    ['cellShare', TWO_THIRDS, 'QĐ 294, 9.3.2'],
    ['baseShare', TWO_THIRDS, 'QĐ 294, 9.3.3'],
    ['authorisedShare', TWO_THIRDS, 'QĐ 294, 4.3.2a, 22'],
    ['authorisedBody', 'COMMITTEE', 'QĐ 294, 4.3.2a'],
    ['boardShare', MORE_THAN_HALF, 'QĐ 294, 4.3.2b'],
    ['absentForWholeCongressCounts', false, 'QĐ 294, 9.3.2–9.3.4'],
    ['meetingQuorum', null, 'QĐ 294', NOT_FOUND],
    ['sendUpDays', null, 'QĐ 294, 4.3.1', HANOI_ONLY],
    ['baseResolutionDays', null, 'QĐ 294, 4.3.1', HANOI_ONLY],
    ['decisionDays', 45, 'QĐ 294, 4.3.1'],
    ['decisionExtraDays', 15, 'QĐ 294, 4.3.1'],
    ['revoteAfterDays', null, 'QĐ 294, 4.3.1', HANOI_ONLY],
    ['ceremonyDays', 30, 'QĐ 294, 4.1'],
    ['ceremonyCountsFrom', 'RECEIPT', 'QĐ 294, 4.1'],
    ['dataEntryDays', null, 'QĐ 294', HANOI_ONLY],
    ['probationMonths', 12, 'QĐ 294, 4.2.2; HD 06, 4.2'],
    ['recognitionCellDays', 30, 'QĐ 294, 4.2.1'],
    ['recognitionDecisionDays', 30, 'QĐ 294, 4.3.1'],
    ['recognitionExtraDays', 15, 'QĐ 294, 4.3.1'],
    ['recognitionVotesBeforeUpperDecides', 3, 'QĐ 294, 4.2.3'],
    ['probationExtensionMonths', null, 'QĐ 294, 4.2', HANOI_ONLY],
    ['transferDays', 60, 'QĐ 294, 6.3.1a'],
    ['transferHandInDays', 30, 'QĐ 294, 6.3.1c'],
    ['replacementDays', 30, 'QĐ 294, 6.3.5'],
    ['temporaryMonthsLeast', 3, 'QĐ 294, 6.3.2a'],
    ['temporaryMonthsBelow', 12, 'QĐ 294, 6.3.2a'],
    ['removalIdleMonths', 3, 'QĐ 294, 8.1'],
    ['removalNoProgressMonths', 12, 'QĐ 294, 8.1'],
    ['removalPoorYears', 2, 'QĐ 294, 8.1'],
    ['removalVotesBeforeUpperDecides', 3, 'QĐ 294, 4.2.3'],
    ['removalAppealDays', 30, 'QĐ 294, 8.2'],
    ['removalAppealAnswerDaysProvince', 90, 'QĐ 294, 8.2'],
    ['removalAppealAnswerDaysCentre', 180, 'QĐ 294, 8.2'],
    ['badgeYears', [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90], 'QĐ 294, 28.1.2'],
    ['badgeEarlyMonths', 12, 'QĐ 294, 28.3.1b'],
    ['badgeEarlyMonthsFrom70', 24, 'QĐ 294, 28.3.1b'],
    ['badgeWaitReprimandMonths', 6, 'QĐ 294, 28.3.1c'],
    ['badgeWaitWarningMonths', 9, 'QĐ 294, 28.3.1c'],
    ['badgeWaitDismissalMonths', 12, 'QĐ 294, 28.3.1c'],
  ],
}

const GUIDANCE_06: Stated = {
  version: 'POLICY_294_2025',
  document: 'HD_06_2025',
  values: [
    ['educationInHardArea', 'PRIMARY_COMPLETED', 'HD 06, 1.2a'],
    [
      'provinceConsentFor',
      ['OVER_60', 'LITERACY', 'READMISSION', 'RELIGIOUS_DIGNITARY', 'POLITICAL_QUESTION'],
      'HD 06, 1.1, 1.2b, 3.7c; QĐ 294, 3.5.1b',
    ],
    ['certificateMonths', 60, 'HD 06, 3.1, 5.4b'],
    ['dossierMonths', 12, 'HD 06, 5.4a'],
    ['verificationWaiver', 'HISTORY_AND_PRESENT', 'HD 06, 3.4c'],
    ['verifiesWhoRaisedSpouse', false, 'HD 06, 3.4a'],
    ['verifiesAdoptedChildren', false, 'HD 06, 3.4a'],
    [
      'papersAtRecognition',
      ['NEW_MEMBER_CERTIFICATE', 'SELF_REVIEW', 'HELPER_REMARK', 'OPINION_SUMMARY'],
      'HD 06, 4.1–4.4',
    ],
    ['voteForms', ['SECRET_BALLOT', 'MEMBER_CARD'], 'HD 06, 5.1'],
    ['boardVoteForms', ['SECRET_BALLOT', 'MEMBER_CARD'], 'HD 06, 5.1'],
    ['verificationDaysHome', 30, 'HD 06, 3.4'],
    ['verificationDaysAbroad', 90, 'HD 06, 3.4'],
    ['forwardDays', 15, 'HD 06, 3.9b'],
    ['decideAfterMoveDays', 30, 'HD 06, 3.9b'],
    ['reconsiderDays', 60, 'HD 06, 3.9c'],
    ['cancelAfterMoveDays', 30, 'HD 06, 3.9c'],
    ['graduateStayMonths', 12, 'HD 06, 10.2.1a'],
    ['contractMonths', 12, 'HD 06, 10.2.1a, 10.3a'],
    ['slipCheckMonths', 3, 'HD 06, 8.3b'],
    ['exitSlipDays', 30, 'HD 06, 8.3b'],
    ['selfReviewRequests', 3, 'HD 06, 11.1a'],
    ['badgePosthumousMonths', 12, 'HD 06, 18.2'],
  ],
}

/** The national list, known from the Hà Nội hand-book; the text of HD 38 itself names 2-KNĐ and the sheets. */
const FORMS = {
  APPLICATION: '1A-KNĐ',
  READMISSION_APPLICATION: '1B-KNĐ',
  CV: '2-KNĐ',
  INTRODUCTION: '3-KNĐ',
  UNION_RESOLUTION: '4-KNĐ',
  OPINION_ORGANISATION: '5A-KNĐ',
  OPINION_RESIDENCE: '5B-KNĐ',
  OPINION_SUMMARY: '5D-KNĐ',
  CELL_RESOLUTION: '6-KNĐ',
  SECTION_REPORT: '7-KNĐ',
  BASE_RESOLUTION: '8A-KNĐ',
  AUTHORISED_RESOLUTION: '8B-KNĐ',
  BASE_CELL_RESOLUTION: '8C-KNĐ',
  DECISION: '9A-KNĐ',
  AUTHORISED_DECISION: '9B-KNĐ',
  READMISSION_DECISION: '9C-KNĐ',
  CONSENT_DECISION: '9D-KNĐ',
  MOVED_DECISION: '9E-KNĐ',
  REMOVAL_DECISION: '9F-XTĐV',
  AUTHORISED_REMOVAL_DECISION: '9G-XTĐV',
  CANCELLATION: '9H-HKN',
  READMISSION_CANCELLATION: '9K-HKN',
  RECOGNITION_CANCELLATION: '9L-HCT',
  SELF_REVIEW: '10-KNĐ',
  HELPER_REMARK: '11-KNĐ',
  RECOGNITION_OPINION_ORGANISATION: '12A-KNĐ',
  RECOGNITION_OPINION_RESIDENCE: '12B-KNĐ',
  RECOGNITION_OPINION_SUMMARY: '12C-KNĐ',
  RECOGNITION_CELL_RESOLUTION: '13-KNĐ',
  RECOGNITION_SECTION_REPORT: '14-KNĐ',
  RECOGNITION_BASE_RESOLUTION: '15A-KNĐ',
  RECOGNITION_AUTHORISED_RESOLUTION: '15B-KNĐ',
  RECOGNITION_BASE_CELL_RESOLUTION: '15C-KNĐ',
  RECOGNITION_DECISION: '16-KNĐ',
  RECOGNITION_AUTHORISED_DECISION: '16B-KNĐ',
  MEMBER_CV: '1-HSĐV',
  MEMBER_SHEET: '2-HSĐV',
}

const CELL_PAPERS = [
  'APPLICATION',
  'CV',
  'AWARENESS_CERTIFICATE',
  'INTRODUCTION',
  'VERIFICATION',
  'OPINION_SUMMARY',
]

const GUIDANCE_38: Stated = {
  version: 'POLICY_294_HD38_2025',
  document: 'HD_38_2025',
  values: [
    ['verificationWaiver', 'HISTORY_ONLY', 'HD 38, 1.5; khác HD 06, 3.4c', CONTRADICTION],
    ['papersAtCellVote', CELL_PAPERS, 'HD 38, II.1.1a'],
    ['memberSheetDays', 30, 'HD 38, ghi chú sau (30)'],
    ['transferLostMonths', 3, 'HD 38, 4.3.1d'],
    ['transferAbroadDays', 60, 'HD 38, 4.3.1c'],
    ['temporaryAbroadDays', 30, 'HD 38, 4.3.2b'],
    ['transferHomeDays', 30, 'HD 38, 4.3.1c, 4.3.2b'],
    ['temporaryStudyMonths', 24, 'HD 38, 4.3.2c; QĐ 294, 6.3.2a'],
    ['fileCheckMonths', 6, 'HD 38', INCOMPLETE],
    ['forms', FORMS, 'Sổ tay Hà Nội (4/2026); HD 38', INCOMPLETE],
  ],
}

const GUIDANCE_01: Stated = {
  version: 'POLICY_20_HD01_2026',
  document: 'HD_01_2026',
  values: [
    ['verifiesWhoRaisedSpouse', true, 'HD 01 (2026) [Qa 14]', QUIZ],
    ['certificateMonths', 60, 'HD 01 (2026) [Qa 16]', QUIZ],
    ['cellShare', TWO_THIRDS, 'HD 01 (2026) [Qa 17]', QUIZ],
    ['voteForms', ['SECRET_BALLOT', 'MEMBER_CARD'], 'HD 01 (2026) [Qa 18]', QUIZ],
  ],
}

const REGULATION_208: Stated = {
  version: 'POLICY_208_2026',
  document: 'QD_208_2026',
  values: [
    ['leastAgeMonths', 216, 'QĐ 208 [Qa 1, Qb 87]', QUIZ],
    ['greatestAgeMonths', 720, 'QĐ 208 [Qa 1, Qb 87]', QUIZ],
    ['educationEvidence', 'COMPLETED', 'QĐ 208 [Qb 88]', QUIZ],
    ['introducerMonths', 12, 'QĐ 208 [Qa 4]', QUIZ],
    ['ceremonyDays', 30, 'QĐ 208 [Qa 2]', QUIZ],
    ['ceremonyCountsFrom', 'ISSUE', 'QĐ 208 [Qa 2, Qb 89]', QUIZ],
    ['probationMonths', 12, 'QĐ 208 [Qb 90]', QUIZ],
    ['authorisedBody', 'STANDING_BOARD', 'QĐ 208 [Qb 91]', QUIZ],
    ['transferDays', 60, 'QĐ 208 [Qa 5, Qb 93]', QUIZ],
    ['readmissionMonths', 36, 'QĐ 208 [Qb 94]', QUIZ],
    ['removalIdleMonths', 3, 'QĐ 208 [Qb 98]', QUIZ],
    [
      'badgeYears',
      [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95],
      'QĐ 208 [Qa 11, 82]',
      QUIZ,
    ],
  ],
}

const HANOI: Stated = {
  version: 'HN_02_2025',
  document: 'HN_02_2025',
  values: [
    ['youthUnionAgeYears', 30, 'HN 02, 1.1.2.1b'],
    ['youthUnionCadreAgeYears', 35, 'HN 02, 1.1.2.1b'],
    ['verifiesAdoptedChildren', true, 'HN 02'],
    ['papersAtCellVote', [...CELL_PAPERS, 'BIRTH_CERTIFICATE', 'DIPLOMA'], 'HN 02, 1.2.1'],
    ['absentForWholeCongressCounts', true, 'HN 02, A.1.2.1(8)'],
    ['boardVoteForms', ['SECRET_BALLOT'], 'HN 02'],
    ['sendUpDays', 5, 'HN 02, 1.1.3.2'],
    ['baseResolutionDays', 25, 'HN 02, 1.1.3.2'],
    ['dataEntryDays', 30, 'HN 02, B.I.2.1'],
    ['revoteAfterDays', 45, 'HN 02, 2.1.4'],
    [
      'recognitionDecisionDays',
      30,
      'QĐ 294, 4.3.1; HN 02, 2.1.4 ghi 15, riêng đảng ủy cơ sở đã có 25',
      CONTRADICTION,
    ],
    ['probationExtensionMonths', 12, 'HN 02, phần 2 II.1.1'],
    [
      'forms',
      {
        LIST_RESOLUTION: '1A-TN',
        BASE_CELL_LIST_RESOLUTION: '1B-TN',
        PARENTS_OPINION: '2-TN',
        HELPER_CHANGE: '3A-TN',
        BASE_CELL_HELPER_CHANGE: '3B-TN',
        CLASS_PROPOSAL: '4A-TN',
        BASE_CLASS_PROPOSAL: '4B-TN',
        DOSSIER_PROPOSAL: '5-TN',
        DOSSIER_PERMISSION: '6-TN',
        ...FORMS,
        YOUTH_CELL_RESOLUTION: '4B-KNĐ',
        YOUTH_BOARD_RESOLUTION: '4C-KNĐ',
        TRADE_UNION_RESOLUTION: '4D-KNĐ',
        APPRAISAL_SUBMISSION: '01-TTr',
        BOARD_SUBMISSION: '02-TTr',
        ADMISSION_LIST: '03-DSKN',
        CONCLUSION_NOTICE: '04-TBKL',
      },
      'HN 02; Sổ tay Hà Nội (4/2026)',
    ],
  ],
}

export const STATED: readonly Stated[] = [
  CHARTER,
  REGULATION_294,
  GUIDANCE_06,
  GUIDANCE_38,
  GUIDANCE_01,
  REGULATION_208,
  HANOI,
]
