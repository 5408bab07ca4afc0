import type { ComboOption } from '@ket-nap/ui/combobox'
import { useClientHandle } from '@urql/vue'
import { graphql } from '../gql/index.ts'

const FindBodies = graphql(`
  query OrganisingFindOpinionBodies($search: String!) {
    opinionBodies(search: $search) {
      id
      name
      within
    }
  }
`)

/** Finds mass organisations of the own place by name. Rejects when there is no answer. */
export function useBodySearch() {
  const { client } = useClientHandle()

  return async (search: string): Promise<readonly ComboOption[]> => {
    const { data, error } = await client.query(FindBodies, { search }).toPromise()
    if (!data?.opinionBodies) throw error ?? new Error('no answer')
    return data.opinionBodies.map(({ id, name, within }) => ({
      id,
      label: name,
      note: within ?? '',
    }))
  }
}
