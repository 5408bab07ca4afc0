import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../task/refusal.ts'

export const SHELL = 'shell'

/** The apps of this checkout, by the name of their folder. */
export function listApps(root: string): string[] {
  return readdirSync(join(root, 'apps'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .filter(id => existsSync(join(appFolder(root, id), 'package.json')))
    .toSorted()
}

export function appFolder(root: string, id: string): string {
  return join(root, 'apps', id)
}

export function checkApp(root: string, id: string | undefined): string {
  const apps = listApps(root)
  if (id !== undefined && apps.includes(id)) return id
  throw new Refusal(`Which app? One of: ${apps.join(', ')}.`)
}
