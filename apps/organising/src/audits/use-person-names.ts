import type { ComboOption } from '@ket-nap/ui/combobox'
import { useClientHandle } from '@urql/vue'
import { graphql } from '../gql/index.ts'

const FindPersonNames = graphql(`
  query OrganisingFindPersonNames($text: String!) {
    searchPeople(text: $text, first: 20) {
      edges {
        node {
          id
          fullName
          unit {
            id
            name
          }
        }
      }
    }
  }
`)

/** Finds people by name for who may see no more of them than that and the unit. Rejects without an answer. */
export function usePersonNames() {
  const { client } = useClientHandle()

  return async (text: string): Promise<readonly ComboOption[]> => {
    if (text === '') return []
    const { data, error } = await client.query(FindPersonNames, { text }).toPromise()
    if (!data?.searchPeople) throw error ?? new Error('no answer')
    return data.searchPeople.edges.map(({ node: { id, fullName, unit } }) => ({
      id,
      label: fullName,
      note: unit?.name,
    }))
  }
}
