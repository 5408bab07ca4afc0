import { useFilters } from '@ket-nap/app-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { PostState } from '../gql/graphql.ts'

const STATES: readonly PostState[] = ['PROPOSED', 'IN_FORCE', 'REFUSED', 'ENDED']

/** The list of posts by unit and by state; both in the URL. */
export function usePostFilters() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['unit', 'state'])

  const unitId = computed({
    get: () => values.value.unit ?? null,
    set: id => set('unit', id),
  })
  const state = computed<PostState | null>({
    get: () => STATES.find(known => known === values.value.state) ?? null,
    set: chosen => set('state', chosen),
  })

  /** The unit's name comes with the list; until then its chip says only what kind of filter it is. */
  function chipsFor(unitName: string | null) {
    const byUnit = unitId.value
      ? [{ name: 'unit' as const, label: unitName ?? t('organising.posts.byUnit') }]
      : []
    const byState = state.value
      ? [{ name: 'state' as const, label: t(`organising.posts.state.${state.value}`) }]
      : []
    return [...byUnit, ...byState]
  }

  return {
    unitId,
    state,
    states: computed(() => (state.value ? [state.value] : null)),
    stateOptions: computed(() =>
      STATES.map(value => ({ value, label: t(`organising.posts.state.${value}`) })),
    ),
    chipsFor,
    remove: (name: 'unit' | 'state') => set(name, null),
    clear,
  }
}
