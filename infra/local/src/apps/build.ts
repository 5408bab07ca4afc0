import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../supervisor/process-group.ts'
import { runToEnd } from '../supervisor/process-group.ts'
import { inheritedEnvironment } from '../task/environment.ts'
import { Refusal } from '../task/refusal.ts'
import { appFolder } from './catalogue.ts'

const SHOWN_LINES = 30

/** Builds one app into its `dist`. */
export async function buildApp(root: string, id: string, signal: AbortSignal): Promise<void> {
  const { exit, lines } = await runToEnd(buildCommand(root, id), signal)
  if (signal.aborted) throw new Refusal(`The build of apps/${id} was interrupted.`)
  if (exit.code === 0) return
  throw new Refusal(`apps/${id} does not build:\n${lines.slice(-SHOWN_LINES).join('\n')}`)
}

/** The builder that the app itself depends on. */
export function buildCommand(root: string, id: string, args: readonly string[] = []): Command {
  const cwd = appFolder(root, id)
  const file = join(cwd, 'node_modules/.bin/rsbuild')
  if (!existsSync(file)) {
    throw new Refusal(`apps/${id} cannot be built: rsbuild is not among its dependencies.`)
  }
  const env = { ...inheritedEnvironment(), NODE_ENV: 'production' }
  return { file, args: ['build', ...args], cwd, env }
}
