import { findPlaces } from './product/places.ts'
import { verifyLogs } from './product/verify-logs.ts'
import { runTask } from './task/run-task.ts'

/**
 * `audit-verify [--from <block>] [--until <block>] [--heads <file>]`: verifies the access log of every
 * service of the running product. Ends with 1 when a place is bad or a log cannot be read.
 */
await runTask(async args => ((await verifyLogs(findPlaces(), args)) ? 0 : 1))
