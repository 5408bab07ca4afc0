import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildForTrial } from './build.ts'
import { startDevEdge } from './edge.ts'

// `pnpm --filter @ket-nap/shell look`: the shell with two small departments, without any service.
const folder = await mkdtemp(join(tmpdir(), 'ket-nap-look-'))
await buildForTrial(folder)
const { url } = await startDevEdge(folder, Number(process.env.PORT ?? 0))
process.stdout.write(`${url}\n`)
