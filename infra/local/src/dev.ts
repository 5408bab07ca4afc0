import { listApps } from './apps/catalogue.ts'
import { developApp } from './dev/app.ts'
import { developService } from './dev/service.ts'
import { findPlaces, makeFolders } from './product/places.ts'
import { SERVICES } from './product/services.ts'
import { Refusal } from './task/refusal.ts'
import { interruptedBy, runTask } from './task/run-task.ts'

/** `dev <part>`: one service or app, reloaded at every change, inside the running product. */
await runTask(async ([part]) => {
  const places = findPlaces()
  const apps = listApps(places.root)
  const interrupted = interruptedBy('SIGINT', 'SIGTERM', 'SIGHUP')
  const service = SERVICES.find(name => name === part)
  if (service !== undefined) return await developService(places, service, interrupted)
  if (part !== undefined && apps.includes(part)) {
    makeFolders(places)
    return await developApp(places, part, interrupted)
  }
  throw new Refusal(
    `Which part? A service (${SERVICES.join(', ')}) or an app (${apps.join(', ')}).`,
  )
})
