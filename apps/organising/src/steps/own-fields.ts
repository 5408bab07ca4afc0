import type {
  GroupCriterion,
  PaperFaultInput,
  SpecialCase,
  VerifiedRelative,
} from '../gql/graphql.ts'
import { FAULT_CODES, FAULTY_KINDS, RELATIVES, SPECIAL_CASES } from './choices.ts'
import CodesField from './CodesField.vue'
import CriteriaField from './CriteriaField.vue'
import FaultsField from './FaultsField.vue'
import MemberField from './MemberField.vue'
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

interface Codes<Code extends string, File> {
  codes: readonly Code[]
  onRecord: (file: File) => readonly Code[]
  /** Key of the title; its hint is named like it. */
  title: string
  words: string
}

/** Every code that applies, starting from those on record. */
function codesOnRecord<Code extends string, File>({
  codes,
  onRecord,
  title,
  words,
}: Codes<Code, File>): StepField<Code[], File> {
  return {
    component: CodesField,
    start: null,
    look: ({ t, file }) => ({
      title: t(title),
      hint: t(`${title}Hint`),
      options: codes.map(value => ({ value, label: t(`${words}.${value}`) })),
      onRecord: onRecord(file),
    }),
    read: (typed, file) => {
      const chosen: readonly unknown[] = Array.isArray(typed) ? typed : onRecord(file)
      return codes.filter(code => chosen.includes(code))
    },
  }
}

export const specialCases = () =>
  codesOnRecord({
    codes: SPECIAL_CASES,
    onRecord: (file: { specialCases: readonly SpecialCase[] }) => file.specialCases,
    title: 'organising.step.specialCases',
    words: 'organising.code.SPECIAL_CASE',
  })

export const relatives = () =>
  codesOnRecord({
    codes: RELATIVES,
    onRecord: (file: { relatives: readonly VerifiedRelative[] }) => file.relatives,
    title: 'organising.step.relatives',
    words: 'organising.code.LETTER_SUBJECT',
  })

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
