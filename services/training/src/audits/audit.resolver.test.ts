import { ROLES } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holderAt, openTraining, person, type TestTraining } from '../testing/world.ts'

const OPENED = {
  action: 'TRAINING_RECORD_OPENED',
  role: 'CELL_SECRETARY',
  purpose: 'FILE_CHECK',
  person: { id: person('an') },
}
const ENTRIES = `query ($unitId: ID) {
  trainingAuditEntries(first: 10, unitId: $unitId, action: "TRAINING_RECORD_OPENED") {
    edges { node { action role purpose person { id } } } } }`

let training: TestTraining
beforeAll(async () => {
  training = await openTraining()
  await training.ask(
    holderAt('CELL_SECRETARY', 'cell'),
    'query ($id: ID!) { trainee(id: $id, purpose: FILE_CHECK) { id } }',
    { id: person('an') },
  )
})
afterAll(() => training.close())

const seen = async (place: Parameters<typeof holderAt>[1], within?: typeof place) => {
  const unitId = within ? holderAt('AUDITOR', within).post.unitId : null
  const { data } = await training.ask(holderAt('AUDITOR', place), ENTRIES, { unitId })
  const { edges } = Object(data?.['trainingAuditEntries']) as { edges: { node: unknown }[] }
  return edges.map(({ node }) => node)
}

test('the auditor sees who opened whose training record and what for, within reach alone', async () => {
  expect(await seen('province')).toEqual([OPENED])
  expect(await seen('province', 'province')).toEqual([OPENED])
  expect(await seen('province', 'commune')).toEqual([OPENED])
  expect(await seen('province', 'other-commune')).toEqual([])
  expect(await seen('far-province')).toEqual([])
  expect(await seen('far-province', 'commune')).toEqual([])
})

test.each(ROLES.filter(role => role !== 'AUDITOR'))('a %s may not read the log', async role => {
  const viewer = holderAt(role, 'province')
  for (const query of [
    'trainingAuditEntries(first: 5) { edges { node { action } } }',
    'trainingAuditHeavyDays(from: "2026-11-01", until: "2026-11-02") { dossiers }',
    'trainingAuditSeal { block }',
  ]) {
    const { errors } = await training.ask(viewer, `{ ${query} }`)
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  }
})

test('of a person the auditor learns no certificate', async () => {
  const query = `{ trainingAuditEntries(first: 5) { edges { node { person { certificates { id } } } } } }`
  const { errors } = await training.ask(holderAt('AUDITOR', 'province'), query)
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})
