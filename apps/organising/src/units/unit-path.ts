import { lastDayBefore } from '../days/days.ts'

const UNITS = '/organising/units'

/** Page of a unit; with a day, as it was on that day. */
export function unitPath(id: string, day: string | null = null): string {
  return `${UNITS}/${encodeURIComponent(id)}${day === null ? '' : `?as-of=${day}`}`
}

export function membersPath(id: string): string {
  return `${unitPath(id)}/members`
}

export function bodiesPath(id: string): string {
  return `${unitPath(id)}/bodies`
}

/** The tree with a unit chosen in it. */
export function treePath(id: string): string {
  return `${UNITS}?unit=${encodeURIComponent(id)}`
}

interface Lifetime {
  foundedOn: string
  /** First day on which it no longer existed. */
  closedOn?: string | null | undefined
}

/**
 * The day on which to show a unit that the page of another one names: a predecessor on its last
 * day, a successor today. `null` when the unit exists on the day that the pages show anyway.
 */
export function dayShowing(
  { foundedOn, closedOn }: Lifetime,
  day: string,
  today: string,
): string | null {
  if (foundedOn <= day && (!closedOn || day < closedOn)) return null
  if (closedOn && closedOn <= today) return lastDayBefore(closedOn)
  return foundedOn <= today ? today : foundedOn
}
