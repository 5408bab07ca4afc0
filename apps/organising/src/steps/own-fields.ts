import type { GroupCriterion, PaperFaultInput, SpecialCase } from '../gql/graphql.ts'
import { FAULT_CODES, FAULTY_KINDS, SPECIAL_CASES } from './choices.ts'
import CriteriaField from './CriteriaField.vue'
import FaultsField from './FaultsField.vue'
import MemberField from './MemberField.vue'
import SpecialCasesField from './SpecialCasesField.vue'
import type { StepField } from './step.ts'

// Fields with a component of their own.

/** The key of an official member who was found by name. */
export function member(label: string): StepField<string> {
  return {
    component: MemberField,
    start: null,
    look: ({ name, t }) => ({ name, label: t(label), hint: t('organising.step.memberHint') }),
    read: typed => {
      const id: unknown = Object(typed).id
      return typeof id === 'string' ? id : null
    },
  }
}

/** What is wrong with the papers: one fault at least. */
export function faults(): StepField<PaperFaultInput[]> {
  return {
    component: FaultsField,
    start: [],
    look: () => ({}),
    read: typed => {
      const found = Array.isArray(typed) ? typed.filter(isFault) : []
      return found.length > 0 ? found : null
    },
  }
}

interface OnRecord {
  specialCases: readonly SpecialCase[]
}

/** Every special case that applies, starting from those on record. */
export function specialCases(): StepField<SpecialCase[], OnRecord> {
  return {
    component: SpecialCasesField,
    start: null,
    look: ({ file }) => ({ onRecord: file.specialCases }),
    read: (typed, file) => {
      const chosen: readonly unknown[] = Array.isArray(typed) ? typed : file.specialCases
      return SPECIAL_CASES.filter(special => chosen.includes(special))
    },
  }
}

interface OfGroup {
  groupCriteria: readonly GroupCriterion[]
}

/** The criteria that evidence proves, of those that are asked for; left out where nothing was chosen. */
export function criteria(): StepField<GroupCriterion[], OfGroup> {
  return {
    component: CriteriaField,
    start: [],
    look: ({ file }) => ({ asked: file.groupCriteria }),
    read: (typed, file) => {
      const chosen: readonly unknown[] = Array.isArray(typed) ? typed : []
      const found = file.groupCriteria.filter(criterion => chosen.includes(criterion))
      return found.length > 0 ? found : undefined
    },
  }
}

function isFault(typed: unknown): typed is PaperFaultInput {
  const { paperKind, code } = Object(typed)
  return FAULTY_KINDS.some(kind => kind === paperKind) && FAULT_CODES.some(each => each === code)
}
