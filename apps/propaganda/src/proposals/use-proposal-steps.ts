import { useCommandForm } from '../forms/use-command-form.ts'
import type { TrainingProposalAction } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'

const Confirm = graphql(`
  mutation PropagandaConfirmProposals($input: ConfirmProposalsInput!) {
    confirmProposals(input: $input) {
      objections {
        ...FormObjection_objection
      }
    }
  }
`)
const PassOn = graphql(`
  mutation PropagandaPassOnProposals($input: PassOnProposalsInput!) {
    passOnProposals(input: $input) {
      objections {
        ...FormObjection_objection
      }
    }
  }
`)
const Seat = graphql(`
  mutation PropagandaSeatProposals($input: SeatProposalsInput!) {
    seatProposals(input: $input) {
      objections {
        ...FormObjection_objection
      }
    }
  }
`)
const Refuse = graphql(`
  mutation PropagandaRefuseProposals($input: RefuseProposalsInput!) {
    refuseProposals(input: $input) {
      objections {
        ...FormObjection_objection
      }
    }
  }
`)
const Withdraw = graphql(`
  mutation PropagandaWithdrawProposals($input: WithdrawProposalsInput!) {
    withdrawProposals(input: $input) {
      objections {
        ...FormObjection_objection
      }
    }
  }
`)

/** Every step but the first, which has no proposal yet. */
export type ProposalStep = Exclude<TrainingProposalAction, 'PROPOSE'>
export const PROPOSAL_STEPS: readonly ProposalStep[] = [
  'CONFIRM',
  'PASS_ON',
  'SEAT',
  'REFUSE',
  'WITHDRAW',
]

interface Typed {
  classId: string | null
  reason: string
}

interface Step {
  form: Pick<ReturnType<typeof useCommandForm>, 'messages' | 'error' | 'sending'>
  /** True when it was taken. */
  take: (proposalIds: readonly string[], typed: Typed) => Promise<boolean>
}

/** How each step of proposals is sent, and what it has to say. */
export function useProposalSteps(): Readonly<Record<ProposalStep, Step>> {
  const confirm = useCommandForm(Confirm)
  const passOn = useCommandForm(PassOn)
  const seat = useCommandForm(Seat)
  const refuse = useCommandForm(Refuse)
  const withdraw = useCommandForm(Withdraw)
  return {
    CONFIRM: { form: confirm, take: ids => confirm.submit({ proposalIds: [...ids] }) },
    PASS_ON: { form: passOn, take: ids => passOn.submit({ proposalIds: [...ids] }) },
    SEAT: {
      form: seat,
      take: async (ids, { classId }) => {
        const values = seat.complete({ classId })
        return values ? seat.submit({ ...values, proposalIds: [...ids] }) : false
      },
    },
    REFUSE: {
      form: refuse,
      take: async (ids, { reason }) => {
        const values = refuse.complete({ reason })
        return values ? refuse.submit({ ...values, proposalIds: [...ids] }) : false
      },
    },
    WITHDRAW: { form: withdraw, take: ids => withdraw.submit({ proposalIds: [...ids] }) },
  }
}
