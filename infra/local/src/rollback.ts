import { checkApp } from './apps/catalogue.ts'
import { listVersions, rollBack } from './apps/publish.ts'
import { findPlaces } from './product/places.ts'
import { runTask } from './task/run-task.ts'

/** `rollback <app> [version]`: points back to the version before, or to the one named. */
await runTask(async ([wanted, version]) => {
  const places = findPlaces()
  const id = checkApp(places.root, wanted)
  const { from, to } = await rollBack(places, id, version)
  console.log(`${id} is now ${to}; it was ${from}.`)
  console.log(`Versions kept: ${listVersions(places, id).join(', ')}.`)
})
