import { accessSync, constants } from 'node:fs'

const USUAL = '/usr/bin/chromium'

/** The browser of the tests: CHROMIUM_PATH, else where Debian puts it; null when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const path = env.CHROMIUM_PATH ?? USUAL
  try {
    accessSync(path, constants.X_OK)
    return path
  } catch {
    return null
  }
}
