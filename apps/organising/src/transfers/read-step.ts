import { dayOf } from '../days/days.ts'
import type { useTransferStepDraft } from './drafts.ts'
import type { TransferStep } from './transfer-forms.ts'

type StepDraft = ReturnType<typeof useTransferStepDraft>['draft']['value']

type Values = Record<string, unknown>

/** What only one kind of step has to say; null is what is still missing. */
const OWN: Readonly<Partial<Record<TransferStep, (form: StepDraft) => Values>>> = {
  RECORD_PAPER: ({ kind, issuedOn }) => ({
    kind,
    ...(issuedOn === '' ? {} : { issuedOn: dayOf(issuedOn) }),
  }),
  RECORD_DUES: ({ paidUntil }) => ({ paidUntil: dayOf(paidUntil) }),
  CORRECT_BOX: ({ box }) => ({ box: box === null ? null : Number(box) }),
  FORWARD: ({ toUnitId }) => ({ toUnitId }),
  EXTEND_STAY: ({ untilOn }) => ({ untilOn: dayOf(untilOn) }),
}

/** What was typed: what has to be there before anything is sent, and the rest. */
export const readStep = (step: TransferStep, form: StepDraft) => ({
  required: { on: dayOf(form.on), ...OWN[step]?.(form) },
  rest: { number: form.number.trim() || null, note: form.note.trim() || null },
})
