import { required, runSubgraph, settingsFromEnvironment } from '@ket-nap/subgraph'
import { readFieldKeys } from './personal-numbers/field-keys.ts'
import { numberVault } from './personal-numbers/number-vault.ts'
import { membersSubgraph } from './service.ts'

const vault = numberVault(() => readFieldKeys(required(process.env, 'FIELD_KEY_FILE')))

await runSubgraph(membersSubgraph(vault), settingsFromEnvironment())
