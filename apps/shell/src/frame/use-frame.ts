import type { AsOf, Messages, PageWords, Session, ShellContext } from '@ket-nap/app-kit'
import { SHELL } from '@ket-nap/app-kit'
import { isLocalDate } from '@ket-nap/kernel'
import { useToasts } from '@ket-nap/ui/toast'
import { computed, onScopeDispose, provide, ref, shallowRef, watch, watchEffect } from 'vue'
import type { LocationQuery } from 'vue-router'
import { useRoute, useRouter } from 'vue-router'
import ContributedPanelView from '../departments/ContributedPanelView.vue'
import type { Departments } from '../departments/departments.ts'
import { DEPARTMENTS } from '../departments/departments-key.ts'
import { locate, panelsFor } from '../departments/offers.ts'

interface FrameParts {
  session: Session
  departments: Departments
  messages: Messages
}

/** Everything that pages and departments find in the shell around them. */
export function useFrame({ session, departments, messages }: FrameParts) {
  const { toasts, dismiss, done, failed } = useToasts()
  const asOf = useAsOfInUrl(session.today)
  const page = usePageWords(departments, messages)

  const context: ShellContext = {
    session,
    asOf,
    notify: { done, failed },
    describePage: page.describe,
    panelsOf: slot => panelsFor(slot, session, departments),
    panelView: ContributedPanelView,
    locate: (kind, id) => locate(kind, id, departments),
  }
  provide(SHELL, context)
  provide(DEPARTMENTS, departments)

  return { toasts, dismiss, asOf, crumbs: page.crumbs }
}

const AS_OF = 'as-of'

/**
 * The day goes along from page to page until somebody goes back to today. It is kept beside the
 * route and written into each address afterwards, so that going back in the history still works.
 */
function useAsOfInUrl(today: string): AsOf {
  const route = useRoute()
  const router = useRouter()
  const day = ref(today)

  watch(
    () => route.query[AS_OF],
    asked => {
      if (isLocalDate(asked)) day.value = asked
    },
    { immediate: true, flush: 'sync' },
  )

  const withDay = (query: LocationQuery) => ({
    ...query,
    [AS_OF]: day.value === today ? undefined : day.value,
  })

  const stop = router.afterEach(({ query, hash }) => {
    if (day.value !== today && query[AS_OF] === undefined) {
      void router.replace({ query: withDay(query), hash })
    }
  })
  onScopeDispose(stop)

  return {
    day,
    isToday: computed(() => day.value === today),
    set: asked => {
      day.value = asked ?? today
      void router.push({ query: { ...withDay(route.query), page: undefined } })
    },
  }
}

/** What the page says of itself, and until it does, what its route says. */
function usePageWords(departments: Departments, messages: Messages) {
  const route = useRoute()
  const { t } = messages.global
  const said = shallowRef<PageWords | null>(null)

  watch(
    () => route.matched.at(-1),
    () => (said.value = null),
    { flush: 'sync' },
  )

  const routeTitle = computed(() =>
    typeof route.meta.title === 'string' ? t(route.meta.title) : null,
  )
  const department = computed(() => {
    const id = route.meta.departmentId
    return typeof id === 'string' ? { label: departments.titleOf(id), to: `/${id}` } : null
  })
  const crumbs = computed(() => {
    const unsaid = routeTitle.value ? [{ label: routeTitle.value }] : []
    const below = said.value?.crumbs ?? unsaid
    return department.value ? [department.value, ...below] : below
  })

  watchEffect(() => {
    const title = said.value?.title ?? routeTitle.value ?? department.value?.label
    document.title = title ? `${title} · ${t('shell.product')}` : t('shell.product')
  })

  return { crumbs, describe: (words: PageWords) => (said.value = words) }
}
