import { useSession } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import { useClientHandle } from '@urql/vue'
import { graphql } from '../gql/index.ts'

const FindUnits = graphql(`
  query PropagandaFindUnits($search: String, $asOf: LocalDate!) {
    units(first: 20, search: $search, asOf: $asOf) {
      edges {
        node {
          id
          name
          parent {
            id
            name
          }
        }
      }
    }
  }
`)

/** Finds units that exist today by name. Rejects when there is no answer. */
export function useUnitSearch() {
  const { client } = useClientHandle()
  const { today } = useSession()

  return async (text: string): Promise<readonly ComboOption[]> => {
    const variables = { search: text === '' ? null : text, asOf: today }
    const { data, error } = await client.query(FindUnits, variables).toPromise()
    if (!data?.units) throw error ?? new Error('no answer')
    return data.units.edges.map(({ node }) => ({
      id: node.id,
      label: node.name,
      ...(node.parent ? { note: node.parent.name } : {}),
    }))
  }
}
