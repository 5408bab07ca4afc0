import {
  allow,
  connection,
  EVERY_ROLE,
  fields,
  reference,
  type PolicyRegistry,
} from '@ket-nap/subgraph'

const everybody = allow(EVERY_ROLE)

/** Everybody in any post reads the units of his scope; which rows those are, row security decides. */
export const UNIT_POLICIES: PolicyRegistry = {
  'Query.unit': allow(EVERY_ROLE, 'id', 'asOf'),
  'Query.units': allow(EVERY_ROLE, 'first', 'after', 'search', 'kinds', 'includeClosed', 'asOf'),
  'Query.rootUnits': allow(EVERY_ROLE, 'asOf'),
  ...reference('Unit', everybody),
  ...connection('Unit', everybody),
  ...fields(
    'Unit',
    [
      'id',
      'asOf',
      'code',
      'name',
      'kind',
      'level',
      'line',
      'residential',
      'authorisedToAdmit',
      'delegatedAboveBase',
      'foundedOn',
      'closedOn',
      'parent',
      'ancestors',
      'childCount',
      'childKinds',
      'subtreeCounts',
      'predecessors',
      'successors',
      'history',
      'actions',
      'revision',
    ],
    everybody,
  ),
  'Unit.children': allow(EVERY_ROLE, 'first', 'after'),
  ...fields('UnitKindCount', ['kind', 'level', 'count'], everybody),
  ...fields(
    'UnitVersion',
    [
      'validFrom',
      'validUntil',
      'name',
      'code',
      'kind',
      'level',
      'parent',
      'decisionNumber',
      'decidedOn',
    ],
    everybody,
  ),
  ...fields(
    'UnitSuccession',
    ['predecessor', 'successor', 'kind', 'effectiveOn', 'decisionNumber', 'decidedOn'],
    everybody,
  ),
}
