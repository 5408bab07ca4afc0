import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'

const STAMP = 'node_modules/.ket-nap-installed'

/**
 * Installs the dependencies unless the lock file is the one installed last.
 * @param {string} root
 * @param {(root: string) => Promise<void>} [install]
 */
export async function ensureInstalled(root, install = runPnpm) {
  if (isInstalled(root)) return
  await withLock(join(root, '.local/install.lock'), {
    whenWaiting: () => console.log('Another run is installing the dependencies; waiting for it.'),
    work: async () => {
      if (isInstalled(root)) return
      console.log('Installing the dependencies (only when they have changed).')
      await install(root)
      writeFileSync(join(root, STAMP), fingerprint(root))
    },
  })
}

/** @param {string} root */
function isInstalled(root) {
  const stamp = join(root, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)
}

/** @param {string} root */
function fingerprint(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
}

/** @param {string} root */
async function runPnpm(root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const answers = ['--frozen-lockfile', '--config.confirm-modules-purge=false']
  const env = { ...process.env }
  // With NODE_ENV=production the tools that run and build the product would be left out.
  delete env.NODE_ENV
  const child = spawn('npx', ['--yes', packageManager, 'install', ...answers], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  /** @type {{ code: number | null } | { error: Error }} */
  const end = await new Promise(resolve => {
    child.on('error', error => resolve({ error }))
    child.on('exit', code => resolve({ code }))
  })
  if ('error' in end)
    throw new Error(`npx could not be run (is npm installed?): ${end.error.message}`)
  if (end.code !== 0)
    throw new Error('The dependencies could not be installed; see the lines above.')
}
