import type { BarRow } from '@ket-nap/ui/chart'
import { useFormat } from '@ket-nap/ui/format'
import type { Ref } from 'vue'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import type { CompositionDimension } from '../gql/graphql.ts'

const Part = graphql(`
  fragment Composition_part on CompositionPart {
    code
    name
    count
    suppressed
    of
  }
`)

type Parts = readonly FragmentType<typeof Part>[] | null

/** Parts as bars with the fraction behind each; a suppressed count is said, never guessed. */
export function useCompositionRows(
  parts: Readonly<Ref<Parts>>,
  by: Readonly<Ref<CompositionDimension>>,
) {
  const { t, te } = useI18n()
  const { fraction, percent } = useFormat()
  const known = computed(() => (parts.value ?? []).map(part => readFragment(Part, part)))

  /** The code lists of this department's screens have both languages; others come named. */
  function nameOf(code: string, name: string): string {
    const key = `organising.code.${by.value}.${code}`
    return te(key) ? t(key) : name
  }

  const rows = computed<BarRow[]>(() =>
    known.value.map(({ code, name, count, of }) => {
      const counted = typeof count === 'number' ? { numerator: count, denominator: of } : null
      return {
        id: code,
        label: nameOf(code, name),
        value: counted && counted.numerator,
        text: counted
          ? `${fraction(counted)} = ${percent(counted)}`
          : t('organising.composition.hidden'),
      }
    }),
  )

  return {
    rows,
    hidden: computed(() => known.value.some(part => part.suppressed)),
    overlapping: computed(() => by.value === 'FLAG'),
  }
}
