import { findPlaces, makeFolders } from './product/places.ts'
import { interruptedBy, runTask } from './task/run-task.ts'
import { openBrowserTests } from './tests/browser.ts'
import { add, describeTally, NOTHING } from './tests/tally.ts'
import { runUnitTests } from './tests/unit.ts'

/** `test`: everything, with a real PostgreSQL and a real browser. */
await runTask(async () => {
  const places = findPlaces()
  makeFolders(places)
  const interrupted = interruptedBy('SIGINT', 'SIGTERM')
  const journeys = openBrowserTests(places, interrupted)
  try {
    const unit = await runUnitTests(places, interrupted)
    const browser = interrupted.aborted ? NOTHING : await journeys.run()
    const tally = add(unit, browser)
    console.log(`\n${describeTally(tally)}`)
    return tally.failed === 0 && !interrupted.aborted ? 0 : 1
  } finally {
    await journeys.stop()
  }
})
