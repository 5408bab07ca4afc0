import { runMain, type RunningMain } from '@ket-nap/process/testing'

const FOLDER = new URL('../../../identity/', import.meta.url)

/** Runs identity as in production: a process of its own, met only over HTTP. Waits until it is ready. */
export async function startIdentity(settings: Record<string, string>): Promise<RunningMain> {
  const identity = await runMain(FOLDER, settings)
  while (!(await isReady(identity.url))) await new Promise(resolve => setTimeout(resolve, 50))
  return identity
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/ready`)
  await answer.body?.cancel()
  return answer.status === 200
}
