import type { Component, ComputedRef, InjectionKey, Ref } from 'vue'
import { inject } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { SlotName, SubjectKind } from '../manifest/manifest.ts'
import type { Session } from './session.ts'

/** The day the pages describe. Kept in the URL as `as-of`, so that it survives links and reloads. */
export interface AsOf {
  day: Readonly<Ref<string>>
  isToday: ComputedRef<boolean>
  /** `null` goes back to today. */
  set: (day: string | null) => void
}

/** Short messages that do not take the focus; read out by screen readers. */
export interface Notify {
  done: (text: string) => void
  failed: (text: string) => void
}

export interface Crumb {
  label: string
  to?: RouteLocationRaw
}

/** What one page says about itself to the frame around it. */
export interface PageWords {
  title: string
  crumbs: readonly Crumb[]
}

export interface ContributedPanel {
  appId: string
  panelId: string
  /** In the language of the screen. */
  title: string
  departmentTitle: string
}

export interface ShellContext {
  session: Session
  asOf: AsOf
  notify: Notify
  describePage: (words: PageWords) => void
  /** Panels that departments contribute to a slot for the current post, in order. */
  panelsOf: (slot: SlotName) => readonly ContributedPanel[]
  /** Draws one contributed panel: loads its department, and fails alone. */
  panelView: Component
  /** Where a subject opens, `null` while no department offers a page for it. */
  locate: (kind: SubjectKind, id: string) => RouteLocationRaw | null
}

// Symbol.for: a second copy of this package, should one ever be loaded, still meets the first.
export const SHELL: InjectionKey<ShellContext> = Symbol.for('ket-nap.shell')

export function useShell(): ShellContext {
  const shell = inject(SHELL, null)
  if (!shell)
    throw new Error('no shell around this component: mount it in the shell or a test shell')
  return shell
}
