import type { MikroORM } from '@mikro-orm/postgresql'
import { migrate, openOrm, type DatabaseDefinition } from './database.ts'
import { INFRASTRUCTURE_TABLES } from './infrastructure.ts'

/** A column as the entities or the migrations have it. */
interface ColumnShape {
  table: string
  column: string
  type: string
  nullable: boolean
}

const COLUMNS = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
    not a.attnotnull as nullable
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`

/**
 * Applies the migrations to an empty database and compares what they made with the entities, column by
 * column in both directions. Answers one sentence a difference; nothing = no drift.
 */
export async function checkMigrations(
  definition: DatabaseDefinition,
  ownerUrl: string,
): Promise<string[]> {
  await migrate(definition, ownerUrl)
  const orm = await openOrm(definition, ownerUrl, { connections: 1 })
  try {
    const made = index(await orm.em.fork().execute<ColumnShape[]>(COLUMNS))
    return differences(index(mappedColumns(orm)), made)
  } finally {
    await orm.close(true)
  }
}

const index = (columns: ColumnShape[]): Map<string, ColumnShape> =>
  new Map(columns.map(column => [`${column.table}.${column.column}`, column]))

function mappedColumns(orm: MikroORM): ColumnShape[] {
  return [...orm.getMetadata().getAll().values()].flatMap(entity =>
    entity.props
      .filter(property => property.persist !== false)
      .flatMap(property =>
        property.fieldNames.map((column, place) => ({
          table: entity.tableName,
          column,
          type: canonical(property.columnTypes[place] ?? ''),
          nullable: property.nullable ?? false,
        })),
      ),
  )
}

function differences(mapped: Map<string, ColumnShape>, made: Map<string, ColumnShape>): string[] {
  const sentences: string[] = []
  for (const [name, wanted] of mapped) {
    const found = made.get(name)
    if (!found) sentences.push(`${name} is mapped but no migration makes it`)
    else if (canonical(found.type) !== wanted.type) {
      sentences.push(`${name} is ${found.type} in the migrations and ${wanted.type} in the entity`)
    } else if (found.nullable !== wanted.nullable) {
      sentences.push(`${name} is ${found.nullable ? '' : 'not '}nullable in the migrations only`)
    }
  }
  for (const [name, { table }] of made) {
    if (!mapped.has(name) && !INFRASTRUCTURE_TABLES.includes(table)) {
      sentences.push(`${name} is made by a migration but not mapped`)
    }
  }
  return sentences
}

const SYNONYMS: Readonly<Record<string, string>> = {
  int: 'integer',
  bool: 'boolean',
  'varchar(255)': 'text',
  'character varying(255)': 'text',
  'timestamp with time zone': 'timestamptz',
  'timestamptz(6)': 'timestamptz',
  int8: 'bigint',
  int4: 'integer',
}

const canonical = (type: string): string => {
  const plain = type.toLowerCase()
  return SYNONYMS[plain] ?? plain
}
