import type { Ref, ShallowRef } from 'vue'
import { readonly, ref, shallowRef } from 'vue'
import type { Problem, ProblemKind } from '../graph/problem.ts'
import { isUnreachable } from '../graph/problem.ts'

/** Expected reasons for which nobody is invited. */
const REFUSALS = [
  'NOT_ADMINISTRATOR',
  'HOLDER_UNKNOWN',
  'HOLDER_HAS_ACCOUNT',
  'ISSUER_ELSEWHERE',
] as const
export type InvitationRefusal = (typeof REFUSALS)[number]

export interface Invitation {
  /** Opens an account or sets its new password, once, for whoever has it: shown once, kept nowhere. */
  link: string
  /** Last moment at which it works, as an instant. */
  until: string
  /** The holder has an account: the link sets a new password and ends every open session. */
  renews: boolean
}

export interface Inviting {
  invite: (holderId: string) => Promise<void>
  invitation: Readonly<ShallowRef<Invitation | null>>
  refusal: Readonly<ShallowRef<InvitationRefusal | null>>
  error: Readonly<ShallowRef<Problem | null>>
  sending: Readonly<Ref<boolean>>
}

const PATIENCE = 10_000

/**
 * Asks the edge for the link with which the holder of an approved post makes an account, or comes in
 * again without the old password.
 */
export function useInvitation(): Inviting {
  const invitation = shallowRef<Invitation | null>(null)
  const refusal = shallowRef<InvitationRefusal | null>(null)
  const error = shallowRef<Problem | null>(null)
  const sending = ref(false)

  async function invite(holderId: string): Promise<void> {
    if (sending.value) return
    sending.value = true
    const response = await ask(holderId).catch(() => null)
    const answer = await response?.json().catch(() => null)
    sending.value = false
    invitation.value = response?.ok && isInvitation(answer) ? answer : null
    refusal.value = response?.ok ? null : refusalOf(answer)
    error.value = invitation.value || refusal.value ? null : problemOf(response)
  }

  return { invite, invitation, refusal, error, sending: readonly(sending) }
}

function ask(holderId: string): Promise<Response> {
  return fetch('/enrolments', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ket-nap': '1' },
    credentials: 'same-origin',
    body: JSON.stringify({ holderId }),
    signal: AbortSignal.timeout(PATIENCE),
  })
}

function isInvitation(answer: unknown): answer is Invitation {
  const isOpen = !Number.isNaN(Date.parse(textOf(answer, 'until') ?? ''))
  return isOpen && textOf(answer, 'link') !== null && typeof fieldOf(answer, 'renews') === 'boolean'
}

function refusalOf(answer: unknown): InvitationRefusal | null {
  const code = textOf(answer, 'code')
  return REFUSALS.find(known => known === code) ?? null
}

function textOf(answer: unknown, name: string): string | null {
  const value = fieldOf(answer, name)
  return typeof value === 'string' ? value : null
}

function fieldOf(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : null
}

function problemOf(response: Response | null): Problem {
  const kind: ProblemKind = isUnreachable(response?.status ?? null) ? 'away' : 'fault'
  return { kind, departments: [], requestId: response?.headers.get('x-request-id') ?? null }
}
