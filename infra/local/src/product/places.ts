import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeError, Refusal } from '../task/refusal.ts'

/** Where everything lies: sources under `root`, everything that a run makes under `local`. */
export interface Places {
  root: string
  local: string
  secrets: string
  /** The key that published apps are signed with; its owner decides what browsers run. */
  appsKey: string
  fieldKey: string
  /** The key that signs the access logs. */
  auditKey: string
  /** What the access logs tell the outside; kept beside the database here, on another machine elsewhere. */
  auditHeads: string
  /** Scanned papers, sealed with keys of which the field key is the root. */
  scans: string
  postgres: string
  logs: string
  runRecord: string
  control: string
  /** Published apps, one folder per version. */
  apps: string
  /** Which sources were published last. */
  published: string
  trustedDocuments: string
  /** The services as they run, one file each. */
  bundles: string
  demonstration: string
  demonstrationState: string
  compileCache: string
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** `LOCAL_DIR` keeps a second product beside the usual one, with data of its own. */
export function findPlaces(env: NodeJS.ProcessEnv = process.env, root = ROOT): Places {
  const local = resolve(root, env.LOCAL_DIR ?? '.local')
  const within = (path: string) => join(local, path)
  return {
    root: resolve(root),
    local,
    secrets: within('secrets.json'),
    appsKey: within('keys/apps.json'),
    fieldKey: within('keys/field-key.json'),
    auditKey: within('keys/audit-key.json'),
    auditHeads: within('audit'),
    scans: within('scans'),
    postgres: within('postgres'),
    logs: within('logs'),
    runRecord: within('run.json'),
    control: within('control.sock'),
    apps: within('apps'),
    published: within('published.json'),
    trustedDocuments: within('documents'),
    bundles: within('services'),
    demonstration: within('demonstration'),
    demonstrationState: within('demonstration.json'),
    compileCache: within('cache/node'),
  }
}

/** Makes the folders. Throws a Refusal when they belong to somebody else. */
export function makeFolders(places: Places): void {
  const { local, logs, apps, trustedDocuments } = places
  try {
    for (const folder of [local, logs, apps, trustedDocuments, join(local, 'keys')]) {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
    }
  } catch (error) {
    throw new Refusal(
      `This account cannot write to ${local} (${describeError(error)}). ` +
        'Start as the account that did before.',
    )
  }
}
