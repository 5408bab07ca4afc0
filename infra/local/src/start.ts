import { findPlaces } from './product/places.ts'
import { startProduct } from './product/start-product.ts'
import { runTask } from './task/run-task.ts'

/** `start`: the whole product, until Ctrl-C. */
await runTask(args => startProduct(findPlaces(), args))
