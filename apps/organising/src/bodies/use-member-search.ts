import { useSession } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import { useClientHandle } from '@urql/vue'
import type { MaybeRefOrGetter } from 'vue'
import { toValue } from 'vue'
import { graphql } from '../gql/index.ts'

const FindMembers = graphql(`
  query OrganisingFindMembers($id: ID!, $asOf: LocalDate!, $search: String) {
    unit(id: $id, asOf: $asOf) {
      id
      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }) {
        edges {
          node {
            id
            unit {
              id
              name
            }
            person {
              id
              fullName
              bornOn
            }
          }
        }
      }
    }
  }
`)

/** Finds official members of a unit, and of the units below it, by name. Rejects without an answer. */
export function useMemberSearch(unitId: MaybeRefOrGetter<string>) {
  const { client } = useClientHandle()
  const { today } = useSession()

  return async (text: string): Promise<readonly ComboOption[]> => {
    const variables = { id: toValue(unitId), asOf: today, search: text === '' ? null : text }
    const { data, error } = await client.query(FindMembers, variables).toPromise()
    const members = data?.unit?.members
    if (!members) throw error ?? new Error('no answer')
    return members.edges.map(({ node: { person, unit } }) => ({
      id: person.id,
      label: person.fullName,
      note: [person.bornOn.slice(0, 4), unit?.name].filter(Boolean).join(' · '),
    }))
  }
}
