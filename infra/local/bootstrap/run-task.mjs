import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handOver } from './hand-over.mjs'
import { ensureInstalled } from './install.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const tasks = join(root, 'infra/local/src')

/**
 * Installs what is missing, then becomes the task `infra/local/src/<task>.ts`.
 * @param {string[]} argv
 */
export async function runTask([task, ...args]) {
  const known = listTasks()
  if (task === undefined || !known.includes(task)) {
    throw new Error(`Which task? One of: ${known.join(', ')}.`)
  }
  await ensureInstalled(root)
  handOver({ root, script: join(tasks, `${task}.ts`), args })
}

/** Every file directly under `src` is a task; the parts they are made of have folders. */
function listTasks() {
  return readdirSync(tasks)
    .filter(file => /^[a-z-]+\.ts$/.test(file))
    .map(file => file.slice(0, -'.ts'.length))
}
