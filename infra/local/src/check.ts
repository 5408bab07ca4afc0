import { join } from 'node:path'
import { findPlaces } from './product/places.ts'
import { interruptedBy, runTask } from './task/run-task.ts'
import { runCommand } from './tests/run-command.ts'

/** `check [part…]`: everything that a tool can decide; see infra/checks. */
await runTask(async args => {
  const { root } = findPlaces()
  const code = await runCommand(
    {
      file: join(root, 'node_modules/.bin/tsx'),
      args: ['infra/checks/src/check.ts', ...args],
      cwd: root,
      env: { PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}` },
    },
    interruptedBy('SIGINT', 'SIGTERM'),
  )
  return code ?? 1
})
