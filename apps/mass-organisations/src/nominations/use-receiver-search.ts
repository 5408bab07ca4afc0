import type { ComboOption } from '@ket-nap/ui/combobox'
import { useClientHandle } from '@urql/vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../gql/index.ts'

const FindReceivers = graphql(`
  query MassOrganisationsFindReceivers($search: String!) {
    nominationReceivers(search: $search) {
      id
      name
      within
      isCell
    }
  }
`)

/** Finds cells and committees of the own place by name. Rejects when there is no answer. */
export function useReceiverSearch() {
  const { client } = useClientHandle()
  const { t } = useI18n()

  return async (search: string): Promise<readonly ComboOption[]> => {
    const { data, error } = await client.query(FindReceivers, { search }).toPromise()
    const found = data?.nominationReceivers
    if (!found) throw error ?? new Error('no answer')
    return found.map(({ id, name, within, isCell }) => ({
      id,
      label: name,
      note: isCell ? (within ?? '') : t('massOrganisations.form.committee'),
    }))
  }
}
