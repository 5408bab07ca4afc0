import type { LocalDate } from '@ket-nap/kernel'
import type { SuccessionKind, UnitKind, UnitLevel, UnitLine } from './unit.workflow.ts'

/** A unit as it is on a day; whoever is reached from it is described on the same day. */
export interface UnitRow {
  id: string
  asOf: LocalDate
  code: string | null
  name: string
  kind: UnitKind
  level: UnitLevel
  line: UnitLine
  residential: boolean
  authorisedToAdmit: boolean
  delegatedAboveBase: boolean
  foundedOn: LocalDate
  closedOn: LocalDate | null
  parentId: string | null
  path: string
  nameSort: string
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
  revision: number
}

export interface KindCount {
  kind: UnitKind
  level: UnitLevel
  count: number
}

export interface UnitVersionRow {
  unitId: string
  validFrom: LocalDate
  validUntil: LocalDate | null
  name: string
  code: string | null
  kind: UnitKind
  level: UnitLevel
  parentId: string | null
  decisionNumber: string | null
  decidedOn: LocalDate | null
}

export interface SuccessionRow {
  predecessorId: string
  successorId: string
  kind: SuccessionKind
  effectiveOn: LocalDate
  decisionNumber: string | null
  decidedOn: LocalDate | null
}
