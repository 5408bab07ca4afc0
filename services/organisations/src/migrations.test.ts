import { checkMigrations } from '@ket-nap/subgraph'
import { createEmptyDatabase } from '@ket-nap/subgraph/testing'
import { expect, test } from 'vitest'
import { ENTITIES, MIGRATIONS } from './database.ts'

test('the migrations make what the entities say, column by column', async () => {
  const database = await createEmptyDatabase('organisations')
  const definition = { service: 'organisations', entities: ENTITIES, migrations: MIGRATIONS }
  try {
    expect(await checkMigrations(definition, database.owner)).toEqual([])
  } finally {
    await database.drop()
  }
})
