import type { ModuleFederationOptions } from '@module-federation/rsbuild-plugin'

type Shared = NonNullable<ModuleFederationOptions['shared']>

/** Libraries of which a page may hold one copy only, and the versions that the house builds with. */
const LIBRARIES = {
  vue: '^3.5.0',
  'vue-router': '^5.5.0',
  'vue-i18n': '^11.4.0',
  '@urql/core': '^6.0.0',
  '@urql/vue': '^2.1.0',
} as const

/** Raised when a part of ours changes so that an app built before can no longer use it. */
const HOUSE_VERSION = '1.0.0'
const HOUSE_RANGE = '^1.0.0'

/** Parts of the ui kit that the frame itself is made of: in the first bundle of the shell. */
export const FRAME_PARTS = [
  'breadcrumb',
  'button',
  'format',
  'icon',
  'menu',
  'page',
  'panel',
  'toast',
] as const

/** Parts that come when the first page needs them. */
export const PAGE_PARTS = [
  'as-of',
  'chart',
  'combobox',
  'date-field',
  'dialog',
  'field',
  'figure',
  'filter',
  'form',
  'problem',
  'status',
  'table',
  'tabs',
  'timeline',
  'tree',
] as const

const ui = (part: string) => `@ket-nap/ui/${part}`

/**
 * What the shell provides. Libraries and frame parts are eager, so that the shell starts without an
 * asynchronous boundary; page parts are provided lazily (`apps/shell/src/provided-parts.ts`).
 */
export function providedByShell(): Shared {
  const eager = { singleton: true, eager: true }
  const house = { version: HOUSE_VERSION, requiredVersion: HOUSE_RANGE }
  return {
    ...fromEntries(Object.entries(LIBRARIES), requiredVersion => ({ ...eager, requiredVersion })),
    '@ket-nap/app-kit': { ...eager, ...house },
    ...fromEntries(FRAME_PARTS.map(named), () => ({ ...eager, ...house })),
    ...fromEntries(PAGE_PARTS.map(named), () => ({ singleton: true, ...house })),
  }
}

/** What a remote takes from the shell and never brings itself: no second copy can win. */
export function takenFromShell(): Shared {
  const taken = { singleton: true, import: false, strictVersion: true } as const
  return {
    ...fromEntries(Object.entries(LIBRARIES), requiredVersion => ({ ...taken, requiredVersion })),
    '@ket-nap/app-kit': { ...taken, requiredVersion: HOUSE_RANGE },
    ...fromEntries([...FRAME_PARTS, ...PAGE_PARTS].map(named), () => ({
      ...taken,
      requiredVersion: HOUSE_RANGE,
    })),
  }
}

function named(part: string): [string, string] {
  return [ui(part), HOUSE_RANGE]
}

function fromEntries<Value>(entries: [string, string][], of: (range: string) => Value) {
  return Object.fromEntries(entries.map(([name, range]) => [name, of(range)]))
}
