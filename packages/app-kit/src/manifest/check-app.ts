import type { AppManifest } from './manifest.ts'
import { CONTRACT, SLOT_NAMES, SUBJECT_KINDS } from './manifest.ts'
import { LOCALES, ROLES } from './role.ts'

/** What is wrong with a loaded app; empty when the shell may use it. */
export function checkApp(candidate: unknown, id: string): string[] {
  if (!isRecord(candidate)) return ['the module exports no `manifest`']
  if (candidate.contract !== CONTRACT) {
    return [`contract ${String(candidate.contract)}, this shell speaks ${CONTRACT}`]
  }
  return [
    ...(candidate.id === id ? [] : [`names itself ${String(candidate.id)}`]),
    ...checkTexts(candidate, ['title'], 'manifest'),
    ...checkList(candidate.routes, 'routes', checkRoute),
    ...checkList(candidate.menu, 'menu', (entry, at) => checkMenuEntry(entry, at, candidate)),
    ...checkSlots(candidate.slots),
    ...checkOpens(candidate.opens),
    ...checkMessages(candidate.messages),
  ]
}

/** The checked border: after it the manifest has its type. */
export function isApp(candidate: unknown, id: string): candidate is AppManifest {
  return checkApp(candidate, id).length === 0
}

type Problems = string[]

function checkRoute(route: Record<string, unknown>, at: string): Problems {
  return [
    ...checkTexts(route, ['title'], at),
    ...checkFunctions(route, ['component'], at),
    ...(route.roles === undefined ? [] : checkRoles(route.roles, at)),
    ...(isRelative(route.path) ? [] : [`${at}.path must be relative`]),
  ]
}

function checkMenuEntry(
  entry: Record<string, unknown>,
  at: string,
  manifest: Record<string, unknown>,
): Problems {
  const routes = Array.isArray(manifest.routes) ? manifest.routes : []
  const leads = routes.some(route => isRecord(route) && route.path === entry.path)
  return [
    ...checkTexts(entry, ['label', 'icon'], at),
    ...checkRoles(entry.roles, at),
    ...(leads ? [] : [`${at}.path leads to no route of the app`]),
  ]
}

function checkSlots(slots: unknown): Problems {
  if (!isRecord(slots)) return ['slots is missing']
  return Object.entries(slots).flatMap(([name, panels]) => [
    ...(SLOT_NAMES.some(known => known === name) ? [] : [`slots.${name} is no slot`]),
    ...checkList(panels, `slots.${name}`, checkPanel),
  ])
}

function checkPanel(panel: Record<string, unknown>, at: string): Problems {
  return [
    ...checkTexts(panel, ['id', 'title'], at),
    ...checkFunctions(panel, ['component'], at),
    ...checkRoles(panel.roles, at),
    ...(typeof panel.order === 'number' ? [] : [`${at}.order is not a number`]),
  ]
}

function checkOpens(opens: unknown): Problems {
  if (opens === undefined) return []
  if (!isRecord(opens)) return ['opens is not a record']
  return Object.entries(opens).flatMap(([kind, path]) => [
    ...(SUBJECT_KINDS.some(known => known === kind) ? [] : [`opens.${kind} is no kind`]),
    ...(isRelative(path) && String(path).includes(':id') ? [] : [`opens.${kind} needs ':id'`]),
  ])
}

function checkMessages(messages: unknown): Problems {
  if (!isRecord(messages)) return ['messages is missing']
  return checkFunctions(messages, LOCALES, 'messages')
}

function checkList(
  list: unknown,
  at: string,
  check: (item: Record<string, unknown>, at: string) => Problems,
): Problems {
  if (!Array.isArray(list)) return [`${at} is not a list`]
  return list.flatMap((item: unknown, index) =>
    isRecord(item) ? check(item, `${at}[${index}]`) : [`${at}[${index}] is no record`],
  )
}

function checkTexts(record: Record<string, unknown>, keys: readonly string[], at: string) {
  return keys
    .filter(key => typeof record[key] !== 'string' || record[key] === '')
    .map(key => `${at}.${key} is no text`)
}

function checkFunctions(record: Record<string, unknown>, keys: readonly string[], at: string) {
  return keys
    .filter(key => typeof record[key] !== 'function')
    .map(key => `${at}.${key} is no lazy import`)
}

function checkRoles(roles: unknown, at: string): Problems {
  if (!Array.isArray(roles)) return [`${at}.roles is not a list`]
  return roles
    .filter(role => !ROLES.some(known => known === role))
    .map(role => `${at}.roles: ${String(role)} is no role`)
}

function isRelative(path: unknown): boolean {
  return typeof path === 'string' && !path.startsWith('/') && !path.includes('..')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
