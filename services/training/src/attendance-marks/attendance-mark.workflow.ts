/** Whether somebody was at a session. Who is excused was not there, and may make up for it. */
export const ATTENDANCE = ['PRESENT', 'ABSENT', 'EXCUSED'] as const
export type Attendance = (typeof ATTENDANCE)[number]
