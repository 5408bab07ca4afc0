import type { SessionAnswer } from './session-answer.ts'
import { readSession } from './session-answer.ts'

const PATIENCE = 8_000

export async function fetchSession(): Promise<SessionAnswer> {
  const response = await fetch('/session', { signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok) throw new Error(`the edge answered ${response.status}`)
  return readSession(await response.json())
}

/** The edge gives the browser a new session for the post; whatever was loaded under the old one is void. */
export async function switchPost(postId: string): Promise<void> {
  await command('/session/post', { postId })
}

/** Where to go after signing out. */
export async function endSession(): Promise<string> {
  const answer: unknown = await (await command('/session/end', {})).json()
  const redirect: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'redirect') : null
  return typeof redirect === 'string' ? redirect : '/'
}

export function signInPath(returnTo: string): string {
  return `/sign-in?return=${encodeURIComponent(returnTo)}`
}

async function command(path: string, body: object): Promise<Response> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ket-nap': '1' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) throw new Error(`the edge answered ${response.status}`)
  return response
}
