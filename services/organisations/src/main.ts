import { runSubgraph, settingsFromEnvironment } from '@ket-nap/subgraph'
import { ORGANISATIONS } from './service.ts'

await runSubgraph(ORGANISATIONS, settingsFromEnvironment())
