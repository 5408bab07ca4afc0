import type { AppManifest, MessageTree, SlotName, SubjectKind } from './manifest.ts'
import type { Locale, Role } from './role.ts'

export type Wording = Record<Locale, string>

export interface OutlineMenuEntry {
  path: string
  label: Wording
  icon: string
  roles: readonly Role[]
}

export interface OutlinePanel {
  id: string
  title: Wording
  roles: readonly Role[]
  order: number
}

/**
 * What the shell reads of a department before it loads any of its code (`app.json`, written by the
 * build): menus and slots are drawn, by role and by name, while the department itself is away.
 */
export interface AppOutline {
  id: string
  contract: number
  title: Wording
  menu: readonly OutlineMenuEntry[]
  slots: Partial<Record<SlotName, readonly OutlinePanel[]>>
  opens: Partial<Record<SubjectKind, string>>
}

/** Throws when a message is missing: a department without a name in one language does not build. */
export function outlineOf(
  manifest: AppManifest,
  messages: Record<Locale, MessageTree>,
): AppOutline {
  const word = (key: string): Wording => ({
    vi: getMessage(messages.vi, key),
    en: getMessage(messages.en, key),
  })
  const panels = Object.entries(manifest.slots).map(([name, slot]) => [
    name,
    slot.map(({ id, title, roles, order }) => ({ id, title: word(title), roles, order })),
  ])
  return {
    id: manifest.id,
    contract: manifest.contract,
    title: word(manifest.title),
    menu: manifest.menu.map(entry => ({ ...entry, label: word(entry.label) })),
    slots: Object.fromEntries(panels),
    opens: manifest.opens ?? {},
  }
}

function getMessage(messages: MessageTree, key: string): string {
  let found: string | MessageTree | undefined = messages
  for (const part of key.split('.')) {
    found = typeof found === 'object' ? found[part] : undefined
  }
  if (typeof found !== 'string') throw new Error(`message missing: ${key}`)
  return found
}
