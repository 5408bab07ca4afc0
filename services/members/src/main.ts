import { required, runSubgraph, settingsFromEnvironment } from '@ket-nap/subgraph'
import { readFieldKeys } from './personal-numbers/field-keys.ts'
import { numberVault } from './personal-numbers/number-vault.ts'
import { scanVault } from './scans/scan-vault.ts'
import { storageFromEnvironment } from './scans/storage-settings.ts'
import { membersSubgraph } from './service.ts'

const readKeys = () => readFieldKeys(required(process.env, 'FIELD_KEY_FILE'))
const scans = { storage: storageFromEnvironment(), vault: scanVault(readKeys) }

await runSubgraph(membersSubgraph(numberVault(readKeys), scans), settingsFromEnvironment())
