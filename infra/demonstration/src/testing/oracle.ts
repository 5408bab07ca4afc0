import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { generateDemonstration } from '../index.ts'

export type Row = Readonly<Record<string, string>>
export type Tables = Readonly<Record<string, readonly Row[]>>

export interface Written {
  tables: Tables
  bytes: ReadonlyMap<string, string>
}

let usual: Promise<Written> | undefined

/** The demonstration of the usual day, written once for all files of a worker. */
export const readDemonstration = (): Promise<Written> => (usual ??= writeAndRead())

/** Writes the demonstration into a folder that is thrown away, and reads the files back. */
export async function writeAndRead(today?: string): Promise<Written> {
  const folder = mkdtempSync(join(tmpdir(), 'demonstration-'))
  try {
    await generateDemonstration(folder, today ? { today } : {})
    const bytes = new Map(
      readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')]),
    )
    const tables = Object.fromEntries(
      [...bytes].map(([file, text]): [string, Row[]] => [
        file.replace('.csv', ''),
        parse<Row>(text, { columns: true }),
      ]),
    )
    return { tables, bytes }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Half-open, an empty end is none: how every period of the files is to be read. */
export const covers = ({ from, until }: Row, day: string): boolean =>
  (from ?? '') <= day && (!until || day < until)

/** Counts what the files say of a day, by the shortest way and with nothing of the generator. */
export class Oracle {
  readonly #versions: ReadonlyMap<string | undefined, readonly Row[]>
  readonly #subtrees = new Map<string, ReadonlySet<string>>()

  constructor(readonly tables: Tables) {
    this.#versions = Map.groupBy(this.rows('units'), row => row['key'])
  }

  rows(table: string): readonly Row[] {
    return this.tables[table] ?? []
  }

  version(unit: string, day: string): Row | undefined {
    return this.#versions.get(unit)?.find(row => covers(row, day))
  }

  /** The unit and everything below it on that day. */
  subtree(root: string, day: string): ReadonlySet<string> {
    const asked = `${root} ${day}`
    const known = this.#subtrees.get(asked) ?? this.#findSubtree(root, day)
    this.#subtrees.set(asked, known)
    return known
  }

  #findSubtree(root: string, day: string): Set<string> {
    const children = Map.groupBy(
      this.rows('units').filter(row => covers(row, day)),
      row => row['parent'],
    )
    const found = new Set([root])
    for (const unit of found) {
      for (const { key = '' } of children.get(unit) ?? []) found.add(key)
    }
    return found
  }

  /** How many units of a kind stand below, on that day; the root itself not counted. */
  count(root: string, day: string, kind: string): number {
    const units = [...this.subtree(root, day)].filter(unit => unit !== root)
    return units.filter(unit => this.version(unit, day)?.['kind'] === kind).length
  }

  members(root: string, day: string): number {
    const units = this.subtree(root, day)
    return this.rows('belongings').filter(row => units.has(row['unit'] ?? '') && covers(row, day))
      .length
  }

  /** Rows of a table whose day lies in [from, until), on the tree of the last day. */
  within(
    table: string,
    dayColumn: string,
    { root, from, until }: { root: string; from: string; until: string },
  ): Row[] {
    const last = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10)
    const units = this.subtree(root, last)
    return this.rows(table).filter(row => {
      const day = row[dayColumn] ?? ''
      return units.has(row['unit'] ?? '') && day >= from && day < until
    })
  }

  admitted(root: string, from: string, until: string): Row[] {
    return this.within('admissions', 'ceremony_on', { root, from, until })
  }
}

export const percent = (numerator: number, denominator: number): string =>
  ((100 * numerator) / denominator).toFixed(2)

/** Values that come more than once. */
export const duplicates = (values: readonly string[]): string[] =>
  [...Map.groupBy(values, value => value)]
    .filter(([, same]) => same.length > 1)
    .map(([value]) => value)

/** For sorting by the first day. */
export const byFrom = (a: Row, b: Row): number => ((a['from'] ?? '') < (b['from'] ?? '') ? -1 : 1)
