import {
  signServiceToken,
  startSubgraph,
  type SubgraphDefinition,
  type Viewer,
} from '@ket-nap/subgraph'
import { createTestDatabase, startTestIssuer } from '@ket-nap/subgraph/testing'
import { pino } from 'pino'
import { Client } from 'pg'
import type { Database } from '../database.ts'
import type { Loaders } from '../loaders.ts'
import { csv, type Row } from './files.ts'
import { unitEvents, type UnitSketch } from './tree.ts'

const SECRET = 'a secret of the test'

export type RunningMembers = Awaited<ReturnType<typeof runMembers>>

/** The service as a process has it: its port, its database, its jobs; and what it logged. */
export async function runMembers(definition: SubgraphDefinition<Database, Loaders>) {
  const database = await createTestDatabase(definition)
  const issuer = await startTestIssuer()
  const log: string[] = []
  const settings = {
    port: 0,
    host: '127.0.0.1',
    databases: database,
    viewerJwksUrl: issuer.jwksUrl,
    serviceTokenSecret: SECRET,
    consumers: new Map<string, string>(),
  }
  const logger = pino({ level: 'trace' }, { write: line => void log.push(line) })
  const running = await startSubgraph(definition, settings, logger)
  const admin = new Client({ connectionString: database.admin })
  await admin.connect()
  const send = async (path: string, body: string, type: string) => {
    const token = await signServiceToken(SECRET, 'organisations', 'members')
    const headers = { authorization: `Bearer ${token}`, 'content-type': type }
    const answer = await fetch(`${running.url}${path}`, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`)
  }
  return {
    url: running.url,
    log,
    as: async (viewer: Viewer) => ({ authorization: `Bearer ${await issuer.sign(viewer)}` }),
    units: (sketches: readonly UnitSketch[]) =>
      send(
        '/events',
        JSON.stringify({ producer: 'organisations', events: unitEvents(sketches) }),
        'application/json',
      ),
    take: async (table: string, rows: readonly Row[]) =>
      send(`/imports/${table}`, (await csv(rows).toArray()).join(''), 'text/csv'),
    rows: async <Result extends object>(query: string, values: unknown[] = []) =>
      (await admin.query<Result>(query, values)).rows,
    stop: async () => {
      await running.stop()
      await admin.end()
      await issuer.close()
      await database.drop()
    },
  }
}
