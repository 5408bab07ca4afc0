import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from '../units/anchors.entity.ts'
import { traitProperties } from './traits.entity.ts'

/**
 * Anybody known to the system, at the unit where the person belongs today. The three keys of the name are
 * computed by the kernel: order of lists, search from the first word, search from the given name.
 */
export const PersonEntity = defineEntity({
  name: 'Person',
  tableName: 'people',
  properties: {
    id: p.uuid().primary(),
    fullName: p.text(),
    sortKey: p.text(),
    searchName: p.text(),
    searchGiven: p.text(),
    ...traitProperties(),
    ...anchorProperties(),
    revision: p.integer().version(),
  },
})

export const EthnicGroupEntity = defineEntity({
  name: 'EthnicGroup',
  tableName: 'ethnic_groups',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    /** Number of QĐ 121-TCTK/PPCĐ (1979). */
    oldNumber: p.text().nullable(),
    /** Number of QĐ 1019/QĐ-TCTK (2008), where certain; it conflicts with the old one. */
    newNumber: p.text().nullable(),
  },
})

export const ReligionEntity = defineEntity({
  name: 'Religion',
  tableName: 'religions',
  properties: { code: p.text().primary(), name: p.text() },
})
