import { checkMigrations } from '@ket-nap/subgraph'
import { addDays, foldedSearchKey, monthsBetween, toLocalDate } from '@ket-nap/kernel'
import { createEmptyDatabase } from '@ket-nap/subgraph/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENTITIES, MIGRATIONS } from './database.ts'
import { openTestMembers } from './testing/open-members.ts'

test('the migrations make exactly the tables that the entities map', async () => {
  const database = await createEmptyDatabase('members')
  try {
    const definition = { service: 'members', entities: ENTITIES, migrations: MIGRATIONS }
    expect(await checkMigrations(definition, database.owner)).toEqual([])
  } finally {
    await database.drop()
  }
})

test('completed months in the database are those of the kernel', async () => {
  const days = fc.integer({ min: 0, max: 100_000 }).map(n => addDays(toLocalDate('1900-01-01'), n))
  const pairs = fc
    .sample(fc.tuple(days, days), { numRuns: 2_000, seed: 1 })
    .filter(([born, on]) => born <= on)
  const ends = pairs.map(([born]) => [born, toLocalDate('2023-02-28')] as const)
  const asked = [...pairs, ...ends].filter(([born, on]) => born <= on)
  const members = await openTestMembers()
  try {
    const counted = await members.rows<{ months: number }>(
      `select completed_months(born, day) as months
       from jsonb_to_recordset('${JSON.stringify(asked.map(([born, day]) => ({ born, day })))}')
         as pair(born date, day date)`,
    )
    expect(counted.map(({ months }) => months)).toEqual(
      asked.map(([born, day]) => monthsBetween(born, day)),
    )
  } finally {
    await members.close()
  }
})

test('a name is folded in the database as in the kernel', async () => {
  const names = [
    'Chi bộ thôn 1 – xã An Lễ',
    "Đảng bộ xã Ea H'Leo (cũ)",
    'ĐOÀN TNCS HỒ CHÍ MINH phường Quyết Thắng',
    'Thuý Thúy Thúy Ðông Ƀ ʼʹ`´‘’',
    'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ',
    ' --- ',
  ]
  const members = await openTestMembers()
  try {
    const literals = names.map(name => `'${name.replaceAll("'", "''")}'`)
    const folded = await members.rows<{ key: string }>(
      `select folded_search_key(name) as key from unnest(array[${literals.join(',')}]) as name`,
    )
    expect(folded.map(({ key }) => key)).toEqual(names.map(foldedSearchKey))
  } finally {
    await members.close()
  }
})
