import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { SuccessionKind, UnitKind, UnitLevel, UnitLine } from './unit.workflow.ts'

const day = () => p.date().$type<LocalDate>()

/** Where a row lies in today's tree; the row policies compare these. */
const anchors = () => ({
  provinceId: p.uuid().nullable(),
  aboveBaseId: p.uuid().nullable(),
  baseId: p.uuid().nullable(),
})

/** An organisation as it stays the same through all its changes. */
export const UnitEntity = defineEntity({
  name: 'Unit',
  tableName: 'units',
  properties: {
    id: p.uuid().primary(),
    /** The label of the unit in every path. */
    sequence: p.integer(),
    ...anchors(),
    foundedOn: day(),
    closedOn: day().nullable(),
    closingDecisionNumber: p.text().nullable(),
    closingDecidedOn: day().nullable(),
    revision: p.integer(),
  },
})

const described = () => ({
  parentId: p.uuid().nullable(),
  path: p.string().columnType('ltree'),
  kind: p.text().$type<UnitKind>(),
  level: p.text().$type<UnitLevel>(),
  line: p.text().$type<UnitLine>(),
  name: p.text(),
  nameFolded: p.text(),
  nameSort: p.text(),
  code: p.text().nullable(),
  residential: p.boolean(),
  authorisedToAdmit: p.boolean(),
  delegatedAboveBase: p.boolean(),
  decisionNumber: p.text().nullable(),
  decidedOn: day().nullable(),
  recordedAt: p.datetime().columnType('timestamptz'),
})

/** What is true of a unit in a period `[from, until)`; one place in the tree for the whole of it. */
export const UnitVersionEntity = defineEntity({
  name: 'UnitVersion',
  tableName: 'unit_versions',
  properties: {
    unitId: p.uuid().primary(),
    valid: p.string().columnType('daterange').primary(),
    validFrom: day(),
    validUntil: day().nullable(),
    /** The path as text that ends in a dot: a range of it is the subtree, also under row security. */
    pathKey: p.text(),
    ...described(),
    ...anchors(),
  },
})

/** A version that was believed once, until it was superseded. */
export const UnitVersionRecordEntity = defineEntity({
  name: 'UnitVersionRecord',
  tableName: 'unit_version_records',
  properties: {
    id: p.bigint('string').primary(),
    unitId: p.uuid(),
    valid: p.string().columnType('daterange'),
    ...described(),
    supersededAt: p.datetime().columnType('timestamptz'),
  },
})

/** Which unit continues which other one. */
export const UnitSuccessionEntity = defineEntity({
  name: 'UnitSuccession',
  tableName: 'unit_successions',
  properties: {
    predecessorId: p.uuid().primary(),
    successorId: p.uuid().primary(),
    effectiveOn: day().primary(),
    kind: p.text().$type<SuccessionKind>(),
    decisionNumber: p.text().nullable(),
    decidedOn: day().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

/** The day for which the anchors of the whole tree hold; one row. */
export const AnchorDayEntity = defineEntity({
  name: 'AnchorDay',
  tableName: 'anchor_days',
  properties: {
    single: p.boolean().primary(),
    anchoredOn: day(),
  },
})
