import { defineCommandForm } from '@ket-nap/app-kit'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'

const Objection = graphql(`
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
  words: 'organising',
  lists: {
    kind: 'organising.unitKind',
    parent: 'organising.unitKind',
    level: 'organising.levelCount',
    role: 'kit.role',
    state: 'organising.posts.state',
    next: 'organising.code.STAGE',
    stage: 'organising.code.STAGE',
    status: 'organising.code.STATUS',
    organ: 'organising.code.ORGAN',
  },
  read: (masked: FragmentType<typeof Objection>) => readFragment(Objection, masked),
})
