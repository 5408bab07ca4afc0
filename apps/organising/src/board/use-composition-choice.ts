import { useFilters } from '@ket-nap/app-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { CompositionDimension, CompositionOf } from '../gql/graphql.ts'

const COMPOSITIONS: readonly CompositionOf[] = ['ADMITTED', 'MEMBERS', 'PREPARING']

const DIMENSIONS: readonly CompositionDimension[] = [
  'FLAG',
  'SEX',
  'AGE_BAND',
  'ETHNIC_GROUP',
  'RELIGION',
  'GENERAL_EDUCATION',
  'PROFESSIONAL_LEVEL',
  'POLITICAL_THEORY',
  'OCCUPATION',
  'STAGE',
]

/** What comes with the page of a unit. */
const FIRST_OF = 'ADMITTED' satisfies CompositionOf
const FIRST_BY = 'FLAG' satisfies CompositionDimension

/** Which composition a board shows; kept in the URL, so that a link shows the same. */
export function useCompositionChoice() {
  const { t } = useI18n()
  const { values, set } = useFilters(['of', 'by'])

  const of = computed<CompositionOf, CompositionOf | null>({
    get: () => COMPOSITIONS.find(known => known === values.value.of) ?? FIRST_OF,
    set: chosen => set('of', chosen === FIRST_OF ? null : chosen),
  })
  const by = computed<CompositionDimension, CompositionDimension | null>({
    get: () => DIMENSIONS.find(known => known === values.value.by) ?? FIRST_BY,
    set: chosen => set('by', chosen === FIRST_BY ? null : chosen),
  })

  return {
    of,
    by,
    isFirstView: computed(() => of.value === FIRST_OF && by.value === FIRST_BY),
    compositions: computed(() =>
      COMPOSITIONS.map(value => ({ value, label: t(`organising.composition.${value}`) })),
    ),
    dimensions: computed(() =>
      DIMENSIONS.map(value => ({ value, label: t(`organising.dimension.${value}`) })),
    ),
  }
}
