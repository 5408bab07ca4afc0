import { runSubgraph, settingsFromEnvironment } from '@ket-nap/subgraph'
import { TRAINING } from './service.ts'

await runSubgraph(TRAINING, settingsFromEnvironment())
