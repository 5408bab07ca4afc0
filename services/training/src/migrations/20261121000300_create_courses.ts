import { importedId, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const KINDS = `'AWARENESS', 'NEW_MEMBER', 'ELEMENTARY_THEORY'`

const TABLE = `create table courses (
  id uuid primary key,
  kind text not null constraint courses_kind unique
    constraint courses_known_kind check (kind in (${KINDS})),
  title text not null,
  lessons integer,
  periods integer,
  source text not null
)`

/** Domain dossier §5. */
const COURSES = [
  ['AWARENESS', 'Lớp bồi dưỡng nhận thức về Đảng', 5, 50, 'HD 61-HD/BTGTW of 16/6/2022'],
  ['NEW_MEMBER', 'Lớp bồi dưỡng lý luận chính trị dành cho đảng viên mới', 10, null, 'HD06 4.1'],
  ['ELEMENTARY_THEORY', 'Sơ cấp lý luận chính trị', 18, null, 'programme of 2014'],
] as const

const ROWS = `insert into courses (id, kind, title, lessons, periods, source) values ${COURSES.map(
  ([kind, title, lessons, periods, source]) =>
    `('${importedId('course', kind)}', '${kind}', '${title}', ${lessons}, ${periods}, '${source}')`,
).join(', ')}`

export class CreateCourses extends Migration {
  override up(): void {
    const service = 'training'
    const app = ['select'] as const
    const worker = ['select'] as const
    const statements = [
      TABLE,
      ROWS,
      ...secureTable({ service, table: 'courses', app, worker, rows: 'true' }),
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
