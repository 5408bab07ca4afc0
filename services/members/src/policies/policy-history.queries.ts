import type { LocalDate } from '@ket-nap/kernel'
import { byId, listsById, oncePerRequest, perKey, type Scope, type Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { PolicyDecision } from './policy-change.policy.ts'
import { writeValue } from './policy-value.policy.ts'
import type { PolicyDoubt, PolicyJson } from './policy-value.workflow.ts'
import type { PolicyName } from './policy.workflow.ts'

export interface PolicyDocumentRow {
  number: string
  issuedOn: LocalDate
  inForceFrom: LocalDate
  replacedOn: LocalDate | null
}

export interface PolicyVersionRow {
  key: string
  nameVi: string
  nameEn: string
  inForceFrom: LocalDate
  isLocal: boolean
  /** What holds on the first day of the version. */
  documents: readonly PolicyDocumentRow[]
}

/** What one version said of one value, at the time when it was recorded. */
export interface PolicyStatementRow {
  name: string
  version: string
  from: LocalDate
  /** Null: the national value holds again. */
  text: string | null
  source: string
  doubt: PolicyDoubt | null
  isLocal: boolean
  recordedAt: Date
  proposalId: string | null
}

export interface PolicyProposalRow {
  id: string
  provinceId: string
  name: PolicyName
  text: string | null
  before: string
  from: LocalDate
  source: string
  proposedBy: string
  proposedIn: string
  proposedAt: Date
  decision: PolicyDecision | null
  decidedIn: string | null
  decidedAt: Date | null
  note: string | null
}

/** Of versions or documents (alias `version`): the nation's, and the province's own. */
const ofPlace = (provinceId: string | null): RawBuilder<boolean> =>
  sql<boolean>`(num_nonnulls(version.province_id, version.province_code) = 0
    or version.province_id = ${provinceId}::uuid
    or version.province_code = policy_province_code(${provinceId}::uuid))`

async function readVersions(
  db: Kysely<Database>,
  which: RawBuilder<boolean>,
): Promise<PolicyVersionRow[]> {
  const { rows } = await sql<PolicyVersionRow>`
    select version.key, version.name_vi as "nameVi", version.name_en as "nameEn",
      version.in_force_from as "inForceFrom",
      num_nonnulls(version.province_id, version.province_code) > 0 as "isLocal",
      coalesce((
        select jsonb_agg(jsonb_build_object('number', document.number, 'issuedOn', document.issued_on,
          'inForceFrom', document.in_force_from, 'replacedOn', document.replaced_on)
          order by document.issued_on)
        from policy_documents document
        where version.province_id is null
          and document.province_code is not distinct from version.province_code
          and version.in_force_from >= document.in_force_from
          and (document.replaced_on is null or version.in_force_from < document.replaced_on)
      ), '[]') as documents
    from policy_versions version
    where ${which}
    order by version.in_force_from, version.key
  `.execute(db)
  return rows
}

type StoredStatement = Omit<PolicyStatementRow, 'text'> & { value: PolicyJson; isGiven: boolean }

async function readStatements(
  db: Kysely<Database>,
  provinceId: string | null,
  names: readonly string[],
): Promise<PolicyStatementRow[]> {
  const { rows } = await sql<StoredStatement>`
    select stated.name, version.key as version, version.in_force_from as "from", stated.value,
      stated.value is not null as "isGiven", stated.source, stated.doubt,
      num_nonnulls(version.province_id, version.province_code) > 0 as "isLocal",
      stated.recorded_at as "recordedAt", stated.proposal_id as "proposalId"
    from policy_values stated join policy_versions version on version.key = stated.version_key
    where stated.name = any(${[...names]}::text[]) and ${ofPlace(provinceId)}
    order by version.in_force_from desc, stated.seq desc
  `.execute(db)
  return rows.map(({ value, isGiven, ...row }) => ({
    ...row,
    text: isGiven ? writeValue(value) : null,
  }))
}

type StoredProposal = Omit<PolicyProposalRow, 'text' | 'before'> & {
  value: PolicyJson
  isGiven: boolean
  before: PolicyJson
}

async function readProposals(
  db: Kysely<Database>,
  scope: Scope,
  which: RawBuilder<boolean>,
): Promise<PolicyProposalRow[]> {
  const { rows } = await sql<StoredProposal>`
    select proposal.id, proposal.province_id as "provinceId", proposal.name, proposal.value,
      proposal.value is not null as "isGiven", proposal.before, proposal.from_on as "from",
      proposal.source, proposal.proposed_by as "proposedBy", proposal.proposed_in as "proposedIn",
      proposal.recorded_at as "proposedAt", decided.decision, decided.decided_in as "decidedIn",
      decided.recorded_at as "decidedAt", decided.note
    from policy_proposals proposal
    left join policy_decisions decided on decided.proposal_id = proposal.id
    where ${which} and proposal.province_id = any(${[...scope.provinces]}::uuid[])
    order by proposal.recorded_at, proposal.id
  `.execute(db)
  return rows.map(({ value, isGiven, before, ...row }) => ({
    ...row,
    text: isGiven ? writeValue(value) : null,
    before: writeValue(before),
  }))
}

/** The chain of versions, what they said, and who wants it changed. */
export const policyHistoryLoaders = (db: Kysely<Database>, { scope }: Viewer) => ({
  policyVersions: perKey((provinceId: string) =>
    oncePerRequest(() => readVersions(db, ofPlace(provinceId || null))),
  ),
  policyVersionsByKey: listsById(
    keys => readVersions(db, sql<boolean>`version.key = any(${[...keys]}::text[])`),
    ({ key }) => key,
  ),
  policyStatements: perKey((provinceId: string) =>
    listsById(
      names => readStatements(db, provinceId || null, names),
      statement => statement.name,
    ),
  ),
  policyProposal: byId(ids =>
    readProposals(db, scope, sql<boolean>`proposal.id = any(${[...ids]}::uuid[])`),
  ),
  waitingProposals: perKey((provinceId: string) =>
    oncePerRequest(() =>
      readProposals(
        db,
        scope,
        sql<boolean>`proposal.province_id = ${provinceId}::uuid and decided.proposal_id is null`,
      ),
    ),
  ),
})
