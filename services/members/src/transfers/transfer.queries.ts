import type { LocalDate } from '@ket-nap/kernel'
import { byId, isUuid, listsById, perKey } from '@ket-nap/subgraph'
import DataLoader from 'dataloader'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { readChains } from '../dossiers/dossier.queries.ts'
import type { Chain } from '../routes/route.workflow.ts'
import type { PolicyLoader } from '../policies/policy.queries.ts'
import { UNDER_WAY } from '../probations/probation-stage.workflow.ts'
import { readPlaceNames } from './destination.queries.ts'
import type { OpenedTransfer, Transfer, TransferRow } from './transfer.policy.ts'

const ROW = sql`t.id, t.person_id as "personId", t.kind, t.ground, t.stage, t.version,
  t.stage_since as "stageSince", t.number, t.paper, t.requested_on as "requestedOn",
  t.decided_on as "decidedOn", t.introduced_on as "introducedOn", t.arrived_on as "arrivedOn",
  t.until_on as "untilOn", t.dues_paid_until as "duesPaidUntil", t.full_name as "fullName",
  t.born_on as "bornOn", t.ceremony_on as "ceremonyOn", t.official_on as "officialOn",
  t.abroad_place as "abroadPlace", t.waits_for as "waitsFor", t.waits_side as "waitsSide",
  t.waits_at_unit_id as "waitsAtUnitId", t.waits_for_roles as "waitsForRoles",
  t.clocks_beside as "clocksBeside",
  t.due_on as "dueOn", t.due_timer as "dueTimer", t.slip_check_on as "slipCheckOn", t.unit_id as "unitId",
  t.province_id as "provinceId", t.above_base_id as "aboveBaseId", t.base_id as "baseId",
  t.to_unit_id as "toUnitId", t.to_province_id as "toProvinceId",
  t.to_above_base_id as "toAboveBaseId", t.to_base_id as "toBaseId"`

const PARTS = sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind,
      'issuedOn', r.issued_on, 'number', r.number) order by r.id)
    from transfer_papers r where r.transfer_id = t.id), '[]') as papers,
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'place', r.place, 'action', r.action,
      'fromStage', r.from_stage, 'toStage', r.to_stage, 'onDay', r.on_day, 'paper', r.paper,
      'box', r.box, 'number', r.number, 'note', r.note, 'side', r.side,
      'scan', (select jsonb_build_object('id', s.id, 'bytes', s.bytes, 'addedAt', r.recorded_at)
        from scans s where s.id = r.scan_id),
      'enteredFor', r.entered_for, 'fromPaper', r.from_paper, 'policyVersion', r.policy_version,
      'policyOverlay', r.policy_overlay, 'role', r.role, 'recordedAt', r.recorded_at) order by r.place)
    from transfer_moves r where r.transfer_id = t.id), '[]') as moves`

/** Transfers of either side within the reach of the transaction. */
export async function readTransferRows(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<TransferRow[]> {
  const { rows } = await sql<TransferRow>`
    select ${ROW} from transfers t where t.id = any(${[...ids]}::uuid[])`.execute(db)
  return rows
}

async function readOfPeople(db: Kysely<Database>, people: readonly string[]) {
  const { rows } = await sql<TransferRow>`
    select ${ROW} from transfers t where t.person_id = any(${[...people]}::uuid[])
    order by t.requested_on desc, t.id desc`.execute(db)
  return rows
}

/** A transfer, whole, in one statement. */
async function readTransfer(db: Kysely<Database>, id: string): Promise<Transfer | null> {
  if (!isUuid(id)) return null
  const { rows } = await sql<Transfer>`
    select ${ROW}, ${PARTS} from transfers t where t.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** What only the giving side reaches; the receiving one sees nothing of it. */
async function readHindrances(
  db: Kysely<Database>,
  personId: string,
): Promise<Pick<OpenedTransfer, 'hasOpenInquiry' | 'isRecognitionUnderWay'>> {
  const { rows } = await sql<Pick<OpenedTransfer, 'hasOpenInquiry' | 'isRecognitionUnderWay'>>`
    select exists (select from inquiries i where i.person_id = ${personId}::uuid
        and i.until_on is null) as "hasOpenInquiry",
      exists (select from probations p where p.person_id = ${personId}::uuid
        and p.stage = any(${[...UNDER_WAY]}::text[])) as "isRecognitionUnderWay"`.execute(db)
  return rows[0] ?? { hasOpenInquiry: false, isRecognitionUnderWay: false }
}

/** Both places by the tree of a day; of a unit closed since, by that of the request. */
async function readWays(db: Kysely<Database>, transfer: Transfer, on: LocalDate) {
  const { unitId, toUnitId, requestedOn } = transfer
  const sides = [unitId, toUnitId].filter(side => side !== null)
  const asked = sides.flatMap(side => [
    { unitId: side, on },
    { unitId: side, on: requestedOn },
  ])
  const chains = await readChains(db, asked)
  const sideOf = (side: string | null): Chain | null => {
    if (side === null) return null
    const place = 2 * sides.indexOf(side)
    const chain = chains[place] ?? chains[place + 1]
    if (!chain) throw new Error('each side of a transfer stood in the tree')
    return chain
  }
  return { from: sideOf(unitId), to: sideOf(toUnitId) }
}

/** Whose rules judge: the giving side's, of a homecoming those of the place that takes in. */
const rulingProvince = ({ unitId, provinceId, toProvinceId }: Transfer): string | null =>
  unitId === null ? toProvinceId : provinceId

/** How commands and resolvers read a transfer; each time anew, because a step changes it. */
export const transferLoaders = (db: Kysely<Database>, policy: PolicyLoader) => ({
  placeName: byId(ids => readPlaceNames(db, ids)),
  transfer: byId(ids => readTransferRows(db, ids)),
  transfersOfPerson: listsById(
    people => readOfPeople(db, people),
    row => row.personId,
  ),
  readTransfer: (id: string) => readTransfer(db, id),
  /** The organisations over a unit on a day; of a unit anywhere, because the tree is no secret. */
  chainOn: perKey(
    (day: LocalDate) =>
      new DataLoader((units: readonly string[]) =>
        readChains(
          db,
          units.map(unitId => ({ unitId, on: day })),
        ),
      ),
  ),
  openTransfer: async (transfer: Transfer, on: LocalDate): Promise<OpenedTransfer> => {
    const [ways, hindrances, { version, overlay, values }] = [
      await readWays(db, transfer, on),
      await readHindrances(db, transfer.personId),
      await policy({ provinceId: rulingProvince(transfer), day: on }),
    ]
    return { transfer, ...ways, ...hindrances, policy: values, version, overlay }
  },
})
