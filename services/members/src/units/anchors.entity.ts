import { ANCHORED } from '@ket-nap/subgraph'
import { p } from '@mikro-orm/postgresql'

export const anchorProperties = () => ({
  provinceId: p.uuid().nullable(),
  aboveBaseId: p.uuid().nullable(),
  baseId: p.uuid().nullable(),
  unitId: p.uuid(),
})

/**
 * Row policy of dated facts. A fact keeps the unit of its day, so it is visible to whoever reaches that
 * unit, where it counts, and to whoever reaches the person, whose history it is. The second look-up is a
 * scalar sub-select on purpose: an `exists` may be planned as a hash of all visible people.
 */
export const COUNTED_HERE_OR_OF_OWN_PERSON = `${ANCHORED} or (select true from people p where p.id = person_id)`
