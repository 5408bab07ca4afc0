import { findPlaces } from '../product/places.ts'
import { startProduct } from '../product/start-product.ts'
import { runTask } from '../task/run-task.ts'

/** The real start over the checkout in FAKE_ROOT, as a process of its own that tests may kill. */
await runTask(args => startProduct(findPlaces({}, process.env.FAKE_ROOT), args))
