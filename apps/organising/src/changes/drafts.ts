import { defineDraft } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import type { SuccessionKind, TargetIndicator, UnitKind, UnitLine } from '../gql/graphql.ts'

// What is typed into the forms of one unit stays until it was sent, however often they are closed.

const blankDecision = () => ({ decisionNumber: '', decidedOn: '', effectiveOn: '' })

export const useFoundingDraft = defineDraft(() => ({
  name: '',
  kind: null as UnitKind | null,
  line: null as UnitLine | null,
  code: '',
  residential: false,
  ...blankDecision(),
}))

export const useRenamingDraft = defineDraft(() => ({ name: '', ...blankDecision() }))

export const useMoveDraft = defineDraft(() => ({
  parent: null as ComboOption | null,
  ...blankDecision(),
}))

export const useClosingDraft = defineDraft(() => ({
  kind: null as SuccessionKind | null,
  successors: [] as readonly ComboOption[],
  ...blankDecision(),
}))

export const usePopulationDraft = defineDraft(() => ({ people: '', on: '', source: '' }))

export const useTargetDraft = defineDraft(() => ({
  indicator: null as TargetIndicator | null,
  number: '',
  lowerPercent: '',
  upperPercent: '',
  periodFrom: '',
  periodLast: '',
  directiveNumber: '',
  directiveOn: '',
  directiveIssuer: '',
}))
