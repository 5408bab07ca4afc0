import type { Role, Viewer } from './viewer.ts'
import { ROLES } from './viewer.ts'

/** What of an opened thing is remembered. Values never; identifiers and anchors only. */
export interface AuditSubject {
  subjectId: string
  provinceId?: string | null
  aboveBaseId?: string | null
  baseId?: string | null
  unitId?: string | null
  /** Why: in which case, and codes of what was asked. Ids, days and codes only. */
  detail?: AuditDetail
}

export type AuditDetail = Readonly<Record<string, string>>

/**
 * Who may use one field, argument or input. Refusal is the default: what has no rule does not build.
 * Which rows a field shows is not decided here but by the scope in the query and by row security.
 */
export interface Rule {
  readonly roles: readonly Role[]
  /** Arguments of the field that the same roles may use. */
  readonly args: readonly string[]
  /** Shown instead of the value. */
  readonly mask?: (value: string, viewer: Viewer) => string
  /** Action written to the audit log before the answer leaves, with the subject of each that it opens. */
  readonly audit?: { action: string; subject: (value: unknown) => AuditSubject }
}

export type PolicyRegistry = Readonly<Record<string, Rule>>

export const EVERY_ROLE: readonly Role[] = ROLES

export const allow = (roles: readonly Role[], ...args: string[]): Rule => ({ roles, args })

export const masked = (rule: Rule, mask: NonNullable<Rule['mask']>): Rule => ({ ...rule, mask })

export const audited = (
  rule: Rule,
  action: string,
  subject: (value: unknown) => AuditSubject,
): Rule => ({ ...rule, audit: { action, subject } })

/** The same rule for several fields of one type, each named. */
export const fields = (type: string, names: readonly string[], rule: Rule): PolicyRegistry =>
  Object.fromEntries(names.map(name => [`${type}.${name}`, rule]))

/** Rules of the connection and edge types of a node type. */
export const connection = (node: string, rule: Rule): PolicyRegistry => ({
  ...fields(`${node}Connection`, ['edges', 'pageInfo', 'totalCount'], rule),
  ...fields(`${node}Edge`, ['node', 'cursor'], rule),
})

/** Rule of the entity itself, asked by reference from another subgraph (`_entities`). */
export const reference = (type: string, rule: Rule): PolicyRegistry => ({
  [`${type}.__reference`]: rule,
})

/** Types that packages/subgraph contributes to every schema. */
export const COMMON_POLICIES: PolicyRegistry = {
  ...fields(
    'PageInfo',
    ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
    allow(EVERY_ROLE),
  ),
  ...fields('Objection', ['code', 'path', 'params', 'clearableBy', 'source'], allow(EVERY_ROLE)),
  ...fields('ObjectionParameter', ['name', 'value'], allow(EVERY_ROLE)),
}
