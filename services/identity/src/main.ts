import { runProcess } from '@ket-nap/process'
import { readConfig } from './config.ts'
import { startService } from './service.ts'

await runProcess('identity', settings => startService(readConfig(settings)))
