import { setTimeout as sleep } from 'node:timers/promises'
import type { Timing } from '../task/progress.ts'
import type { DemonstrationAccount, EdgeClient } from './edge-client.ts'

const ACCOUNTS_WITHIN_MS = 10_000
const POLL_MS = 250

/** What is told once the product is usable, line by line. */
export async function writeGreeting(
  url: string,
  demonstration: boolean,
  edge: EdgeClient,
): Promise<string[]> {
  const how = demonstration ? await describeAccounts(edge) : await describeInvitation(edge)
  return ['', `Kết Nạp is running:  ${url}`, '', ...how, '', 'Ctrl-C stops it.']
}

export function describeTimings(timings: readonly Timing[], seconds: number): string[] {
  const slowest = timings.toSorted((a, b) => b.seconds - a.seconds)
  const lines = slowest.map(({ part, seconds: s }) => `  ${part.padEnd(24)} ${s.toFixed(2)} s`)
  return [
    'Timings (parts overlap):',
    ...lines,
    `  ${'altogether'.padEnd(24)} ${seconds.toFixed(2)} s`,
  ]
}

async function describeAccounts(edge: EdgeClient): Promise<string[]> {
  const accounts = await waitForAccounts(edge)
  if (accounts.length === 0) return ['The demonstration has no accounts yet; see the sign-in page.']
  const byPlace = [...Map.groupBy(accounts, ({ place }) => place)]
  return [
    'Demonstration: invented people, signed in by one click.',
    ...byPlace.flatMap(([place, people]) => [`  ${place}`, ...people.flatMap(describePosts)]),
  ]
}

function describePosts({ name, posts }: DemonstrationAccount): string[] {
  return posts.map(({ role, unitName }) => `    ${name.padEnd(24)} ${role.padEnd(18)} ${unitName}`)
}

/** The posts reach edge as events, a moment after the import. */
async function waitForAccounts(edge: EdgeClient): Promise<DemonstrationAccount[]> {
  const until = performance.now() + ACCOUNTS_WITHIN_MS
  let accounts = await edge.listDemonstrationAccounts()
  while (accounts.length === 0 && performance.now() < until) {
    await sleep(POLL_MS)
    accounts = await edge.listDemonstrationAccounts()
  }
  return accounts
}

async function describeInvitation(edge: EdgeClient): Promise<string[]> {
  const invitation = await edge.inviteFirstAdministrator()
  if (invitation === null) return ['Sign in with your account.']
  return [
    'Nobody has an account yet. The first administrator enrols here, once:',
    `  ${invitation.url}`,
    `  valid for ${minutesUntil(invitation.expiresAt)} minutes; a new start prints a new link`,
  ]
}

function minutesUntil(instant: string): number {
  return Math.round((Date.parse(instant) - Date.now()) / 60_000)
}
