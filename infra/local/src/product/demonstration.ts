import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importFolder } from '../import/import-folder.ts'
import { runToEnd } from '../supervisor/process-group.ts'
import { inheritedEnvironment } from '../task/environment.ts'
import { isRecord, readJson, writeJson } from '../task/json-file.ts'
import type { Progress } from '../task/progress.ts'
import { Refusal } from '../task/refusal.ts'
import { TYPESCRIPT } from '../task/typescript.ts'
import type { Places } from './places.ts'

const GENERATOR = fileURLToPath(new URL('generate-demonstration.ts', import.meta.url))

/** How far the demonstration data has come. */
interface State {
  /** The day that the files were made for; null before. */
  today: string | null
  /** Tables that are in. */
  done: string[]
  complete: boolean
}

export function isDemonstrationPrepared(places: Places): boolean {
  return readState(places).today !== null
}

/**
 * Writes the files of the five invented places. In a process of its own: it takes seconds, in which
 * the launcher has others to look after.
 */
export async function prepareDemonstration(
  places: Places,
  today: string,
  interrupted: AbortSignal,
): Promise<void> {
  rmSync(places.demonstration, { recursive: true, force: true })
  const { exit, lines } = await runToEnd(
    {
      file: process.execPath,
      args: [...TYPESCRIPT, GENERATOR, places.demonstration, today],
      cwd: places.root,
      env: inheritedEnvironment(),
    },
    interrupted,
  )
  if (exit.code !== 0) throw new Refusal(`The demonstration was not made:\n${lines.join('\n')}`)
  writeState(places, { today, done: [], complete: false })
}

export interface DemonstrationImport {
  places: Places
  services: Readonly<Record<string, string>>
  serviceTokenSecret: string
  progress: Progress
}

/** Brings the files in, once; an interrupted import goes on where it stopped. */
export async function importDemonstration(job: DemonstrationImport): Promise<void> {
  const { places } = job
  const state = readState(places)
  if (state.complete) return
  const isComplete = await importFolder({
    ...job,
    folder: places.demonstration,
    isDone: table => state.done.includes(table),
    whenDone: table => {
      state.done.push(table)
      writeState(places, state)
    },
  })
  if (!isComplete) throw new Refusal('The demonstration data was refused; see the lines above.')
  writeState(places, { ...state, complete: true })
}

function writeState({ demonstrationState }: Places, state: State): void {
  writeJson(demonstrationState, state)
}

function readState({ demonstrationState }: Places): State {
  const found = readJson(demonstrationState)
  if (!isRecord(found)) return { today: null, done: [], complete: false }
  return {
    today: typeof found.today === 'string' ? found.today : null,
    done: Array.isArray(found.done) ? found.done.map(String) : [],
    complete: found.complete === true,
  }
}
