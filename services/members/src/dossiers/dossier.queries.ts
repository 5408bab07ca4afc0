import type { LocalDate } from '@ket-nap/kernel'
import { isOneOf } from '@ket-nap/subgraph'
import DataLoader from 'dataloader'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import {
  chainOf,
  findRoute,
  ruledBy,
  type Chain,
  type ChainUnit,
  type Route,
} from '../routes/route.workflow.ts'
import type { PolicyLoader } from '../policies/policy.queries.ts'
import { routeDay, type Dossier, type OpenedDossier } from './dossier.policy.ts'
import { relocationOf } from '../relocations/relocation.queries.ts'
import { readElectorate, type ElectorateAsked } from './electorate.queries.ts'
import { readListing, type ListingAsked } from './listing.queries.ts'
import { isOfficialMember } from './standing.queries.ts'

/** What belongs to the dossier in one table, in the order in which it was recorded. */
function partOf(table: string, row: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((
  select jsonb_agg(${row} order by r.id) from ${sql.table(table)} r where r.admission_id = a.id), '[]')`
}

/** What belongs to a dossier, table by table, as it is read. */
const PARTS = {
  papers: partOf(
    'admission_papers',
    sql`jsonb_build_object('id', r.id, 'kind', r.kind, 'form', r.form, 'number', r.number,
      'issuedOn', r.issued_on, 'issuer', r.issuer, 'validUntil', r.valid_until,
      'setAsideOn', r.set_aside_on, 'setAsideReason', r.set_aside_reason,
      'criteria', r.criteria, 'scans', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'bytes', s.bytes,
        'addedAt', x.added_at) order by x.id)
        from paper_scans x join scans s on s.id = x.scan_id where x.paper_id = r.id), '[]'))`,
  ),
  faults: partOf(
    'paper_faults',
    sql`jsonb_build_object('id', r.id, 'paperKind', r.paper_kind, 'code', r.code,
      'notedOn', r.noted_on, 'clearedOn', r.cleared_on)`,
  ),
  help: partOf(
    'helping_members',
    sql`jsonb_build_object('id', r.id, 'personId', r.person_id, 'fromOn', r.from_on,
      'untilOn', r.until_on, 'number', r.number)`,
  ),
  remarks: partOf(
    'remarks',
    sql`jsonb_build_object('id', r.id, 'month', r.month, 'strong', r.strong, 'weak', r.weak)`,
  ),
  introductions: partOf(
    'introductions',
    sql`jsonb_build_object('id', r.id, 'personId', r.person_id,
      'togetherSince', r.together_since, 'issuedOn', r.issued_on, 'setAsideOn', r.set_aside_on,
      'isOfficial', coalesce((select m.status = 'OFFICIAL' from members m
      where m.person_id = r.person_id), false))`,
  ),
  letters: partOf(
    'verification_letters',
    sql`jsonb_build_object('id', r.id, 'about', r.about, 'abroad', r.abroad,
      'receivedOn', r.received_on, 'dueOn', r.due_on, 'answeredOn', r.answered_on,
      'answer', r.answer)`,
  ),
  waivers: partOf(
    'letter_waivers',
    sql`jsonb_build_object('id', r.id, 'about', r.about, 'ground', r.ground, 'waivedOn', r.waived_on)`,
  ),
  consents: partOf(
    'consents',
    sql`jsonb_build_object('id', r.id, 'askedOn', r.asked_on, 'answeredOn', r.answered_on,
      'given', r.given, 'number', r.number)`,
  ),
  moves: partOf(
    'admission_moves',
    sql`jsonb_build_object('id', r.id, 'place', r.place, 'action', r.action,
      'fromStage', nullif(r.from_stage, 'PERSON'), 'toStage', r.to_stage, 'onDay', r.on_day, 'number', r.number,
      'note', r.note, 'actor', r.actor, 'enteredFor', r.entered_for, 'fromPaper', r.from_paper,
      'policyVersion', r.policy_version, 'policyOverlay', r.policy_overlay, 'duty', r.duty,
      'holderId', r.holder_id, 'role', r.role, 'postUnitId', r.post_unit_id,
      'scan', (select jsonb_build_object('id', s.id, 'bytes', s.bytes, 'addedAt', r.recorded_at)
        from scans s where s.id = r.scan_id),
      'recordedAt', r.recorded_at, 'relocation', ${relocationOf(sql`r.id`)})`,
  ),
}

/** Votes with the day of their step: who got the dossier from another place does not reach its meetings. */
const BALLOTS = sql`coalesce((
  select jsonb_agg(jsonb_build_object('meetingId', b.meeting_id, 'heldOn', v.on_day, 'action', v.action,
    'entitled', b.entitled, 'present', b.present, 'yes', b.yes, 'no', b.no, 'blank', b.blank,
    'needed', b.needed, 'passed', b.passed, 'unitName', b.unit_name,
    'isMeetingReached', exists (select from meetings m where m.id = b.meeting_id)) order by v.place)
  from ballots b join admission_moves v on v.meeting_id = b.meeting_id and v.admission_id = b.admission_id
  where b.admission_id = a.id), '[]')`

/** Dossiers within the reach of the transaction, whole, in one statement. */
export async function readDossiers(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<Dossier[]> {
  const { rows } = await sql<Dossier>`
    select a.id, a.person_id as "personId", a.unit_id as "unitId", a.province_id as "provinceId",
      a.above_base_id as "aboveBaseId", a.base_id as "baseId", a.stage, a.version,
      a.stage_since as "stageSince", a.listed_on as "listedOn", a.opened_on as "openedOn",
      a.considered_on as "consideredOn", a.decided_on as "decidedOn",
      a.decision_number as "decisionNumber", a.ceremony_on as "ceremonyOn",
      a.expected_quarter as "expectedQuarter", a.due_on as "dueOn", a.due_timer as "dueTimer",
      a.waits_for as "waitsFor", a.waits_at_unit_id as "waitsAtUnitId",
      a.route as "routeCode", a.deciding_unit_id as "decidingUnitId",
      a.special_cases as "specialCases", p.born_on as "bornOn",
      p.general_education as "generalEducation", p.occupation, p.flags,
      exists (select from departures d where d.person_id = a.person_id
        and d.kind in ('EXPELLED', 'REMOVED', 'RESIGNED')) as "hasLeftParty",
      (select jsonb_build_object('leftOn', e.left_on, 'cause', e.cause,
          'recordClearedOn', e.record_cleared_on, 'readmissions', e.readmissions)
        from earlier_memberships e where e.admission_id = a.id
        order by e.id desc limit 1) as "earlierMembership",
      (select jsonb_build_object('number', c.number, 'issuedOn', c.issued_on, 'validUntil', c.valid_until)
       from certificate_copies c where c.person_id = a.person_id and c.course_kind = 'AWARENESS'
         and c.revoked_on is null
       order by c.valid_until desc nulls first limit 1) as certificate,
      ${PARTS.papers} as papers, ${PARTS.faults} as faults, ${PARTS.help} as help,
      ${PARTS.remarks} as remarks, ${PARTS.introductions} as introductions,
      (select count(*)::integer from opinions o
        where o.admission_id = a.id and o.answered_on is null) as "openOpinions",
      a.relatives, ${PARTS.waivers} as waivers, ${PARTS.letters} as letters, ${PARTS.consents} as consents, ${BALLOTS} as ballots, ${PARTS.moves} as moves,
      nominators_of(a.id) as "nominatorIds"
    from admissions a join people p on p.id = a.person_id
    where ${isOneOf('a.id', ids)}
  `.execute(db)
  return rows
}

/** A unit on a day, with the ones above it. */
interface PlaceOnDay {
  unitId: string
  on: LocalDate
}

/** The units from each place up to its province, as the tree had them on the day; one statement. */
export async function readChains(
  db: Kysely<Database>,
  places: readonly PlaceOnDay[],
): Promise<(Chain | null)[]> {
  const { rows } = await sql<ChainUnit & { place: number }>`
    select asked.place, above.unit_id as "unitId", above.kind, above.level, above.residential,
      above.authorised_to_admit as "authorisedToAdmit",
      above.delegated_above_base as "delegatedAboveBase"
    from jsonb_to_recordset(${JSON.stringify(places.map((asked, place) => ({ ...asked, place })))}::jsonb)
      as asked("unitId" uuid, "on" date, place integer)
    join unit_copy_versions own on own.unit_id = asked."unitId" and own.valid @> asked."on"
    join unit_copy_versions above on above.path @> own.path and above.valid @> asked."on"
    order by asked.place, nlevel(above.path) desc
  `.execute(db)
  const upwards = Map.groupBy(rows, row => row.place)
  return places.map((_, place) => chainOf(upwards.get(place) ?? []))
}

/** The routes of dossiers: by the tree of the day that fixed it, before it by that of the given day. */
export async function readRoutes(
  db: Kysely<Database>,
  dossiers: readonly Pick<Dossier, 'unitId' | 'consideredOn' | 'moves'>[],
  on: LocalDate,
): Promise<(Route | null)[]> {
  const places = dossiers.map(dossier => ({
    unitId: dossier.unitId,
    on: routeDay(dossier) ?? on,
  }))
  const chains = await readChains(db, places)
  return chains.map(chain => chain && findRoute(chain))
}

/** Chains of files that are opened at once, in one statement; nothing is kept, because the tree may change. */
export const chainsAtOnce = (db: Kysely<Database>) =>
  new DataLoader<PlaceOnDay, Chain | null>(places => readChains(db, places), { cache: false })

/** How commands and resolvers read a dossier; each time anew, because a step changes it. */
export const dossierLoaders = (
  db: Kysely<Database>,
  policy: PolicyLoader,
  chains = chainsAtOnce(db),
) => ({
  readDossier: async (id: string): Promise<Dossier | null> => {
    const [dossier] = await readDossiers(db, [id])
    return dossier ?? null
  },
  openDossier: async (dossier: Dossier, on: LocalDate): Promise<OpenedDossier> => {
    const [chain, { version, overlay, values }] = await Promise.all([
      chains.load({ unitId: dossier.unitId, on: routeDay(dossier) ?? on }),
      policy({ provinceId: dossier.provinceId, day: on }),
    ])
    const route = ruledBy(chain && findRoute(chain), values)
    return { dossier, route, policy: values, version, overlay }
  },
  /** Which organs vote on the people of a unit, as the tree had it on the day. */
  routeAt: async (place: PlaceOnDay) => {
    const [chain] = await readChains(db, [place])
    return chain ? findRoute(chain) : null
  },
  isOfficialMember: (personId: string) => isOfficialMember(db, personId),
  listing: (asked: ListingAsked) => readListing(db, asked),
  electorate: (asked: ElectorateAsked) => readElectorate(db, asked),
})
