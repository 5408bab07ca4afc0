import { checkMigrations } from '@ket-nap/subgraph'
import { createEmptyDatabase } from '@ket-nap/subgraph/testing'
import { expect, test } from 'vitest'
import { ENTITIES, MIGRATIONS } from './database.ts'

test('the migrations make exactly the tables that the entities map', async () => {
  const database = await createEmptyDatabase('training')
  try {
    const definition = { service: 'training', entities: ENTITIES, migrations: MIGRATIONS }
    expect(await checkMigrations(definition, database.owner)).toEqual([])
  } finally {
    await database.drop()
  }
})
