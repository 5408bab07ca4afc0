import { addDays, toLocalDate } from '@ket-nap/kernel'

/** Less than the service reads at once. */
const DAYS = 30

export const monthBefore = (until: string): string => addDays(toLocalDate(until), -DAYS)
