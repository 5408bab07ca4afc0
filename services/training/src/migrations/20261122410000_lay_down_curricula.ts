import { importedId, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const KINDS = `'AWARENESS', 'NEW_MEMBER', 'ELEMENTARY_THEORY', 'SECRETARIES'`

/** Where a table names courses: its constraint, and its column. */
const NAMED = [
  ['validity_rules', 'validity_rules_kind', 'course_kind'],
  ['courses', 'courses_known_kind', 'kind'],
  ['training_classes', 'training_classes_kind', 'course_kind'],
  ['certificates', 'certificates_kind', 'course_kind'],
] as const

const WIDENED = NAMED.flatMap(([table, constraint, column]) => [
  `alter table ${table} drop constraint ${constraint}`,
  `alter table ${table} add constraint ${constraint} check (${column} in (${KINDS}))`,
])

/** Row security shows the owner no row, and lets none be written. */
const withoutForce = (table: string, ...statements: readonly string[]) => [
  `alter table ${table} no force row level security`,
  ...statements,
  `alter table ${table} force row level security`,
]

const TITLE = 'Lớp bồi dưỡng bí thư chi bộ, cấp ủy viên'
const NOT_RESEARCHED = 'domain §5: not researched'

const SECRETARIES = [
  ...withoutForce(
    'courses',
    `insert into courses (id, kind, title, lessons, periods, source) values
       ('${importedId('course', 'SECRETARIES')}', 'SECRETARIES', '${TITLE}', null, null,
        '${NOT_RESEARCHED}')`,
  ),
  ...withoutForce(
    'validity_rules',
    `insert into validity_rules (policy_version, course_kind, months, source, is_confirmed)
       select code, 'SECRETARIES', null, 'no expiry found', false from policy_versions`,
  ),
]

const TABLES = [
  `create table curricula (
     id uuid primary key,
     course_kind text not null constraint curricula_kind check (course_kind in (${KINDS})),
     in_force_from date not null,
     source text not null,
     is_confirmed boolean not null,
     constraint curricula_begin unique (course_kind, in_force_from)
   )`,
  `create table curriculum_lessons (
     curriculum_id uuid not null constraint curriculum_lessons_curriculum references curricula,
     number smallint not null constraint curriculum_lessons_number check (number > 0),
     periods smallint constraint curriculum_lessons_periods check (periods > 0),
     primary key (curriculum_id, number)
   )`,
  `create table assessment_rules (
     policy_version text not null
       constraint assessment_rules_version references policy_versions,
     course_kind text not null constraint assessment_rules_kind check (course_kind in (${KINDS})),
     pass_tenths smallint not null,
     good_tenths smallint not null,
     excellent_tenths smallint not null,
     least_attendance_percent smallint not null
       constraint assessment_rules_attendance check (least_attendance_percent between 0 and 100),
     source text not null,
     is_confirmed boolean not null,
     primary key (policy_version, course_kind),
     constraint assessment_rules_order check (0 < pass_tenths and pass_tenths < good_tenths
       and good_tenths < excellent_tenths and excellent_tenths <= 100)
   )`,
]

/** Domain dossier §5. What came before is not known: the first of each course stands for every day. */
const CURRICULA = [
  ['AWARENESS', [5, 10, 5, 5, 5], 'HD 61-HD/BTGTW of 16/6/2022; titles of lessons not read'],
  ['NEW_MEMBER', Array.from({ length: 10 }, () => null), 'HD06 4.1; titles of lessons not read'],
  ['ELEMENTARY_THEORY', Array.from({ length: 18 }, () => null), 'programme of 2014; not read'],
  ['SECRETARIES', [], NOT_RESEARCHED],
] as const

const LAID_DOWN = CURRICULA.flatMap(([kind, lessons, source]) => {
  const id = importedId('curriculum', kind)
  const curriculum = `insert into curricula (id, course_kind, in_force_from, source, is_confirmed)
    values ('${id}', '${kind}', '1900-01-01', '${source}', false)`
  if (lessons.length === 0) return [curriculum]
  const rows = lessons.map((periods, place) => `('${id}', ${place + 1}, ${periods})`)
  return [
    curriculum,
    `insert into curriculum_lessons (curriculum_id, number, periods) values ${rows.join(', ')}`,
  ]
})

const ASSESSED = `insert into assessment_rules (policy_version, course_kind, pass_tenths, good_tenths,
    excellent_tenths, least_attendance_percent, source, is_confirmed)
  select version.code, course.kind, 50, 70, 80, 80, 'customary, domain §5', false
  from policy_versions version, unnest(array[${KINDS}]) as course(kind)`

/** What is taught by lessons, and by which marks and attendance a class is passed: dated rows. */
export class LayDownCurricula extends Migration {
  override up(): void {
    const access = {
      service: 'training',
      app: ['select'],
      worker: ['select'],
      rows: 'true',
    } as const
    const statements = [
      ...WIDENED,
      ...TABLES,
      ...LAID_DOWN,
      ...withoutForce('policy_versions', ...SECRETARIES, ASSESSED),
      ...secureTable({ ...access, table: 'curricula' }),
      ...secureTable({ ...access, table: 'curriculum_lessons' }),
      ...secureTable({ ...access, table: 'assessment_rules' }),
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
