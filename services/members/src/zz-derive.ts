import { foldedSearchKey, givenNameFirst, sortKey, normaliseName, parsePersonalNumber } from '@ket-nap/kernel'
import { importedId } from '@ket-nap/subgraph'
import { numberVault } from './personal-numbers/number-vault.ts'
import { testKeys } from './testing/open-members.ts'
import { seal } from './personal-numbers/envelope.ts'
import { createHmac, randomBytes } from 'node:crypto'
const N = 26000
const bench = (name: string, f: (i: number) => unknown) => { const c = process.cpuUsage(); for (let i = 0; i < N; i++) f(i); const u = process.cpuUsage(c); console.log(name, ((u.user + u.system) / N).toFixed(1), 'µs') }
const names = Array.from({ length: N }, (_, i) => `Nguyễn Thị Hồng ${String.fromCharCode(97 + i % 26)}anh`)
const key = { id: '00000000-0000-0000-0000-000000000001', bytes: randomBytes(32) }
for (let k = 0; k < 2; k++) {
bench('normaliseName', i => normaliseName(names[i] ?? ''))
bench('sortKey', i => sortKey(names[i] ?? ''))
bench('folded', i => foldedSearchKey(names[i] ?? ''))
bench('given', i => foldedSearchKey(givenNameFirst(names[i] ?? '')))
bench('importedId', i => importedId('person', `p${i}`))
bench('parseNumber', i => parsePersonalNumber(String(100000000000 + i)))
bench('seal', i => seal(key, { table: 't', row: 'x', column: 'c' }, Buffer.from(String(100000000000 + i))))
bench('hmac', i => createHmac('sha256', key.bytes).update(`x${i}`).digest())
}
