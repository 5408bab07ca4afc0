import { accessSync, constants } from 'node:fs'

/** Where Debian puts it; without windows first, which draws the same pages for two thirds of the processor time. */
const USUAL = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** The browser of the tests: CHROMIUM_PATH, else the usual one; null when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const paths = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : USUAL
  return paths.find(canRun) ?? null
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
