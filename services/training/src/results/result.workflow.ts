/** How somebody who passed is graded. Source: customary, domain §5. */
export const CLASS_GRADES = ['EXCELLENT', 'GOOD', 'AVERAGE'] as const
export type ClassGrade = (typeof CLASS_GRADES)[number]
