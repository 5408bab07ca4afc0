import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type Files = Record<string, string>

interface Version {
  version: string
  files: Files
}

export interface PublishedApps {
  folder: string
  key: KeyObject
  /** Writes versions and flips the list, as the publisher does. */
  publish: (apps: { shell?: Version; remotes?: Record<string, Version> }) => Promise<void>
  /** Puts a list in place that somebody else signed. */
  publishForged: (list: object) => Promise<void>
  tamper: (path: string, text: string) => Promise<void>
  remove: () => Promise<void>
}

/** A folder of published apps with a key of its own. */
export async function createPublishedApps(): Promise<PublishedApps> {
  const folder = await mkdtemp(join(tmpdir(), 'ket-nap-apps-'))
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  const flip = async (list: object, key: KeyObject) => {
    const payload = Buffer.from(JSON.stringify(list)).toString('base64url')
    const settings = { key, dsaEncoding: 'ieee-p1363' } as const
    const signature = sign('sha256', Buffer.from(payload), settings).toString('base64url')
    const draft = join(folder, 'list.json.partial')
    await writeFile(draft, JSON.stringify({ payload, signature }))
    await rename(draft, join(folder, 'list.json'))
  }

  return {
    folder,
    key: own.publicKey,
    publish: async ({ shell, remotes = {} }) => {
      const apps = [...Object.entries(remotes), ...(shell ? [['shell', shell] as const] : [])]
      for (const [id, app] of apps) await writeFiles(join(folder, id, app.version), app.files)
      await flip(
        {
          schema: 1,
          shell: shell ? { version: shell.version, integrity: integrityOf(shell.files) } : null,
          remotes: Object.entries(remotes).map(([id, app]) => toRemote(id, app)),
        },
        own.privateKey,
      )
    },
    publishForged: list => flip(list, foreign.privateKey),
    tamper: (path, text) => writeFile(join(folder, path), text),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

function toRemote(id: string, { version, files }: Version) {
  return {
    id,
    scope: `mfe_${id.replaceAll('-', '_')}`,
    version,
    entry: `/mfe/${id}/${version}/mf-manifest.json`,
    contract: 1,
    integrity: integrityOf(files),
  }
}

function integrityOf(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      `sha384-${createHash('sha384').update(text).digest('base64')}`,
    ]),
  )
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}
