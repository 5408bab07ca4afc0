import { compareDates, type LocalDate } from '@ket-nap/kernel'
import { MalformedEvent, Payload } from '@ket-nap/subgraph'
import { codesOf } from '../codes/term.ts'
import { TARGET_INDICATOR, type TargetIndicator } from '../codes/figure-codes.ts'

/** `unit.changed` v1 of organisations: the whole state of one unit. */
export interface UnitChanged {
  unitId: string
  revision: number
  line: string
  residential: boolean
  foundedOn: LocalDate
  closedOn: LocalDate | null
  anchors: { provinceId: string | null; aboveBaseId: string | null; baseId: string | null }
  /** In the order of their days. */
  versions: UnitVersionChanged[]
}

export interface UnitVersionChanged {
  from: LocalDate
  until: LocalDate | null
  parentId: string | null
  kind: string
  level: string
  name: string
  code: string | null
  path: string
  residential: boolean
  authorisedToAdmit: boolean
  delegatedAboveBase: boolean
}

/** `population.recorded` v1 of organisations. */
export interface PopulationRecorded {
  unitId: string
  on: LocalDate
  people: number
  source: string | null
}

/** `target.recorded` v1 of organisations: one agreed version of a target, which never changes. */
export interface TargetRecorded {
  targetId: string
  revision: number
  unitId: string
  indicator: TargetIndicator
  number: number | null
  lowerPercent: number | null
  upperPercent: number | null
  periodFrom: LocalDate
  periodUntil: LocalDate
  directiveNumber: string
  directiveOn: LocalDate | null
  directiveIssuer: string | null
  /** First day of a revision; null: in force for the whole period. */
  inForceFrom: LocalDate | null
}

export function readUnitChanged(value: unknown): UnitChanged {
  const event = new Payload(value)
  const anchors = event.object('anchors')
  return {
    unitId: event.uuid('unitId'),
    revision: event.whole('revision'),
    line: event.text('line'),
    residential: event.flag('residential'),
    foundedOn: event.day('foundedOn'),
    closedOn: event.optional('closedOn', event.day),
    anchors: {
      provinceId: anchors.optional('provinceId', anchors.uuid),
      aboveBaseId: anchors.optional('aboveBaseId', anchors.uuid),
      baseId: anchors.optional('baseId', anchors.uuid),
    },
    versions: event.list('versions', readVersion).toSorted((a, b) => compareDates(a.from, b.from)),
  }
}

const readVersion = (version: Payload): UnitVersionChanged => ({
  from: version.day('from'),
  until: version.optional('until', version.day),
  parentId: version.optional('parentId', version.uuid),
  kind: version.text('kind'),
  level: version.text('level'),
  name: version.text('name'),
  code: version.optional('code', version.text),
  path: version.text('path'),
  residential: version.flag('residential'),
  authorisedToAdmit: version.flag('authorisedToAdmit'),
  delegatedAboveBase: version.flag('delegatedAboveBase'),
})

export function readPopulationRecorded(value: unknown): PopulationRecorded {
  const event = new Payload(value)
  return {
    unitId: event.uuid('unitId'),
    on: event.day('on'),
    people: event.whole('people'),
    source: event.optional('source', event.text),
  }
}

export function readTargetRecorded(value: unknown): TargetRecorded {
  const event = new Payload(value)
  const indicator = codesOf(TARGET_INDICATOR).find(code => code === event.text('indicator'))
  if (!indicator) throw new MalformedEvent('payload.indicator')
  return {
    targetId: event.uuid('targetId'),
    revision: event.whole('revision'),
    unitId: event.uuid('unitId'),
    indicator,
    number: event.optional('number', event.whole),
    lowerPercent: event.optional('lowerPercent', event.number),
    upperPercent: event.optional('upperPercent', event.number),
    periodFrom: event.day('periodFrom'),
    periodUntil: event.day('periodUntil'),
    directiveNumber: event.text('directiveNumber'),
    directiveOn: event.optional('directiveOn', event.day),
    directiveIssuer: event.optional('directiveIssuer', event.text),
    inForceFrom: event.optional('inForceFrom', event.day),
  }
}
