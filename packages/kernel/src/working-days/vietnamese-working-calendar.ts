import { FORESEEN_YEARS } from './foreseen-years.ts'
import { HOLIDAY } from './holiday-names.ts'
import { workingCalendar, type CalendarYear } from './working-calendar.ts'

const { NEW_YEAR, TET, HUNG_KINGS, VICTORY, LABOUR, NATIONAL_DAY, CULTURE_DAY } = HOLIDAY

const SATURDAY = 6
const SUNDAY = 7

/**
 * Days off of public bodies. The Labour Code 45/2019/QH14 names the holidays (art. 112.1) and
 * makes up for those on a rest day (art. 111.3); a notice for each year fixes the five days of
 * Tết, the day beside 2 September, and the working days swapped for Saturdays.
 * 24 November is a holiday since 1 July 2026 (Resolution 28/2026/QH16, art. 2).
 */
export const VIETNAMESE_CALENDAR_YEARS: readonly CalendarYear[] = [
  {
    year: 2022,
    confirmed: true,
    source: 'Bộ luật Lao động 2019, điều 111–112; Thông báo 119/TB-LĐTBXH',
    holidays: {
      '2022-01-01': NEW_YEAR,
      '2022-01-31': TET,
      '2022-02-01': TET,
      '2022-02-02': TET,
      '2022-02-03': TET,
      '2022-02-04': TET,
      '2022-04-10': HUNG_KINGS,
      '2022-04-30': VICTORY,
      '2022-05-01': LABOUR,
      '2022-09-01': NATIONAL_DAY,
      '2022-09-02': NATIONAL_DAY,
    },
    inLieu: {
      '2022-01-03': '2022-01-01',
      '2022-04-11': '2022-04-10',
      '2022-05-02': '2022-04-30',
      '2022-05-03': '2022-05-01',
    },
    swaps: {},
  },
  {
    year: 2023,
    confirmed: true,
    source: 'Bộ luật Lao động 2019, điều 111–112; Thông báo 5034/TB-LĐTBXH',
    holidays: {
      '2023-01-01': NEW_YEAR,
      '2023-01-20': TET,
      '2023-01-21': TET,
      '2023-01-22': TET,
      '2023-01-23': TET,
      '2023-01-24': TET,
      '2023-04-29': HUNG_KINGS,
      '2023-04-30': VICTORY,
      '2023-05-01': LABOUR,
      '2023-09-01': NATIONAL_DAY,
      '2023-09-02': NATIONAL_DAY,
    },
    inLieu: {
      '2023-01-02': '2023-01-01',
      '2023-01-25': '2023-01-21',
      '2023-01-26': '2023-01-22',
      '2023-05-02': '2023-04-29',
      '2023-05-03': '2023-04-30',
      '2023-09-04': '2023-09-02',
    },
    swaps: {},
  },
  {
    year: 2024,
    confirmed: true,
    source:
      'Bộ luật Lao động 2019, điều 111–112; Thông báo 5015/TB-LĐTBXH; Thông báo 1570/TB-BLĐTBXH',
    holidays: {
      '2024-01-01': NEW_YEAR,
      '2024-02-08': TET,
      '2024-02-09': TET,
      '2024-02-10': TET,
      '2024-02-11': TET,
      '2024-02-12': TET,
      '2024-04-18': HUNG_KINGS,
      '2024-04-30': VICTORY,
      '2024-05-01': LABOUR,
      '2024-09-02': NATIONAL_DAY,
      '2024-09-03': NATIONAL_DAY,
    },
    inLieu: { '2024-02-13': '2024-02-10', '2024-02-14': '2024-02-11' },
    swaps: { '2024-04-29': '2024-05-04' },
  },
  {
    year: 2025,
    confirmed: true,
    source: 'Bộ luật Lao động 2019, điều 111–112; Thông báo 6150/TB-BLĐTBXH',
    holidays: {
      '2025-01-01': NEW_YEAR,
      '2025-01-27': TET,
      '2025-01-28': TET,
      '2025-01-29': TET,
      '2025-01-30': TET,
      '2025-01-31': TET,
      '2025-04-07': HUNG_KINGS,
      '2025-04-30': VICTORY,
      '2025-05-01': LABOUR,
      '2025-09-01': NATIONAL_DAY,
      '2025-09-02': NATIONAL_DAY,
    },
    inLieu: {},
    swaps: { '2025-05-02': '2025-04-26' },
  },
  {
    year: 2026,
    confirmed: true,
    source:
      'Bộ luật Lao động 2019, điều 111–112; Thông báo 9441/TB-BNV; Công văn 12729/VPCP-KGVX; ' +
      'Nghị quyết 28/2026/QH16; Công văn 10065/VPCP-KGVX (24/11: một ngày, không hoán đổi)',
    holidays: {
      '2026-01-01': NEW_YEAR,
      '2026-02-16': TET,
      '2026-02-17': TET,
      '2026-02-18': TET,
      '2026-02-19': TET,
      '2026-02-20': TET,
      '2026-04-26': HUNG_KINGS,
      '2026-04-30': VICTORY,
      '2026-05-01': LABOUR,
      '2026-09-01': NATIONAL_DAY,
      '2026-09-02': NATIONAL_DAY,
      '2026-11-24': CULTURE_DAY,
    },
    inLieu: { '2026-04-27': '2026-04-26' },
    swaps: { '2026-01-02': '2026-01-10', '2026-08-31': '2026-08-22' },
  },
  {
    year: 2027,
    // Tết and 2 September are decided; a swap beside another holiday may still be ordered.
    confirmed: false,
    source:
      'Bộ luật Lao động 2019, điều 111–112; Nghị quyết 28/2026/QH16; Công văn 10065/VPCP-KGVX',
    holidays: {
      '2027-01-01': NEW_YEAR,
      '2027-02-04': TET,
      '2027-02-05': TET,
      '2027-02-06': TET,
      '2027-02-07': TET,
      '2027-02-08': TET,
      '2027-04-16': HUNG_KINGS,
      '2027-04-30': VICTORY,
      '2027-05-01': LABOUR,
      '2027-09-02': NATIONAL_DAY,
      '2027-09-03': NATIONAL_DAY,
      '2027-11-24': CULTURE_DAY,
    },
    inLieu: {
      '2027-02-09': '2027-02-06',
      '2027-02-10': '2027-02-07',
      '2027-05-03': '2027-05-01',
    },
    swaps: {},
  },
]

/** The calendar by which Party rules count "ngày làm việc"; after the last notice as the law lets expect it. */
export const VIETNAMESE_WORKING_CALENDAR = workingCalendar(
  [SATURDAY, SUNDAY],
  [...VIETNAMESE_CALENDAR_YEARS, ...FORESEEN_YEARS],
)
