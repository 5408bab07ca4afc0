import { randomUUID } from 'node:crypto'
import { toLocalDate } from '@ket-nap/kernel'
import { importedId, type Role, type Scope, type Viewer } from '@ket-nap/subgraph'
import { openTestSubgraph, type TestSubgraph } from '@ket-nap/subgraph/testing'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { reaches } from '../posts/reach.events.ts'
import { reanchorDue } from '../reorganisations/reorganisation.reactions.ts'
import { ORGANISATIONS } from '../service.ts'
import type { UnitKind } from '../units/unit.workflow.ts'

export type Organisations = TestSubgraph<Database>

export const TODAY = '2026-11-21'
export const ROOT = importedId('unit', 'VN')

/** The service on a day, with nothing but the root in its tree. */
export async function openOrganisations(day = TODAY): Promise<Organisations> {
  const org = await openTestSubgraph(ORGANISATIONS)
  await moveDay(org, day)
  return org
}

export const moveDay = (org: Organisations, day: string) =>
  org.work(work => reanchorDue(toLocalDate(day), work))

/** An invented viewer whose post sits on the unit, with the scope that edge would have been told. */
export async function viewerAt(
  org: Organisations,
  unitId: string,
  role: Role = 'ORGANISING',
  today = TODAY,
): Promise<Viewer> {
  const day = toLocalDate(today)
  const { rows } = await org.work(({ db }) =>
    sql<{
      scope: Scope
    }>`select scope from (${reaches({ unitId: sql`${unitId}`, role: sql`${role}` }, day)}) seat`.execute(
      db,
    ),
  )
  const [row] = rows
  if (!row) throw new Error('no such unit')
  return {
    holderId: randomUUID(),
    post: { id: randomUUID(), role, unitId },
    scope: row.scope,
    today: day,
    requestId: randomUUID(),
  }
}

export interface Answer {
  unit: Record<string, unknown> & { id: string; revision: number }
  codes: string[]
  errors: readonly { extensions?: Record<string, unknown> }[]
}

const COMMAND = (name: string, input: string) => `
  mutation ($input: ${input}!) { ${name}(input: $input) {
    unit { id revision asOf name level kind closedOn foundedOn parent { id } }
    objections { code path params { name value } source } } }`

/** Sends one command of the tree; what the input leaves out is filled in. */
export async function command(
  org: Organisations,
  viewer: Viewer,
  [name, input]: readonly [string, Record<string, unknown>],
): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await org.ask(viewer, COMMAND(name, type), {
    input: {
      idempotencyKey: randomUUID(),
      decisionNumber: '01-QĐ/TU',
      decidedOn: '2026-01-02',
      ...input,
    },
  })
  const payload = (data?.[name] ?? {}) as {
    unit?: Answer['unit']
    objections?: { code: string }[]
  }
  return {
    unit: payload.unit ?? { id: '', revision: 0 },
    codes: (payload.objections ?? []).map(({ code }) => code),
    errors,
  }
}

export interface NewUnit {
  under: string
  kind: UnitKind
  name?: string
  on?: string
  code?: string
}

/** Founds a unit as the nation's organising department and answers its id; throws when it is refused. */
export async function found(org: Organisations, { under, kind, name, on, code }: NewUnit) {
  const viewer = await viewerAt(org, ROOT)
  const effectiveOn = on ?? '2025-07-01'
  const { unit, codes, errors } = await command(org, viewer, [
    'foundUnit',
    {
      parentId: under,
      kind,
      name: name ?? `${kind} ${randomUUID().slice(0, 6)}`,
      line: kind === 'MASS_ORGANISATION' ? 'YOUTH_UNION' : 'PARTY',
      effectiveOn,
      code,
    },
  ])
  if (!unit.id) throw new Error(`not founded: ${codes.join()} ${JSON.stringify(errors)}`)
  return unit.id
}

export const revisionOf = async (org: Organisations, id: string): Promise<number> => {
  const viewer = await viewerAt(org, ROOT)
  const { data } = await org.ask(viewer, `{ unit(id: "${id}") { revision } }`)
  const unit = data?.['unit'] as { revision: number } | undefined
  return unit?.revision ?? 0
}

/** Moves or closes a unit as the nation's organising department, at its present revision. */
export async function change(
  org: Organisations,
  name: 'moveUnit' | 'closeUnit' | 'renameUnit',
  input: { unitId: string; effectiveOn: string } & Record<string, unknown>,
): Promise<Answer> {
  const expectedRevision = await revisionOf(org, input.unitId)
  return command(org, await viewerAt(org, ROOT), [name, { expectedRevision, ...input }])
}
