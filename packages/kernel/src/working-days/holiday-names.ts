/** Holidays as the Labour Code 45/2019/QH14, art. 112, and Resolution 28/2026/QH16 name them. */
export const HOLIDAY = {
  NEW_YEAR: 'Tết Dương lịch',
  TET: 'Tết Nguyên đán',
  HUNG_KINGS: 'Giỗ Tổ Hùng Vương',
  VICTORY: 'Ngày Chiến thắng',
  LABOUR: 'Ngày Quốc tế lao động',
  NATIONAL_DAY: 'Quốc khánh',
  CULTURE_DAY: 'Ngày Văn hóa Việt Nam',
} as const
