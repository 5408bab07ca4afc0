import { p } from '@mikro-orm/postgresql'

/** Where a row lies in today's tree; see architecture §3. */
export const anchorProperties = () => ({
  provinceId: p.uuid().nullable(),
  aboveBaseId: p.uuid().nullable(),
  baseId: p.uuid().nullable(),
})
