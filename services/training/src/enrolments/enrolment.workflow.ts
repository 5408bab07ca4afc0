/**
 * Where somebody stands in a class: with a seat, or waiting for one; the end of the class tells who passed.
 * Who moves away keeps the place.
 */
export const ENROLMENT_STAGES = ['CONFIRMED', 'WAITING', 'WITHDRAWN', 'PASSED', 'FAILED'] as const
export type EnrolmentStage = (typeof ENROLMENT_STAGES)[number]
