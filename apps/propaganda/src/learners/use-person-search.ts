import type { ComboOption } from '@ket-nap/ui/combobox'
import { useClientHandle } from '@urql/vue'
import { graphql } from '../gql/index.ts'

const FindPeople = graphql(`
  query PropagandaFindPeople($text: String!) {
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

/** Finds people within reach by name. Rejects when there is no answer. */
export function usePersonSearch() {
  const { client } = useClientHandle()

  return async (text: string): Promise<readonly ComboOption[]> => {
    if (text === '') return []
    const { data, error } = await client.query(FindPeople, { text }).toPromise()
    if (!data?.searchPeople) throw error ?? new Error('no answer')
    return data.searchPeople.edges.map(({ node }) => ({
      id: node.id,
      label: node.fullName,
      note: [node.bornOn.slice(0, 4), node.unit?.name].filter(Boolean).join(' · '),
    }))
  }
}
