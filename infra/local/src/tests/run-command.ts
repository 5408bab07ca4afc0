import { spawn } from 'node:child_process'

export interface TestCommand {
  file: string
  args: readonly string[]
  cwd: string
  env: Readonly<Record<string, string>>
}

/** Runs a command before everybody's eyes; resolves with its exit code, null when a signal ended it. */
export function runCommand(
  { file, args, cwd, env }: TestCommand,
  interrupted: AbortSignal,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const stop = () => child.kill('SIGTERM')
    interrupted.addEventListener('abort', stop)
    child.on('error', reject)
    child.on('exit', code => {
      interrupted.removeEventListener('abort', stop)
      resolve(code)
    })
  })
}
