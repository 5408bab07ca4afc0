import { accept } from '@ket-nap/kernel'
import { Migration } from '@mikro-orm/migrations'
import { defineEntity, p, type InferKyselyDB } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import {
  Arg,
  connectionTypes,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  Mutation,
  ObjectionType,
  ObjectType,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '../../graphql/index.ts'
import {
  allow,
  ANCHORED,
  audited,
  connection,
  EVERY_ROLE,
  fields,
  masked,
  reference,
  type PolicyRegistry,
} from '../../index.ts'
import { readPage, toPage, type Page } from '../../connection.ts'
import type { Context as AnyContext } from '../../context.ts'
import { secureTable } from '../../access/row-security.ts'
import type { SubgraphDefinition } from '../../definition.ts'
import { day, key, text } from '../../index.ts'
import { enqueue } from '../../jobs/job.ts'
import { tell } from '../../messages/outbox.ts'
import { once, type CommandOutcome } from '../../transaction/idempotency.ts'

/** A service as small as one can be, against which packages/subgraph is tested: notes about units. */
export const NoteEntity = defineEntity({
  name: 'Note',
  tableName: 'notes',
  properties: {
    id: p.uuid().primary(),
    title: p.text(),
    secret: p.text(),
    writtenOn: p.date(),
    provinceId: p.uuid().nullable(),
    aboveBaseId: p.uuid().nullable(),
    baseId: p.uuid().nullable(),
    unitId: p.uuid(),
    revision: p.integer().version(),
  },
})

export type Database = InferKyselyDB<typeof NoteEntity>
interface Loaders {
  note: DataLoader<string, NoteRow | undefined>
}
type Context = AnyContext<Database, Loaders>
type NoteRow = Awaited<ReturnType<typeof loadNotes>>[number]

const loadNotes = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('notes')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()

class CreateNotes extends Migration {
  override up(): void {
    this.addSql(`create table notes (
      id uuid primary key default uuidv7(), title text not null, secret text not null,
      written_on date not null, province_id uuid, above_base_id uuid, base_id uuid,
      unit_id uuid not null, revision integer not null default 1)`)
    const app = ['select', 'insert', 'update'] as const
    for (const statement of secureTable({
      service: 'notes',
      table: 'notes',
      app,
      rows: ANCHORED,
    })) {
      this.addSql(statement)
    }
  }
}

@ObjectType('Note', { description: 'A note.' })
@Directive('@key(fields: "id")')
class NoteType {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => String, { description: 'Title.' })
  title!: string
  @Field(() => String, { description: 'Shown masked.' })
  secret!: string
}
const { Connection: NoteConnection } = connectionTypes('Note', () => NoteType)

@InputType('WriteNoteInput', { description: 'A new note.' })
class WriteNoteInput {
  @Field(() => ID, { description: 'Same key, same note.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'Where it belongs.' })
  unitId!: string
  @Field(() => String, { description: 'Title.' })
  title!: string
  @Field(() => LocalDateScalar, { description: 'The day.' })
  writtenOn!: string
}

@ObjectType('NotePayload', { description: 'The note, or why not.' })
class NotePayload {
  @Field(() => NoteType, { nullable: true, description: 'The note.' })
  note?: NoteType | null
  @Field(() => [ObjectionType], { description: 'Why not.' })
  objections!: ObjectionType[]
}

@Resolver(() => NoteType)
class NoteResolver {
  @Query(() => NoteType, { nullable: true, description: 'One note; opening it is audited.' })
  note(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context) {
    return loaders.note.load(id)
  }

  @Query(() => NoteConnection, { nullable: true, description: 'Notes by title.' })
  async notes(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { db }: Context,
  ): Promise<Page<NoteRow>> {
    const page = readPage({ first, after }, 'notes')
    const rows = await db
      .selectFrom('notes')
      .selectAll()
      .orderBy('title')
      .limit(page.limit + 1)
      .$if(page.after !== undefined, query =>
        query.where('title', '>', String(page.after?.[0] ?? '')),
      )
      .execute()
    return toPage(rows, page, {
      list: 'notes',
      keyset: row => [row.title],
      node: row => row,
      totalCount: async () => rows.length,
    })
  }

  @FieldResolver(() => String, { description: 'Upper case.' })
  shout(@Root() note: NoteRow): string {
    return note.title.toUpperCase()
  }

  @Mutation(() => NotePayload, { nullable: true, description: 'Writes a note.' })
  async writeNote(
    @Arg('input', () => WriteNoteInput) input: WriteNoteInput,
    @Ctx() context: Context,
  ) {
    const outcome = await once(context, { operation: 'writeNote', input: { ...input } }, () =>
      writeNote(context, input),
    )
    if (!outcome.ok) return { note: null, objections: toObjectionTypes(outcome.objections) }
    const { noteId } = outcome.value
    return { note: await context.loaders.note.load(noteId), objections: [] }
  }
}

async function writeNote(
  { db }: Context,
  input: WriteNoteInput,
): Promise<CommandOutcome<{ noteId: string }>> {
  const row = await db
    .insertInto('notes')
    .values({
      title: input.title,
      secret: '001204000123',
      written_on: input.writtenOn,
      unit_id: input.unitId,
      revision: 1,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(db, [{ type: 'note.written', version: 1, payload: { noteId: row.id } }])
  await enqueue(db, { job: 'date', payload: { noteId: row.id } })
  return accept({ noteId: row.id })
}

export const NOTE_POLICIES: PolicyRegistry = {
  'Query.note': audited(allow(EVERY_ROLE, 'id'), 'NOTE_OPENED', note => ({
    subjectId: (note as NoteRow).id,
    unitId: (note as NoteRow).unit_id,
  })),
  'Query.notes': allow(EVERY_ROLE, 'first', 'after'),
  ...fields('Note', ['id', 'title', 'shout'], allow(EVERY_ROLE)),
  'Note.secret': masked(allow(['CELL_SECRETARY']), value => `*********${value.slice(-3)}`),
  ...connection('Note', allow(EVERY_ROLE)),
  ...reference('Note', allow(EVERY_ROLE)),
  'Mutation.writeNote': allow(['CELL_SECRETARY'], 'input'),
  ...fields(
    'WriteNoteInput',
    ['idempotencyKey', 'unitId', 'title', 'writtenOn'],
    allow(['CELL_SECRETARY']),
  ),
  ...fields('NotePayload', ['note', 'objections'], allow(['CELL_SECRETARY'])),
}

export const NOTES: SubgraphDefinition<Database, Loaders> = {
  service: 'notes',
  entities: [NoteEntity],
  migrations: [{ name: '20261121000100_create_notes', class: CreateNotes }],
  resolvers: [NoteResolver],
  references: { Note: ({ id }, { loaders }) => loaders.note.load(id) },
  policies: NOTE_POLICIES,
  loaders: db => ({
    note: new DataLoader(async ids => {
      const rows = await loadNotes(db, ids)
      return ids.map(id => rows.find(row => row.id === id))
    }),
  }),
  reactions: {
    'note.renamed': async (events, { em }) => {
      for (const { payload } of events) {
        const { noteId, title } = payload as { noteId: string; title: string }
        await em.execute('update notes set title = ? where id = ?', [title, noteId])
      }
    },
  },
  routes(app, access) {
    app.post<{ Params: { unitId: string } }>('/units/:unitId/notes', async request => {
      const viewer = await access.viewer(request.headers.authorization)
      return access.scoped(viewer, async context => {
        const input = {
          unitId: request.params.unitId,
          title: 'by a route',
          writtenOn: viewer.today,
        }
        const outcome = await writeNote(context, { ...input, idempotencyKey: '' })
        const notes = await context.db.selectFrom('notes').select('id').execute()
        return { ok: outcome.ok, seen: notes.length }
      })
    })
  },
  jobs: {
    date: async (payload, { em }, today) => {
      await em.execute('update notes set written_on = ? where id = ?', [
        today,
        payload.uuid('noteId'),
      ])
    },
  },
  async *snapshot(db) {
    const rows = await db.selectFrom('notes').select(['id', 'title']).orderBy('id').execute()
    for (const { id, title } of rows) {
      yield { type: 'note.renamed', version: 1, payload: { noteId: id, title } }
    }
  },
  imports: {
    notes: {
      columns: { key: key('note'), unit: key('unit'), title: text(50), written_on: day() },
      check: async () => [],
      apply: async ({ em }) => {
        await em.execute(`insert into notes (id, title, secret, written_on, unit_id)
          select key, title, '', written_on, unit from staged`)
      },
    },
  },
}
