import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import { useClientHandle } from '@urql/vue'
import type { ComputedRef, Ref } from 'vue'
import { computed, readonly, ref, shallowRef } from 'vue'
import type { Problem } from './problem.ts'
import { kindOf, requestIdOf, servicesAway } from './problem.ts'
import { trustedHash } from './trusted-hash.ts'
import { useDepartmentNames } from './use-department-names.ts'

/** Variables of a command whose input carries an idempotency key, and the same as its caller writes them. */
export interface KeyedVariables {
  input: { idempotencyKey: string }
}
export type Intent<Variables extends KeyedVariables> = Omit<Variables['input'], 'idempotencyKey'>

export interface Command<Data, Input> {
  /** Resolves with the payload, objections included, or `null` when `error` says why there is none. */
  send: (input: Input) => Promise<Data | null>
  sending: Readonly<Ref<boolean>>
  error: ComputedRef<Problem | null>
}

/**
 * Sends a mutation under an idempotency key made here. As long as no answer came, the same input
 * goes out again under the same key, so that "try again" after a broken connection stores it once;
 * an answer, or another input, starts a new intent.
 */
export function useCommand<Data, Variables extends AnyVariables & KeyedVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Command<Data, Intent<Variables>> {
  // Here, where the mistake was made; further down the command would only never be answered.
  trustedHash(document)
  const { client } = useClientHandle()
  const namesOf = useDepartmentNames()
  const sending = ref(false)
  const failure = shallowRef<Problem | null>(null)
  let unanswered: { content: string; idempotencyKey: string } | null = null

  async function send(input: Intent<Variables>): Promise<Data | null> {
    const content = JSON.stringify(input)
    if (unanswered?.content !== content) {
      unanswered = { content, idempotencyKey: createKey() }
    }
    const { idempotencyKey } = unanswered
    sending.value = true
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Intent is Variables without the key
    const variables = { input: { ...input, idempotencyKey } } as unknown as Variables
    const { data, error } = await client.mutation(document, variables).toPromise()
    sending.value = false
    failure.value = error
      ? {
          kind: kindOf(error),
          departments: namesOf(servicesAway(error)),
          requestId: requestIdOf(error),
        }
      : null
    if (error) return null
    unanswered = null
    return data ?? null
  }

  return { send, sending: readonly(sending), error: computed(() => failure.value) }
}

/** A random uuid, also on plain HTTP, where `crypto.randomUUID` is missing. */
export function createKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, at) => {
    if (at === 6) return ((byte & 0x0f) | 0x40).toString(16)
    if (at === 8) return ((byte & 0x3f) | 0x80).toString(16)
    return byte.toString(16).padStart(2, '0')
  }).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
