import { useSession } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import { useClientHandle } from '@urql/vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../gql/index.ts'

const FindOfficial = graphql(`
  query OrganisingFindOfficial($unitId: ID!, $asOf: LocalDate!, $search: String) {
    unit(id: $unitId, asOf: $asOf) {
      id
      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }, asOf: $asOf) {
        edges {
          node {
            id
            person {
              id
              fullName
              bornOn
            }
            unit {
              id
              name
            }
          }
        }
      }
    }
  }
`)

/** Finds official members of the viewer's unit by name. Rejects when there is no answer. */
export function useOfficialSearch() {
  const { client } = useClientHandle()
  const { today, post } = useSession()
  const { t } = useI18n()

  return async (text: string): Promise<readonly ComboOption[]> => {
    const variables = { unitId: post.unitId, asOf: today, search: text === '' ? null : text }
    const { data, error } = await client.query(FindOfficial, variables).toPromise()
    const members = data?.unit?.members
    if (!members) throw error ?? new Error('no answer')
    return members.edges.map(({ node: { person, unit } }) => ({
      id: person.id,
      label: person.fullName,
      note: [t('organising.person.born', { year: person.bornOn.slice(0, 4) }), unit?.name]
        .filter(Boolean)
        .join(' · '),
    }))
  }
}
