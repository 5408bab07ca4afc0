/** The courses that the steps towards membership ask for, and that of secretaries. Source: domain dossier §5. */
export const COURSE_KINDS = ['AWARENESS', 'NEW_MEMBER', 'ELEMENTARY_THEORY', 'SECRETARIES'] as const
export type CourseKind = (typeof COURSE_KINDS)[number]
