import { defineCommandForm } from '@ket-nap/app-kit'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'

export const Objection = graphql(`
  fragment FormObjection_objection on Objection {
    code
    path
    params {
      name
      value
    }
    clearableBy
    source
  }
`)

export const useCommandForm = defineCommandForm({
  words: 'massOrganisations',
  read: (masked: FragmentType<typeof Objection>) => readFragment(Objection, masked),
})
