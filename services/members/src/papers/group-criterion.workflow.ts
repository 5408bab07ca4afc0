import type { Terms } from '../codes/term.ts'
import type { ApplicantGroup } from '../policies/policy.workflow.ts'

/** What a province may ask of an applicant by what he or she does. Source: HN02 I.3. */
export const GROUP_CRITERION = {
  RATED_GOOD_TWO_YEARS: {
    en: 'Rated as doing the work well, two years running',
    vi: 'Hai năm liền hoàn thành tốt nhiệm vụ trở lên',
  },
  NO_FAILED_CREDIT: { en: 'No failed credit', vi: 'Không nợ học phần' },
  STUDIES_FAIR: { en: 'Studies graded fair or better', vi: 'Điểm trung bình đạt khá trở lên' },
  CONDUCT_FAIR: { en: 'Conduct graded fair or better', vi: 'Rèn luyện đạt khá trở lên' },
  SCHOOL_FAIR: {
    en: 'Fair or better in the first two years and the first term of the last',
    vi: 'Học lực khá trở lên hai năm đầu và học kỳ I năm cuối',
  },
  SCHOOL_CONDUCT_GOOD: { en: 'Good conduct at school', vi: 'Hạnh kiểm tốt' },
  CULTURED_FAMILY: {
    en: 'Cultured family in the year before',
    vi: 'Gia đình văn hóa năm trước',
  },
} as const satisfies Terms
export type GroupCriterion = keyof typeof GROUP_CRITERION

/** The criteria of each group; all of them are asked for. Source: HN02 I.3. */
export const CRITERIA_OF: Readonly<Record<ApplicantGroup, readonly GroupCriterion[]>> = {
  OFFICIALS: ['RATED_GOOD_TWO_YEARS'],
  STUDENTS: ['NO_FAILED_CREDIT', 'STUDIES_FAIR', 'CONDUCT_FAIR'],
  PUPILS: ['SCHOOL_FAIR', 'SCHOOL_CONDUCT_GOOD'],
  VILLAGERS: ['CULTURED_FAMILY'],
}
