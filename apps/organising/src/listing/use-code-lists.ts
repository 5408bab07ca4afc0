import { useGraphQuery } from '@ket-nap/app-kit'
import { computed } from 'vue'
import { graphql } from '../gql/index.ts'

const CodeLists = graphql(`
  query OrganisingCodeLists {
    ethnicGroups {
      code
      name
    }
    religions {
      code
      name
    }
  }
`)

type Codes = readonly { code: string; name: string }[] | null | undefined

/** Official names are the same in every language of the screen. */
const optionsOf = (codes: Codes) =>
  (codes ?? []).map(({ code, name }) => ({ value: code, label: name }))

/** "None" stands before the others, "other" after them. */
const PLACES: Readonly<Record<string, number>> = { NONE: -1, OTHER: 1 }
const placeOf = ({ value }: { value: string }) => PLACES[value] ?? 0

/** Ethnic groups and religions, as the register of members codes them. */
export function useCodeLists() {
  const { data, error } = useGraphQuery(CodeLists, () => ({}))
  const ethnicGroups = computed(() => optionsOf(data.value?.ethnicGroups))
  const religions = computed(() =>
    optionsOf(data.value?.religions).toSorted((one, other) => placeOf(one) - placeOf(other)),
  )
  return { ethnicGroups, religions, error }
}
