import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The list of departments as the edge serves it, made of what was built. */
export async function listRemotes(folder: string, version: string) {
  const ids = (await readdir(folder, { withFileTypes: true }))
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .toSorted()
  const remotes = await Promise.all(
    ids.map(async id => ({
      id,
      scope: `mfe_${id.replaceAll('-', '_')}`,
      version,
      entry: `/mfe/${id}/${version}/mf-manifest.json`,
      integrity: await hashFolder(join(folder, id)),
    })),
  )
  return { schema: 1, remotes }
}

async function hashFolder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  const hashes = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      const digest = createHash('sha384')
        .update(await readFile(path))
        .digest('base64')
      return [relative(folder, path).split(sep).join('/'), `sha384-${digest}`] as const
    }),
  )
  return Object.fromEntries(hashes)
}
