import type { ComboOption } from '@ket-nap/ui/combobox'
import { useClientHandle } from '@urql/vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../gql/index.ts'

const FindPeople = graphql(`
  query OrganisingFindPeople($text: String!) {
    searchPeople(text: $text, first: 20) {
      edges {
        node {
          id
          fullName
          bornOn
          unit {
            id
            name
          }
        }
      }
    }
  }
`)

/** Finds people on record by name. Rejects when there is no answer. */
export function usePersonSearch() {
  const { client } = useClientHandle()
  const { t } = useI18n()

  return async (text: string): Promise<readonly ComboOption[]> => {
    if (text === '') return []
    const { data, error } = await client.query(FindPeople, { text }).toPromise()
    if (!data?.searchPeople) throw error ?? new Error('no answer')
    return data.searchPeople.edges.map(({ node: { id, fullName, bornOn, unit } }) => ({
      id,
      label: fullName,
      note: [t('organising.person.born', { year: bornOn.slice(0, 4) }), unit?.name]
        .filter(Boolean)
        .join(' · '),
    }))
  }
}
