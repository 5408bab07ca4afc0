import { dayOf } from '../days/days.ts'
import { readCount } from '../forms/read-number.ts'
import type { FormOfVote } from '../gql/graphql.ts'

/** Day, form of vote and who came; `null` for what is missing. */
export interface HeldMeeting {
  heldOn: string | null
  formOfVote: FormOfVote | null
  present: number | null
  exemptPresent: number | null
}

type Complete = { [Name in keyof HeldMeeting]: NonNullable<HeldMeeting[Name]> }

interface Typed {
  heldOn: string
  formOfVote: FormOfVote | null
  present: string
  exemptPresent: string
}

/** Nothing typed about exempt members: none came. */
export function readMeeting({ heldOn, formOfVote, present, exemptPresent }: Typed): HeldMeeting {
  const exempt = exemptPresent.trim() === '' ? 0 : readCount(exemptPresent)
  return {
    heldOn: dayOf(heldOn),
    formOfVote,
    present: readCount(present),
    exemptPresent: exempt,
  }
}

export const isComplete = (held: HeldMeeting): held is Complete & HeldMeeting =>
  Object.values(held).every(value => value !== null)
