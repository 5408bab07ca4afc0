import type { ComputedRef, MaybeRefOrGetter } from 'vue'
import { computed, toValue, watchEffect } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { SlotName, SubjectKind } from '../manifest/manifest.ts'
import type { Session } from './session.ts'
import type { AsOf, ContributedPanel, Notify, PageWords } from './shell-context.ts'
import { useShell } from './shell-context.ts'

export function useSession(): Session {
  return useShell().session
}

export function useAsOf(): AsOf {
  return useShell().asOf
}

export function useNotify(): Notify {
  return useShell().notify
}

/** Names the page in the tab and draws its breadcrumb; call it once per page. */
export function usePage(words: MaybeRefOrGetter<PageWords>): void {
  const { describePage } = useShell()
  watchEffect(() => describePage(toValue(words)))
}

export function useSlot(
  name: MaybeRefOrGetter<SlotName>,
): ComputedRef<readonly ContributedPanel[]> {
  const { panelsOf } = useShell()
  return computed(() => panelsOf(toValue(name)))
}

/** The page of a unit or person, whichever department keeps it; `null`: show the name without a link. */
export function useSubjectLink(
  kind: SubjectKind,
  id: MaybeRefOrGetter<string>,
): ComputedRef<RouteLocationRaw | null> {
  const { locate } = useShell()
  return computed(() => locate(kind, toValue(id)))
}
