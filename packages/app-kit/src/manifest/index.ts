export { checkApp, isApp } from './check-app.ts'
export { CONTRACT, defineApp, SLOT_NAMES, SUBJECT_KINDS } from './manifest.ts'
export type {
  AppManifest,
  AppRoute,
  LazyComponent,
  LazyMessages,
  MenuEntry,
  MessageTree,
  SlotName,
  SlotPanel,
  SubjectKind,
} from './manifest.ts'
export { outlineOf } from './outline.ts'
export type { AppOutline, OutlineMenuEntry, OutlinePanel, Wording } from './outline.ts'
export { LOCALES, ROLES } from './role.ts'
export type { Locale, Role } from './role.ts'
