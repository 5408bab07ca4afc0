import type { AdmissionAction } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import { destination } from '../transfers/destination.ts'
import { day } from './fields.ts'
import { defineStep } from './step.ts'

graphql(`
  fragment MoveDone_payload on MoveDossierPayload {
    relocation {
      id
      admission {
        id
        version
      }
    }
    objections {
      ...FormObjection_objection
    }
  }
`)
const MOVE = graphql(`
  mutation OrganisingMoveDossier($input: MoveDossierInput!) {
    moveDossier(input: $input) {
      ...MoveDone_payload
    }
  }
`)
const CANCEL = graphql(`
  mutation OrganisingCancelForMove($input: MoveDossierInput!) {
    cancelForMove(input: $input) {
      ...MoveDone_payload
    }
  }
`)

const relocating = (command: typeof MOVE | typeof CANCEL, action: AdmissionAction) =>
  defineStep(
    command,
    {
      toUnitId: destination,
      movedOn: day('organising.relocations.movedOn', {
        hint: 'organising.relocations.movedOnHint',
      }),
    },
    {
      day: `organising.step.onOf.${action}`,
      told: `organising.relocations.kept.${action}`,
      numbered: true,
    },
  )

/** Steps that carry a dossier after its person to the cell of another place, by a letter. */
export const RELOCATING_STEPS = {
  MOVE_WHILE_HELPED: relocating(MOVE, 'MOVE_WHILE_HELPED'),
  MOVE_AFTER_RESOLUTION: relocating(MOVE, 'MOVE_AFTER_RESOLUTION'),
  MOVE_BEFORE_DECISION: relocating(MOVE, 'MOVE_BEFORE_DECISION'),
  MOVE_WITH_DECISION: relocating(MOVE, 'MOVE_WITH_DECISION'),
  CANCEL_FOR_MOVE: relocating(CANCEL, 'CANCEL_FOR_MOVE'),
}

export const isRelocating = (action: AdmissionAction): boolean => action in RELOCATING_STEPS
