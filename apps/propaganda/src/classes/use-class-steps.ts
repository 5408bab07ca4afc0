import type { LocalDate } from '@ket-nap/kernel'
import { useCommandForm } from '../forms/use-command-form.ts'
import type { ClassAction } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'

const OpenClass = graphql(`
  mutation PropagandaOpenClass($input: OpenClassInput!) {
    openClass(input: $input) {
      objections {
        ...FormObjection_objection
      }
    }
  }
`)
const StartClass = graphql(`
  mutation PropagandaStartClass($input: StartClassInput!) {
    startClass(input: $input) {
      objections {
        ...FormObjection_objection
      }
    }
  }
`)
const CloseClass = graphql(`
  mutation PropagandaCloseClass($input: CloseClassInput!) {
    closeClass(input: $input) {
      objections {
        ...FormObjection_objection
      }
    }
  }
`)
const CancelClass = graphql(`
  mutation PropagandaCancelClass($input: CancelClassInput!) {
    cancelClass(input: $input) {
      objections {
        ...FormObjection_objection
      }
    }
  }
`)

interface Typed {
  decisionNumber: string
  decidedOn: LocalDate | null
  reason: string
}

interface Step {
  form: Pick<ReturnType<typeof useCommandForm>, 'messages' | 'error' | 'sending'>
  /** True when it was taken. */
  take: (classId: string, typed: Typed) => Promise<boolean>
}

/** How each step of a class is sent, and what it has to say. */
export function useClassSteps(): Readonly<Record<ClassAction, Step>> {
  const open = useCommandForm(OpenClass)
  const start = useCommandForm(StartClass)
  const close = useCommandForm(CloseClass)
  const cancel = useCommandForm(CancelClass)
  return {
    OPEN: {
      form: open,
      take: async (classId, { decisionNumber, decidedOn }) => {
        const values = open.complete({ decisionNumber, decidedOn })
        return values ? open.submit({ classId, ...values }) : false
      },
    },
    START: { form: start, take: classId => start.submit({ classId }) },
    CLOSE: { form: close, take: classId => close.submit({ classId }) },
    CANCEL: {
      form: cancel,
      take: async (classId, { reason }) => {
        const values = cancel.complete({ reason })
        return values ? cancel.submit({ classId, ...values }) : false
      },
    },
  }
}
