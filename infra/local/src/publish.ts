import { buildApp } from './apps/build.ts'
import { checkApp } from './apps/catalogue.ts'
import { buildVersion, publish } from './apps/publish.ts'
import { findPlaces, makeFolders } from './product/places.ts'
import { Progress } from './task/progress.ts'
import { interruptedBy, runTask } from './task/run-task.ts'

/** `publish <app>`: builds one app and makes it current; pages opened from now on use it. */
await runTask(async ([wanted]) => {
  const places = findPlaces()
  const id = checkApp(places.root, wanted)
  makeFolders(places)
  const progress = new Progress()
  const interrupted = interruptedBy('SIGINT', 'SIGTERM')
  const staged = await progress.part(`build ${id}`, () =>
    buildVersion(places, id, (root, app) => buildApp(root, app, interrupted)),
  )
  await publish(places, [staged])
  progress.say(`${id} is now ${staged.version.version}. Back again: pnpm rollback ${id}`)
})
