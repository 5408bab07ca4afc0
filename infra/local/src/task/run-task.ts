import { Refusal } from './refusal.ts'

/**
 * The frame of every task: its arguments in, its exit code out.
 * `pnpm run <task> -- <argument>` passes the two dashes on; they are dropped.
 */
export async function runTask(task: (args: string[]) => Promise<number | void>): Promise<never> {
  surviveClosedTerminal()
  const args = process.argv.slice(2)
  if (args[0] === '--') args.shift()
  try {
    return process.exit((await task(args)) ?? 0)
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    return process.exit(1)
  }
}

/**
 * Comes with the first of these signals, which then no longer end the process by themselves: one
 * Ctrl-C may arrive twice, from the terminal and passed on by the bootstrap.
 */
export function interruptedBy(...signals: NodeJS.Signals[]): AbortSignal {
  const interrupted = new AbortController()
  for (const signal of signals) process.on(signal, () => interrupted.abort())
  return interrupted.signal
}

/** Without this a closed terminal would end the launcher before it has stopped its services. */
function surviveClosedTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', error => {
      if ('code' in error && error.code === 'EPIPE') return
      throw error
    })
  }
}
