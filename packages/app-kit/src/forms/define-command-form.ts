import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import type { ShallowRef } from 'vue'
import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Command, Intent, KeyedVariables } from '../graph/use-command.ts'
import { useCommand } from '../graph/use-command.ts'
import type { FormObjection, ObjectionWords } from './use-objection-sentence.ts'
import { useObjectionSentence } from './use-objection-sentence.ts'

/** Something that stops a form: the sentence, and the field it belongs to if there is one. */
export interface FormMessage {
  field: string | null
  text: string
}

type Filled<Values> = { [Name in keyof Values]: NonNullable<Values[Name]> }

export interface CommandForm<Input> extends Pick<Command<unknown, Input>, 'sending' | 'error'> {
  messages: Readonly<ShallowRef<readonly FormMessage[]>>
  /** The values once all are there; else null, and the form says at each field what is missing. */
  complete: <Values extends object>(values: Values) => Filled<Values> | null
  /** True when it is done; an expected "no" stands at its field, a fault in `error`. */
  submit: (input: Input) => Promise<boolean>
}

interface CommandFormOptions<Masked> extends ObjectionWords {
  /** Opens the department's fragment on `Objection`. */
  read: (masked: Masked) => FormObjection
}

/**
 * How a department's forms send a command, the only field of its document. What is missing is said
 * by `<words>.missing.<field>`, what the server objects to by `<words>.objection.<CODE>`.
 */
export function defineCommandForm<Masked>({ read, ...speech }: CommandFormOptions<Masked>) {
  function isPayload(value: unknown): value is { objections: readonly Masked[] } {
    return typeof value === 'object' && value !== null && 'objections' in value
  }

  return function useCommandForm<
    Data extends object,
    Variables extends AnyVariables & KeyedVariables,
  >(document: TypedDocumentNode<Data, Variables>): CommandForm<Intent<Variables>> {
    const { send, sending, error } = useCommand(document)
    const { t } = useI18n()
    const sentenceOf = useObjectionSentence(speech)
    const messages = shallowRef<readonly FormMessage[]>([])

    function complete<Values extends object>(values: Values): Filled<Values> | null {
      messages.value = Object.entries(values)
        .filter(([, value]) => isMissing(value))
        .map(([field]) => ({ field, text: t(`${speech.words}.missing.${field}`) }))
      return isFilled(values) ? values : null
    }

    async function submit(input: Intent<Variables>): Promise<boolean> {
      if (sending.value) return false
      const payload = Object.values((await send(input)) ?? {}).find(isPayload)
      if (!payload) return false
      messages.value = payload.objections.map(masked => {
        const objection = read(masked)
        return { field: fieldOf(objection.path), text: sentenceOf(objection) }
      })
      return payload.objections.length === 0
    }

    return { messages, complete, submit, sending, error }
  }
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

function isFilled<Values extends object>(values: Values): values is Values & Filled<Values> {
  return !Object.values(values).some(isMissing)
}

/** `['input', 'person', 'bornOn']` → `bornOn`; a place in a list is the list's field. */
function fieldOf(path: readonly string[]): string | null {
  const names = path[0] === 'input' ? path.slice(1) : path
  const place = names.findIndex(name => /^\d+$/.test(name))
  return (place < 0 ? names : names.slice(0, place)).at(-1) ?? null
}
