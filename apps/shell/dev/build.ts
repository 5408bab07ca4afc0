import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { remoteConfig, shellConfig } from '@ket-nap/app-kit/build'
import type { RsbuildConfig } from '@rsbuild/core'
import { createRsbuild } from '@rsbuild/core'

const SHELL = join(import.meta.dirname, '..')
export const DEPARTMENTS = join(import.meta.dirname, 'departments')

/** Builds the shell and the departments of this folder for a trial, away from what is published. */
export async function buildForTrial(folder: string): Promise<void> {
  await build(shellConfig({ root: SHELL }), join(folder, 'shell'))
  for (const id of await listDepartments()) {
    const config = remoteConfig({ id, root: join(DEPARTMENTS, id) })
    // One after another: two builds at once are slower than one after the other on a small machine.
    await build(config, join(folder, 'mfe', id))
  }
}

export async function listDepartments(): Promise<string[]> {
  const entries = await readdir(DEPARTMENTS, { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
}

async function build(config: RsbuildConfig, root: string): Promise<void> {
  const output = { ...config.output, distPath: { ...pathsOf(config), root } }
  const rsbuild = await createRsbuild({
    cwd: config.root ?? root,
    rsbuildConfig: { ...config, output, mode: 'production', logLevel: 'error' },
  })
  await rsbuild.build()
}

function pathsOf({ output }: RsbuildConfig) {
  return typeof output?.distPath === 'object' ? output.distPath : {}
}
