import { createSecretKey, randomBytes } from 'node:crypto'
import { openTestSubgraph, type TestSubgraph } from '@ket-nap/subgraph/testing'
import type { ReceivedEvent } from '@ket-nap/subgraph'
import type { Database } from '../database.ts'
import { numberVault } from '../personal-numbers/number-vault.ts'
import { membersSubgraph } from '../service.ts'
import { csv, type Row } from './files.ts'
import { unitEvents, type UnitSketch } from './tree.ts'

const randomKey = () => createSecretKey(randomBytes(32))

export const testKeys = () => ({ keyEncryptionKey: randomKey(), blindIndexKey: randomKey() })

/** The service on a database of its own, with keys made for the test. */
export interface TestMembers extends TestSubgraph<Database> {
  units(sketches: readonly UnitSketch[]): Promise<void>
  events(events: readonly ReceivedEvent[]): Promise<void>
  /** Imports rows that must be taken; throws with the problems otherwise. */
  take(table: string, rows: readonly Row[]): Promise<void>
  /** The problems of rows, as 'line column CODE'. */
  problems(table: string, rows: readonly Row[]): Promise<string[]>
  rows<Result>(query: string): Promise<Result[]>
}

export async function openTestMembers(keys = testKeys()): Promise<TestMembers> {
  const subgraph = await openTestSubgraph(membersSubgraph(numberVault(() => keys)))
  const events = (list: readonly ReceivedEvent[]) =>
    subgraph.receive({ producer: 'organisations', events: [...list] })
  const problems = async (table: string, rows: readonly Row[]): Promise<string[]> => {
    const answer = await subgraph.import(table, csv(rows))
    if (!('problems' in answer)) return []
    return answer.problems.map(({ line, column, code }) => `${line} ${column} ${code}`)
  }
  return {
    ...subgraph,
    events,
    units: sketches => events(unitEvents(sketches)),
    problems,
    async take(table, rows) {
      const found = await problems(table, rows)
      if (found.length > 0) throw new Error(`${table} was refused: ${found.join('; ')}`)
    },
    rows: <Result>(query: string) => subgraph.work(({ em }) => em.execute<Result[]>(query)),
  }
}
