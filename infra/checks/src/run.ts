import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { inProject, ROOT } from './project.ts'

const TOOLS = [inProject('node_modules/.bin'), inProject('infra/checks/node_modules/.bin')]

export interface Ended {
  ok: boolean
  /** All that the command said, in the order in which it said it. */
  output: string
}

interface Surroundings {
  /** Relative to the project. */
  folder?: string
  environment?: Readonly<Record<string, string>>
}

/** Runs a tool of the project and waits for its end; it never throws for what the tool finds. */
export function run(
  command: string,
  words: readonly string[],
  { folder = '', environment = {} }: Surroundings = {},
): Promise<Ended> {
  const child = spawn(command, words, {
    cwd: inProject(folder),
    env: {
      ...process.env,
      ...environment,
      PATH: [...TOOLS, process.env['PATH']].join(delimiter),
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listen = (chunk: unknown): void => {
    output += String(chunk)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return new Promise(resolve => {
    child.once('error', ({ message }) => resolve({ ok: false, output: message }))
    child.once('close', code => resolve({ ok: code === 0, output: output.replaceAll(ROOT, '') }))
  })
}

/** Runs them two at a time; the output of those that failed, one after the other. */
export async function runAll<Item>(
  items: readonly Item[],
  runOne: (item: Item) => Promise<Ended>,
): Promise<Ended> {
  const waiting = items.values()
  const ended: Ended[] = []
  const work = async (): Promise<void> => {
    for (const item of waiting) ended.push(await runOne(item))
  }
  await Promise.all([work(), work()])
  const failed = ended.filter(({ ok }) => !ok)
  return { ok: failed.length === 0, output: failed.map(({ output }) => output).join('\n') }
}
