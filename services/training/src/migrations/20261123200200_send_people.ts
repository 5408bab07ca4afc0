import { ANCHORED, secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const KINDS = `'AWARENESS', 'NEW_MEMBER', 'ELEMENTARY_THEORY', 'SECRETARIES'`
const OPEN = `'PROPOSED', 'CONFIRMED', 'PASSED_ON'`
const ROLES = `'PROPAGANDA', 'ORGANISING', 'CELL_SECRETARY', 'BASE_COMMITTEE'`

/** A level that there is not, or that is the unit itself, has nothing to say. */
const WAITS_FOR = `case
  when stage not in (${OPEN}) then null
  when stage = 'PROPOSED' and base_id is not null and base_id is distinct from unit_id then 'BASE'
  when stage <> 'PASSED_ON' and above_base_id is not null
    and above_base_id is distinct from unit_id then 'ABOVE_BASE'
  else 'CENTRE' end`

const TABLES = [
  `create table training_proposals (
     id uuid primary key default uuidv7(),
     person_id uuid not null,
     course_kind text not null constraint training_proposals_kind check (course_kind in (${KINDS})),
     origin text not null constraint training_proposals_origin check (origin in ('DOSSIER', 'CELL')),
     proposed_on date not null,
     stage text not null default 'PROPOSED' constraint training_proposals_stage
       check (stage in (${OPEN}, 'SEATED', 'REFUSED', 'WITHDRAWN')),
     enrolment_id uuid constraint training_proposals_enrolment references enrolments,
     unit_id uuid,
     province_id uuid, above_base_id uuid, base_id uuid,
     waits_for text generated always as (${WAITS_FOR}) stored,
     constraint training_proposals_seated check ((stage = 'SEATED') = (enrolment_id is not null))
   )`,
  `create unique index training_proposals_under_way on training_proposals (person_id, course_kind)
     where stage in (${OPEN})`,
  `create index training_proposals_person on training_proposals (person_id)`,
  `create index training_proposals_enrolment on training_proposals (enrolment_id)`,
  ...['unit_id', 'province_id', 'above_base_id', 'base_id'].map(
    anchor =>
      `create index training_proposals_${anchor} on training_proposals (${anchor}, proposed_on, id)`,
  ),
  `create table training_proposal_moves (
     id uuid primary key default uuidv7(),
     proposal_id uuid not null
       constraint training_proposal_moves_proposal references training_proposals,
     action text not null,
     to_stage text not null,
     note text,
     holder_id uuid,
     post_id uuid,
     recorded_at timestamptz not null default now(),
     constraint training_proposal_moves_taken check ((holder_id is null) = (post_id is null))
   )`,
  `create index training_proposal_moves_proposal on training_proposal_moves (proposal_id)`,
]

/** The chain from the cell to the seat in a class. */
export class SendPeople extends Migration {
  override up(): void {
    const service = 'training'
    const statements = [
      ...TABLES,
      ...secureTable({
        service,
        table: 'training_proposals',
        app: ['select', 'insert', 'update'],
        rows: `(${ANCHORED}) and ${setting('role')} in (${ROLES}, 'LEADER')`,
        written: `(${ANCHORED}) and ${setting('role')} in (${ROLES})`,
      }),
      ...secureTable({
        service,
        table: 'training_proposal_moves',
        app: ['select', 'insert'],
        rows: `(select true from training_proposals p
          where p.id = training_proposal_moves.proposal_id)`,
      }),
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
