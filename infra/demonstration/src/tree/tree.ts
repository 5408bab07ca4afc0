import { foldedSearchKey, type LocalDate } from '@ket-nap/kernel'
import type { Decision } from '../place.ts'
import type { Milieu } from '../people/words.ts'

export type UnitKind =
  | 'PROVINCE'
  | 'DISTRICT'
  | 'BLOC'
  | 'COMMUNE'
  | 'ABOVE_BASE'
  | 'BASE_COMMITTEE'
  | 'BASE_CELL'
  | 'SECTION'
  | 'CELL'
  | 'MASS_ORGANISATION'

export type UnitLevel = 'PROVINCE' | 'ABOVE_BASE' | 'BASE' | 'SECTION' | 'CELL'
export type SuccessionKind = 'MERGE' | 'SPLIT' | 'ABOLISH'

export interface UnitVersion {
  from: LocalDate
  until: LocalDate | null
  parent: string
  kind: UnitKind
  level: UnitLevel
  name: string
  code: string | null
  decision: Decision | null
}

export interface Unit {
  readonly key: string
  readonly line: 'PARTY' | 'YOUTH_UNION'
  readonly residential: boolean
  /** What surrounds the people who belong to it; null where nobody does. */
  readonly milieu: Milieu | null
  readonly versions: [UnitVersion, ...UnitVersion[]]
}

export interface Succession {
  predecessor: string
  successor: string
  kind: SuccessionKind
  effectiveOn: LocalDate
  decision: Decision | null
}

interface Founding {
  key: string
  parent: string
  kind: UnitKind
  level: UnitLevel
  name: string
  from: LocalDate
  milieu?: Milieu
  residential?: boolean
  line?: 'YOUTH_UNION'
  decision?: Decision
}

export type Change = Partial<Pick<UnitVersion, 'parent' | 'kind' | 'level' | 'name'>>

interface Closing {
  successors: readonly string[]
  kind: SuccessionKind
  decision?: Decision
}

/** The last word of a key; `keyOf('xã An Lễ')` is `xa-an-le`. */
export const keyOf = (name: string): string => foldedSearchKey(name).replaceAll(' ', '-')

/** The dated tree while it is being told: units are founded, change and end, in the order of time. */
export class Tree {
  readonly units = new Map<string, Unit>()
  readonly successions: Succession[] = []

  found({ key, from, milieu, residential, line, decision, ...state }: Founding): Unit {
    if (this.units.has(key)) throw new Error(`${key} exists already`)
    const version = { ...state, from, until: null, code: null, decision: decision ?? null }
    const unit: Unit = {
      key,
      line: line ?? 'PARTY',
      residential: residential ?? false,
      milieu: milieu ?? null,
      versions: [version],
    }
    this.units.set(key, unit)
    return unit
  }

  change(key: string, on: LocalDate, change: Change): void {
    const unit = this.get(key)
    const last = lastVersion(unit)
    last.until = on
    unit.versions.push({ ...last, ...change, from: on, until: null, decision: null })
  }

  close(key: string, on: LocalDate, { successors, kind, decision }: Closing): void {
    lastVersion(this.get(key)).until = on
    for (const successor of successors) {
      this.successions.push({
        predecessor: key,
        successor,
        kind,
        effectiveOn: on,
        decision: decision ?? null,
      })
    }
  }

  get(key: string): Unit {
    const unit = this.units.get(key)
    if (!unit) throw new Error(`there is no unit ${key}`)
    return unit
  }

  /** Units whose last parent this is, in the order in which they were founded. */
  children(key: string): Unit[] {
    return [...this.units.values()].filter(unit => lastVersion(unit).parent === key)
  }
}

export function lastVersion({ versions }: Unit): UnitVersion {
  return versions.at(-1) ?? versions[0]
}
