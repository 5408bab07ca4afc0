import { openTestMembers } from './testing/open-members.ts'
import { personRow, memberRow } from './testing/files.ts'
const m = await openTestMembers()
const cells = Array.from({ length: 500 }, (_, i) => ({ key: `k${i}`, level: 'CELL', parent: 'P', anchors: ['P'] as const }))
await m.units([{ key: 'VN', level: 'NATION' }, { key: 'P', level: 'PROVINCE', parent: 'VN', anchors: ['P'] }, ...cells])
const n = 26000
const ids = Array.from({ length: n }, (_, i) => i)
const t = async (table: string, rows: any[]) => { const s = Date.now(); const c = process.cpuUsage(); await m.take(table, rows); const u = process.cpuUsage(c); console.log(table, rows.length, Date.now() - s, 'ms wall', ((u.user + u.system) / 1000).toFixed(0), 'ms node cpu') }
await t('people', ids.map(i => personRow(`p${i}`, `k${i % 500}`, { full_name: `Nguyễn Văn ${String.fromCharCode(97 + i % 26)}${String.fromCharCode(97 + (i / 26 | 0) % 26)}`, personal_number: String(100000000000 + i) })))
await t('members', ids.map(i => memberRow(`p${i}`, { card_number: String(100000000000 + i) })))
await t('belongings', ids.map(i => ({ person: `p${i}`, unit: `k${i % 500}`, from: '2015-03-20', reason: 'ADMITTED' })))
await t('admissions', ids.map(i => ({ key: `a${i}`, person: `p${i}`, unit: `k${i % 500}`, stage: 'CEREMONY_HELD', decided_on: '2015-03-01', ceremony_on: '2015-03-20' })))
await t('recognitions', ids.map(i => ({ person: `p${i}`, unit: `k${i % 500}`, effective_on: '2016-03-20' })))
await t('badges', ids.map(i => ({ person: `p${i}`, unit: `k${i % 500}`, years: 30, round: 'MAY_19', awarded_on: '2025-05-19' })))
await m.close()
