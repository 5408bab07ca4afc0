import type { Component } from 'vue'
import type { Locale, Role } from './role.ts'

/** Raised when an app built for the old contract could no longer run in the shell. */
export const CONTRACT = 1

/** Places on a page that other departments may fill. */
export const SLOT_NAMES = ['home.panels', 'unit.panels', 'person.panels'] as const

export type SlotName = (typeof SLOT_NAMES)[number]

/** Things of the field that have a page somewhere; any app may link to them without knowing where. */
export const SUBJECT_KINDS = ['unit', 'person'] as const

export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export type LazyComponent = () => Promise<{ default: Component }>

export interface MessageTree {
  [key: string]: string | MessageTree
}

export type LazyMessages = () => Promise<{ default: MessageTree }>

export interface MenuEntry {
  /** Path of one of the app's own routes, without parameters. */
  path: string
  /** Message key. */
  label: string
  /** Name of an icon of `@ket-nap/ui/icon`. */
  icon: string
  /** Posts that see the entry. */
  roles: readonly Role[]
}

export interface AppRoute {
  /** Relative to the department: `''`, `people`, `people/:id`. */
  path: string
  component: LazyComponent
  /** Message key of the page's title until the page names itself. */
  title: string
  /** Posts that may open it; left out: every post. The server decides anyway. */
  roles?: readonly Role[]
}

/** A panel that the app contributes to a slot. The component gets `subjectId`, except on the home page. */
export interface SlotPanel {
  id: string
  /** Message key, shown even while the department is away. */
  title: string
  component: LazyComponent
  roles: readonly Role[]
  /** Smaller is earlier. */
  order: number
}

/** Everything the shell needs to know about a department: data and lazy imports, nothing else. */
export interface AppManifest {
  id: string
  contract: typeof CONTRACT
  /** Message key of the department's name. */
  title: string
  menu: readonly MenuEntry[]
  routes: readonly AppRoute[]
  slots: Partial<Record<SlotName, readonly SlotPanel[]>>
  /** Which route opens a subject; `:id` stands for its id. */
  opens?: Partial<Record<SubjectKind, string>>
  messages: Record<Locale, LazyMessages>
}

/** Declares a department's app. Its file must stay importable without a browser: types and lazy imports only. */
export function defineApp(manifest: AppManifest): AppManifest {
  return Object.freeze(manifest)
}
