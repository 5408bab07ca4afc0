import type { FormMessage } from '@ket-nap/app-kit'
import { useCommand, useObjectionSentence } from '@ket-nap/app-kit'
import { isLocalDate } from '@ket-nap/kernel'
import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { Objection } from '../forms/use-command-form.ts'
import type { NominationsInput } from '../gql/graphql.ts'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import type { NomineeDraft } from './drafts.ts'
import { useNominationDraft } from './drafts.ts'

const SendNominations = graphql(`
  mutation MassOrganisationsSend($input: NominationsInput!) {
    sendNominations(input: $input) {
      nominations {
        id
        stage
      }
      objections {
        ...FormObjection_objection
      }
    }
  }
`)
const SaveDraft = graphql(`
  mutation MassOrganisationsSaveDraft($input: NominationsInput!) {
    saveNominationDraft(input: $input) {
      nominations {
        id
        stage
      }
      objections {
        ...FormObjection_objection
      }
    }
  }
`)

type Masked = FragmentType<typeof Objection>
type Payload = { objections: readonly Masked[] } | null | undefined
type Person = NominationsInput['people'][number]
const REQUIRED = ['fullName', 'bornOn', 'sex', 'occupation'] as const

const dayOf = (text: string) => (isLocalDate(text) ? text : null)

/** What is missing of a person, or the person as the command takes it. */
function readPerson({ key: _key, ...typed }: NomineeDraft): Person | readonly string[] {
  const { sex, occupation } = typed
  const [fullName, bornOn] = [typed.fullName.trim(), dayOf(typed.bornOn)]
  if (fullName === '' || !bornOn || !sex || !occupation) {
    const read = { fullName, bornOn, sex, occupation }
    return REQUIRED.filter(field => !read[field])
  }
  return {
    draftId: typed.draftId,
    fullName,
    bornOn,
    sex,
    occupation,
    workplace: typed.workplace.trim() || null,
    statement: typed.statement.trim() || null,
    personalNumber: typed.personalNumber.trim() || null,
    parentsAgreedOn: dayOf(typed.parentsAgreedOn),
  }
}

const isPerson = (read: Person | readonly string[]): read is Person => !Array.isArray(read)

/** `['input', 'people', '2', 'bornOn']` → `people.2.bornOn`, as its field is named. */
const nameOf = (path: readonly string[]): string | null =>
  path.slice(path[0] === 'input' ? 1 : 0).join('.') || null

type Draft = ReturnType<typeof useNominationDraft>['draft']['value']
type Form = Omit<NominationsInput, 'idempotencyKey'>

/** The form as the commands take it, or the names of the fields that miss something. */
function readForm({ number, on, receiver, people }: Draft): Form | readonly string[] {
  const day = dayOf(on)
  const persons = people.map(readPerson)
  const missing = [
    ...(number.trim() ? [] : ['resolution.number']),
    ...(day ? [] : ['resolution.on']),
    ...persons.flatMap((person, place) =>
      isPerson(person) ? [] : person.map(field => `people.${place}.${field}`),
    ),
  ]
  if (missing.length > 0 || !day) return missing
  return {
    resolution: { number: number.trim(), on: day },
    receiverId: receiver?.id ?? null,
    people: persons.filter(isPerson),
  }
}

const isForm = (read: Form | readonly string[]): read is Form => !Array.isArray(read)

/** The form of one resolution: everybody is sent or nobody, and what is wrong is said at its row. */
export function useNominationForm() {
  const { t } = useI18n()
  const { draft, discard } = useNominationDraft()
  const sentenceOf = useObjectionSentence({ words: 'massOrganisations' })
  const sending = useCommand(SendNominations)
  const saving = useCommand(SaveDraft)
  const messages = shallowRef<readonly FormMessage[]>([])

  function tell(masked: Masked): FormMessage {
    const objection = readFragment(Objection, masked)
    return { field: nameOf(objection.path), text: sentenceOf(objection) }
  }

  /** Whether it is done; forgets what was typed where it is. */
  async function run(act: (form: Form) => Promise<Payload>): Promise<boolean> {
    const form = readForm(draft.value)
    if (!isForm(form)) {
      const wordOf = (field: string) => t(`massOrganisations.missing.${field.split('.').at(-1)}`)
      messages.value = form.map(field => ({ field, text: wordOf(field) }))
      return false
    }
    const answer = await act(form)
    messages.value = answer?.objections.map(tell) ?? []
    const isDone = answer?.objections.length === 0
    if (isDone) discard()
    return isDone
  }

  const send = () => run(async form => (await sending.send(form))?.sendNominations)
  const save = () => run(async form => (await saving.send(form))?.saveNominationDraft)
  return { draft, messages, send, save, sending, saving }
}
