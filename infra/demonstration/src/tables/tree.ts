import { table, type CsvValue, type Table } from '../csv.ts'
import type { Place, PostOfHolder } from '../place.ts'
import type { Tree } from '../tree/tree.ts'

/** The tables of the organisations service. */
export const treeTables = (
  tree: Tree,
  places: readonly Place[],
  posts: readonly PostOfHolder[],
): Record<string, Table> => ({
  units: table(
    'key,code,name,kind,level,line,parent,from,until,residential,decision_number,decided_on',
    unitRows(tree),
  ),
  successions: table(
    'predecessor,successor,kind,effective_on,decision_number,decided_on',
    tree.successions.map(({ predecessor, successor, kind, effectiveOn, decision }) => [
      predecessor,
      successor,
      kind,
      effectiveOn,
      decision?.number,
      decision?.decidedOn,
    ]),
  ),
  populations: table(
    'unit,on,people,source',
    places.flatMap(({ populations }) =>
      populations.map(({ unit, on, people, source }) => [unit, on, people, source]),
    ),
  ),
  targets: table(
    'key,unit,indicator,number,lower_percent,upper_percent,period_from,period_until,directive_number,directive_on,directive_issuer',
    places.flatMap(place => targetRows(tree, place)),
  ),
  posts: table(
    'key,holder,holder_name,role,unit,from',
    posts.map(({ key, holder, name, role, unit, from }) => [key, holder, name, role, unit, from]),
  ),
})

const unitRows = (tree: Tree): CsvValue[][] =>
  [...tree.units.values()].flatMap(({ key, line, residential, versions }) =>
    versions.map(({ code, name, kind, level, parent, from, until, decision }) => [
      key,
      code,
      name,
      kind,
      level,
      line,
      parent,
      from,
      until,
      residential,
      decision?.number,
      decision?.decidedOn,
    ]),
  )

function targetRows(tree: Tree, place: Place): CsvValue[][] {
  const band = place.targetsOfSuccessors
  const communes = band
    ? tree.successions.filter(({ predecessor }) => predecessor === place.unit.key)
    : []
  const ofSuccessors = communes.flatMap(({ successor }) =>
    band
      ? [
          {
            ...band,
            key: `${successor}-2026`,
            unit: successor,
            indicator: 'ADMISSION_RATE' as const,
          },
        ]
      : [],
  )
  return [...place.targets, ...ofSuccessors].map(target => {
    const directive = place.directives[target.directive]
    if (!directive) throw new Error(`${target.key}: no such directive`)
    return [
      target.key,
      target.unit,
      target.indicator,
      target.number,
      target.lowerPercent,
      target.upperPercent,
      target.from,
      target.until,
      directive.number,
      directive.on,
      directive.issuer,
    ]
  })
}
