import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inProject } from '../project.ts'
import type { RolesByField } from '../graph/role-schema.ts'

const PRINT_SCHEMA = fileURLToPath(new URL('print-schema.ts', import.meta.url))

/** What a service's code publishes now. */
export interface BuiltSchema {
  sdl: string
  roles: RolesByField
}

/** Throws with what the service said if its schema cannot be built. */
export function buildSchemaOf(service: string): Promise<BuiltSchema> {
  const child = fork(PRINT_SCHEMA, {
    cwd: inProject('services', service),
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaint = ''
  child.stderr?.on('data', chunk => {
    complaint += String(chunk)
  })
  return new Promise((resolve, reject) => {
    child.once('message', message => {
      if (isBuilt(message)) resolve(message)
    })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`${service}: exit ${code}\n${complaint.trim()}`)))
  })
}

const isBuilt = (message: unknown): message is BuiltSchema =>
  typeof message === 'object' && message !== null && 'sdl' in message && 'roles' in message
