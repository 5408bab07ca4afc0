import { useSession } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import { useClientHandle } from '@urql/vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../gql/index.ts'

const FindUnits = graphql(`
  query OrganisingFindUnits($search: String, $asOf: LocalDate!) {
    units(first: 20, search: $search, asOf: $asOf) {
      edges {
        node {
          id
          name
          kind
          parent {
            id
            name
          }
        }
      }
    }
  }
`)

/** Finds units that exist today by name, for a field of a form. Rejects when there is no answer. */
export function useUnitSearch() {
  const { client } = useClientHandle()
  const { today } = useSession()
  const { t } = useI18n()

  return async (text: string): Promise<readonly ComboOption[]> => {
    const variables = { search: text === '' ? null : text, asOf: today }
    const { data, error } = await client.query(FindUnits, variables).toPromise()
    if (!data?.units) throw error ?? new Error('no answer')
    return data.units.edges.map(({ node }) => ({
      id: node.id,
      label: node.name,
      note: node.parent?.name ?? t(`organising.unitKind.${node.kind}`),
    }))
  }
}
