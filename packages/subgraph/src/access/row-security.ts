import type { Viewer } from './viewer.ts'

/** The database roles of a service: owner (migrations), app (requests), worker (events, jobs, imports). */
export const databaseRoles = (service: string) => ({
  owner: `${service}_owner`,
  app: `${service}_app`,
  worker: `${service}_worker`,
})

const listed = (variable: string) =>
  `(select nullif(current_setting('app.${variable}', true), '')::uuid[])`

/** The setting of the request as SQL, computed once per statement. */
export const setting = (variable: 'holder' | 'role' | 'post' | 'body') =>
  `(select nullif(current_setting('app.${variable}', true), ''))`

/**
 * The row policy of everything that lies in the tree: an anchor of the row is within the viewer's reach.
 * No scope set = no rows. Kept as four plain comparisons so that the planner can combine the indexes
 * of the anchors when a query forgot its own predicate.
 */
export const anchoredBy = (unitColumn: string): string =>
  [
    `province_id = any (${listed('provinces')}::uuid[])`,
    `above_base_id = any (${listed('above_bases')}::uuid[])`,
    `base_id = any (${listed('bases')}::uuid[])`,
    `${unitColumn} = any (${listed('units')}::uuid[])`,
  ].join(' or ')
export const ANCHORED = anchoredBy('unit_id')

/** Rows that belong to a province as a whole: the viewer reaches all of it. */
export const withinProvinces = (column: string): string =>
  `${column} = any (${listed('provinces')}::uuid[])`

/** Also the units above the viewer's own: their names are read for breadcrumbs. */
export const anchoredOrAncestorBy = (unitColumn: string): string =>
  `${anchoredBy(unitColumn)} or ${unitColumn} = any (${listed('ancestors')}::uuid[])`
export const ANCHORED_OR_ANCESTOR = anchoredOrAncestorBy('unit_id')

export interface TableAccess {
  service: string
  table: string
  /** What the request role may do. */
  app: readonly ('select' | 'insert' | 'update' | 'delete')[]
  /** Rows the request role may read and write; `true` only for tables without anything personal. */
  rows: string
  /** Rows it may write, when that differs from the rows it may read. */
  written?: string
  /** What the worker role may do; all of it when left out. */
  worker?: readonly ('select' | 'insert' | 'update' | 'delete')[]
}

/** SQL that switches row-level security on for a table and grants exactly what its roles need. */
export function secureTable(access: TableAccess): string[] {
  const { app, worker } = databaseRoles(access.service)
  const { table } = access
  const grant = (rights: readonly string[], role: string) =>
    rights.length > 0 ? [`grant ${rights.join(', ')} on ${table} to ${role}`] : []
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_app on ${table} to ${app} using (${access.rows}) with check (${access.written ?? access.rows})`,
    `create policy ${table}_worker on ${table} to ${worker} using (true) with check (true)`,
    ...grant(access.app, app),
    ...grant(access.worker ?? ['select', 'insert', 'update', 'delete'], worker),
  ]
}

/** The session variables of a request, as the row policies read them. */
export function sessionVariables(viewer: Viewer): Record<string, string> {
  const array = (ids: readonly string[]) => `{${ids.join(',')}}`
  return {
    'app.provinces': array(viewer.scope.provinces),
    'app.above_bases': array(viewer.scope.aboveBases),
    'app.bases': array(viewer.scope.bases),
    'app.units': array(viewer.scope.units),
    'app.ancestors': array(viewer.scope.ancestors),
    'app.holder': viewer.holderId,
    'app.post': viewer.post.id,
    'app.role': viewer.post.role,
    // The unit whose own rows an officer of a mass organisation sees; nobody else has one.
    'app.body': viewer.post.role === 'MASS_ORGANISATION' ? viewer.post.unitId : '',
  }
}
