import { contains, objection, overlaps, type LocalDate, type Period } from '@ket-nap/kernel'
import type { UnitKind, UnitLevel, UnitLine } from '../units/unit.workflow.ts'
import type { TreeObjection } from './decision.policy.ts'

/** What the rules look at in one version of a unit. */
export interface VersionFacts extends Period {
  parentId: string | null
  kind: UnitKind
  level: UnitLevel
  line: UnitLine
  name: string
  path: string
}

/** A unit with its versions, oldest first. */
export interface UnitFacts {
  id: string
  sequence: number
  revision: number
  foundedOn: LocalDate
  closedOn: LocalDate | null
  versions: readonly VersionFacts[]
}

export const versionOn = (unit: UnitFacts, day: LocalDate): VersionFacts | undefined =>
  unit.versions.find(version => contains(version, day))

/**
 * How long from a day on one fact stays as it is: until the next version that says otherwise, or the end.
 * A change holds for that window, so that a change recorded late leaves later ones alone.
 */
export function windowOf(
  unit: UnitFacts,
  day: LocalDate,
  fact: (version: VersionFacts) => unknown,
): Period | undefined {
  const start = unit.versions.findIndex(version => contains(version, day))
  const first = unit.versions[start]
  if (!first) return undefined
  let until = first.until
  for (const next of unit.versions.slice(start + 1)) {
    if (next.from !== until || fact(next) !== fact(first)) break
    until = next.until
  }
  return { from: day, until }
}

/** Whether the unit exists on every day of the period. */
export function existsThroughout(unit: UnitFacts, period: Period): boolean {
  let reached: LocalDate | null = period.from
  for (const version of unit.versions) {
    if (reached === null || (period.until !== null && reached >= period.until)) break
    if (contains(version, reached)) reached = version.until
  }
  return reached === null || (period.until !== null && reached >= period.until)
}

export const versionsWithin = (unit: UnitFacts, period: Period): VersionFacts[] =>
  unit.versions.filter(version => overlaps(version, period))

/** Whether a path leads through the unit with this label. */
export const leadsThrough = (path: string, sequence: number): boolean =>
  path.split('.').includes(String(sequence))

/** Why a change on that day finds no unit to change. */
export function objectionsToDay(unit: UnitFacts, day: LocalDate): TreeObjection[] {
  const path = ['input', 'effectiveOn']
  if (versionOn(unit, day)) return []
  if (day < unit.foundedOn) {
    return [objection('BEFORE_FOUNDING', { path, params: { foundedOn: unit.foundedOn } })]
  }
  if (unit.closedOn !== null && day >= unit.closedOn) {
    return [objection('AFTER_CLOSING', { path, params: { closedOn: unit.closedOn } })]
  }
  return [objection('NOT_THERE_THEN', { path })]
}

/** Somebody changed the unit since the viewer looked. */
export const objectionsToRevision = (unit: UnitFacts, expected: number): TreeObjection[] =>
  unit.revision === expected
    ? []
    : [
        objection('CHANGED_MEANWHILE', {
          path: ['input', 'expectedRevision'],
          params: { revision: unit.revision },
        }),
      ]
