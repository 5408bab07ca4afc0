import type { Intent } from '@ket-nap/app-kit'
import { useCommand } from '@ket-nap/app-kit'
import type { FormMessage } from '@ket-nap/ui/form'
import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import { useObjectionSentence } from './use-objection-sentence.ts'

const Objection = graphql(`
  fragment FormObjection_objection on Objection {
    code
    path
    params {
      name
      value
    }
    clearableBy
    source
  }
`)

interface Payload {
  objections: readonly FragmentType<typeof Objection>[]
}

interface KeyedVariables {
  input: { idempotencyKey: string }
}
type Filled<Values> = { [Name in keyof Values]: NonNullable<Values[Name]> }

/** A form that sends one command, the only field of its document: what is missing in it, what the server objects to. */
export function useCommandForm<
  Data extends object,
  Variables extends AnyVariables & KeyedVariables,
>(document: TypedDocumentNode<Data, Variables>) {
  const { send, sending, error } = useCommand(document)
  const { t } = useI18n()
  const sentenceOf = useObjectionSentence()
  const messages = shallowRef<readonly FormMessage[]>([])

  /** The values once all are there; else null, and the form says at each field what is missing. */
  function complete<Values extends object>(values: Values): Filled<Values> | null {
    messages.value = Object.entries(values)
      .filter(([, value]) => isMissing(value))
      .map(([field]) => ({ field, text: t(`organising.missing.${field}`) }))
    return isFilled(values) ? values : null
  }

  /** True when it is done; an expected "no" stands at its field, a fault in `error`. */
  async function submit(input: Intent<Variables>): Promise<boolean> {
    if (sending.value) return false
    const payload = Object.values((await send(input)) ?? {}).find(isPayload)
    if (!payload) return false
    messages.value = payload.objections.map(masked => {
      const objection = readFragment(Objection, masked)
      return { field: fieldOf(objection.path), text: sentenceOf(objection) }
    })
    return payload.objections.length === 0
  }

  return { messages, complete, submit, sending, error }
}

function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && 'objections' in value
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

function isFilled<Values extends object>(values: Values): values is Values & Filled<Values> {
  return !Object.values(values).some(isMissing)
}

/** `['input', 'effectiveOn']` → `effectiveOn`; a place in a list is the list's field. */
function fieldOf(path: readonly string[]): string | null {
  return (path[0] === 'input' ? path[1] : path[0]) ?? null
}
