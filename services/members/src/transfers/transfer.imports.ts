import { randomUUID } from 'node:crypto'
import type { LocalDate } from '@ket-nap/kernel'
import {
  day,
  findProblems,
  key,
  oneOf,
  optional,
  text,
  type ImportDefinition,
  type ImportProblem,
} from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { codesOf } from '../codes/term.ts'
import type { Database } from '../database.ts'
import { policyLoaders, type PolicyOn } from '../policies/policy.queries.ts'
import { MEMBER_KINDS } from './box.workflow.ts'
import { draftOf, type Leaver, type RequestTransfer } from './request.policy.ts'
import { insertTransfer } from './request.commands.ts'
import { AT_STAGE, boxesOnPaper, readBoxes, transferChecks } from './transfer-checks.imports.ts'
import { STAY_GROUND, TRANSFER_KIND, type TransferStage } from './transfer-action.workflow.ts'
import { followPaper, type BoxOnPaper } from './transfer-on-paper.policy.ts'
import { transferLoaders } from './transfer.queries.ts'
import type { OpenedTransfer, Transfer } from './transfer.policy.ts'

/** A line of the file with the member that it is about. */
type Line = Omit<RequestTransfer, 'idempotencyKey'> &
  Leaver & { line: number; stage: TransferStage; boxes: string | null }

async function readLines(db: Kysely<Database>): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select line.line::integer as line, line.kind, line.ground, line.number, line.stage, line.boxes,
      line.requested_on as "on", line.decided_on as "decidedOn", line.until_on as "untilOn",
      line.dues_paid_until as "duesPaidUntil", line.to_unit as "toUnitId",
      line.abroad_place as "abroadPlace", m.person_id as "personId", p.full_name as "fullName",
      p.born_on as "bornOn", m.ceremony_on as "ceremonyOn", m.official_on as "officialOn",
      m.unit_id as "unitId", m.province_id as "provinceId", m.above_base_id as "aboveBaseId",
      m.base_id as "baseId"
    from staged line join members m on m.person_id = line.person join people p on p.id = m.person_id
    order by line.line`.execute(db)
  return rows
}

/** Follows the paper of each line; both times alike: when the file is checked, and when it is stored. */
function papersOf(db: Kysely<Database>) {
  const policies = policyLoaders(db)
  const { chainOn } = transferLoaders(db, policies.policy)
  const rulesOn = async (provinceId: string | null, days: readonly LocalDate[]) => {
    const first = await policies.policiesBegan()
    const rules = new Map<LocalDate, PolicyOn>()
    for (const each of new Set(days))
      rules.set(each, await policies.policy({ provinceId, day: each < first ? first : each }))
    return rules
  }
  return async (line: Line): Promise<Followed> => {
    const signed = readBoxes(line.boxes)
    const lastOn = signed.at(-1)?.signedOn ?? line.on
    const from = await chainOn(lastOn).load(line.unitId)
    const to = line.toUnitId ? await chainOn(lastOn).load(line.toUnitId) : null
    if (!from) return { fault: 'UNIT_NOT_THEN' }
    if (line.toUnitId && !MEMBER_KINDS.some(kind => kind === to?.own.kind))
      return { fault: 'DESTINATION_TAKES_NO_MEMBERS' }
    const rules = await rulesOn(line.provinceId, [line.on, ...signed.map(each => each.signedOn)])
    return follow(line, { signed, from, to, rules })
  }
}

type Fault = keyof typeof FAULTS
type Followed = { fault: Fault } | { fault: null; opened: OpenedTransfer }

interface Read extends Pick<OpenedTransfer, 'from' | 'to'> {
  signed: readonly BoxOnPaper[]
  rules: ReadonlyMap<LocalDate, PolicyOn>
}

function follow(line: Line, { signed, from, to, rules }: Read): Followed {
  const ruling = (on: LocalDate): PolicyOn => {
    const found = rules.get(on)
    if (!found) throw new Error('the rules of every day of the paper are read')
    return found
  }
  const { values: policy, version, overlay } = ruling(line.on)
  const transfer = draftOf({ id: randomUUID(), input: line, leaver: line, to })
  const free = { hasOpenInquiry: false, isRecognitionUnderWay: false }
  const draft = { transfer, from, to, ...free, policy, version, overlay }
  const outcome = followPaper(draft, signed, ruling)
  if (!outcome.ok) return { fault: outcome.objections[0].code }
  if (outcome.value.transfer.stage !== line.stage) return { fault: 'OTHER_STAGE' }
  return { fault: null, opened: outcome.value }
}

/** What only the form of the paper shows. */
const FAULTS = {
  DAY_IN_FUTURE: ['boxes', 'lie in the future; what was done on paper was done before'],
  UNIT_NOT_THEN: [
    'person',
    'the unit of the member was not in the tree on the last day of the paper',
  ],
  DESTINATION_TAKES_NO_MEMBERS: ['to_unit', 'was no unit of members on the last day of the paper'],
  ANOTHER_BOX_NEXT: ['boxes', 'are not signed in the order of this paper'],
  DAY_BEFORE_LAST_STEP: [
    'boxes',
    'a box was signed before the one above it, or before the request',
  ],
  OTHER_STAGE: ['stage', 'is not where the boxes lead'],
} as const

const IN_FUTURE: Followed = { fault: 'DAY_IN_FUTURE' }

const isSignedAfter = ({ boxes }: Line, today: LocalDate): boolean =>
  readBoxes(boxes).some(({ signedOn }) => signedOn > today)

async function paperProblems(db: Kysely<Database>, today: LocalDate): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = []
  const followed = papersOf(db)
  for (const line of await readLines(db)) {
    const { fault } = isSignedAfter(line, today) ? IN_FUTURE : await followed(line)
    if (!fault) continue
    const [column, message] = FAULTS[fault]
    problems.push({ line: line.line, column, code: fault, message })
  }
  return problems
}

async function storeMoves(db: Kysely<Database>, transfer: Transfer): Promise<void> {
  const { id, unitId, toUnitId, moves } = transfer
  await db
    .insertInto('transfer_moves')
    .values(
      moves.map(move => ({
        transfer_id: id,
        place: move.place,
        action: move.action,
        from_stage: move.fromStage,
        to_stage: move.toStage,
        on_day: move.onDay,
        paper: move.paper,
        box: move.box,
        unit_id: move.side === 'RECEIVER' ? toUnitId : unitId,
        number: move.number,
        side: move.side,
        from_paper: true,
        policy_version: move.policyVersion,
        policy_overlay: move.policyOverlay,
      })),
    )
    .execute()
}

/** Who is active elsewhere is not counted in votes at home. */
const excuseGuests = (db: Kysely<Database>) =>
  sql`
    insert into activity_limits (person_id, kind, ground, place, valid, document_number, document_on,
      province_id, above_base_id, base_id, unit_id)
    select t.person_id, 'TEMPORARY_ELSEWHERE', t.ground,
      coalesce(t.abroad_place, (select left(v.name, 200) from unit_copy_versions v
        where v.unit_id = t.to_unit_id and v.is_last)),
      daterange(t.arrived_on, greatest(t.until_on, t.arrived_on) + 1), t.number, t.requested_on,
      t.province_id, t.above_base_id, t.base_id, t.unit_id
    from staged line join transfers t on t.person_id = line.person and t.stage = line.stage
    where t.arrived_on is not null and not exists (select from activity_limits own
      where own.person_id = t.person_id and own.kind = 'TEMPORARY_ELSEWHERE'
        and own.valid && daterange(t.arrived_on, greatest(t.until_on, t.arrived_on) + 1))`.execute(
    db,
  )

/**
 * Introduction papers under way before there was the system, with the boxes signed so far: kept as the history
 * of the transfer and marked so, never judged. Only what follows is.
 */
export const transfersImport: ImportDefinition<Database> = {
  columns: {
    person: key('person'),
    kind: oneOf(codesOf(TRANSFER_KIND)),
    stage: oneOf(AT_STAGE),
    number: text(50),
    requested_on: day(),
    boxes: optional(boxesOnPaper()),
    to_unit: optional(key('unit')),
    abroad_place: optional(text(200)),
    decided_on: optional(day()),
    ground: optional(oneOf(codesOf(STAY_GROUND))),
    until_on: optional(day()),
    dues_paid_until: optional(day()),
  },
  async check(work, today) {
    const problems = await findProblems(work, transferChecks(today))
    return problems.length > 0 ? problems : paperProblems(work.db, today)
  },
  async apply({ db }) {
    const followed = papersOf(db)
    for (const line of await readLines(db)) {
      const paper = await followed(line)
      if (paper.fault) throw new Error('a paper that was checked is followed')
      await insertTransfer({ db }, paper.opened.transfer)
      await storeMoves(db, paper.opened.transfer)
    }
    await excuseGuests(db)
  },
}
