import { queryDatabase } from './database.ts'

export interface Somebody {
  id: string
  fullName: string
}

/** Somebody whose cell stands under the unit of this name today: units of one name differ by day. */
export async function anybodyOf(unitName: string): Promise<Somebody> {
  const [found] = await peopleOf(unitName, 1)
  if (!found) throw new Error(`nobody in ${unitName}`)
  return found
}

/** So many people within the reach of a commune, the first by id. */
export async function peopleOf(unitName: string, count: number): Promise<Somebody[]> {
  const unitId = await getUnitId(unitName)
  return await queryDatabase<Somebody>(
    'members',
    `select id, full_name as "fullName" from people
      where above_base_id = $1 or base_id = $1 order by id limit $2`,
    [unitId, count],
  )
}

export async function getUnitId(name: string): Promise<string> {
  const [unit] = await queryDatabase<{ id: string }>(
    'organisations',
    'select unit_id as id from unit_versions where name = $1 order by valid_from desc limit 1',
    [name],
  )
  if (!unit) throw new Error(`no unit named ${name}`)
  return unit.id
}
