import { defineEntity, p } from '@mikro-orm/postgresql'
import type { TargetIndicator } from '../codes/figure-codes.ts'

/** This service's copy of a unit; organisations owns it. Kept by events, newest revision wins. */
export const UnitCopyEntity = defineEntity({
  name: 'UnitCopy',
  tableName: 'unit_copies',
  properties: {
    unitId: p.uuid().primary(),
    revision: p.integer(),
    name: p.text(),
    line: p.text(),
    residential: p.boolean(),
    foundedOn: p.date(),
    closedOn: p.date().nullable(),
    provinceId: p.uuid().nullable(),
    aboveBaseId: p.uuid().nullable(),
    baseId: p.uuid().nullable(),
  },
})

/** Where a unit stood in the tree in a period. `path` is made of internal integers: '1.17.230'. */
export const UnitCopyVersionEntity = defineEntity({
  name: 'UnitCopyVersion',
  tableName: 'unit_copy_versions',
  properties: {
    unitId: p.uuid().primary(),
    valid: p.string().columnType('daterange').primary(),
    parentId: p.uuid().nullable(),
    kind: p.text(),
    level: p.text(),
    name: p.text(),
    code: p.text().nullable(),
    path: p.string().columnType('ltree'),
    /** The name as it is searched; the database makes it. */
    searchName: p.text().generated('(folded_search_key(name)) stored'),
    residential: p.boolean().default(false),
    authorisedToAdmit: p.boolean().default(false),
    delegatedAboveBase: p.boolean().default(false),
    isLast: p.boolean(),
  },
})

export const PopulationCopyEntity = defineEntity({
  name: 'PopulationCopy',
  tableName: 'population_copies',
  properties: {
    unitId: p.uuid().primary(),
    onDay: p.date().primary(),
    people: p.integer(),
    source: p.text().nullable(),
  },
})

export const TargetCopyEntity = defineEntity({
  name: 'TargetCopy',
  tableName: 'target_copies',
  properties: {
    targetId: p.uuid().primary(),
    revision: p.integer().primary(),
    unitId: p.uuid(),
    indicator: p.text().$type<TargetIndicator>(),
    number: p.integer().nullable(),
    lowerPercent: p.double().nullable(),
    upperPercent: p.double().nullable(),
    periodFrom: p.date(),
    periodUntil: p.date(),
    directiveNumber: p.text(),
    directiveOn: p.date().nullable(),
    directiveIssuer: p.text().nullable(),
    inForceFrom: p.date().nullable(),
  },
})
