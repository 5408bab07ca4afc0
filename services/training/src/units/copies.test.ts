import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { certificateInput, record } from '../testing/requests.ts'
import {
  holderAt,
  openTraining,
  person,
  personPlaced,
  unitChanged,
  type TestTraining,
} from '../testing/world.ts'

const here = holderAt('PROPAGANDA', 'commune')
const there = holderAt('PROPAGANDA', 'other-commune')

let training: TestTraining
beforeAll(async () => {
  training = await openTraining()
})
afterAll(() => training.close())

const seen = async (viewer: typeof here, key: string) => {
  const query =
    'query ($id: ID!) { trainee(id: $id, purpose: TRAINING) { id certificates { number } } }'
  const { data } = await training.ask(viewer, query, { id: person(key) })
  return data?.['trainee'] ?? null
}
const HERE = ['province', 'commune']
const THERE = ['province', 'other-commune']

describe('a person is seen where the unit lies', () => {
  test('when the unit arrived before the person', async () => {
    await training.from('organisations', [unitChanged('new-1', { anchors: HERE })])
    await training.from('members', [personPlaced('early', 'new-1')])
    expect(await seen(here, 'early')).toMatchObject({ id: person('early') })
    expect(await seen(there, 'early')).toBeNull()
  })

  test('when the person arrived before the unit', async () => {
    await training.from('members', [personPlaced('late', 'new-2')])
    expect(await seen(here, 'late')).toBeNull()
    await training.from('organisations', [unitChanged('new-2', { anchors: HERE })])
    expect(await seen(here, 'late')).toMatchObject({ id: person('late') })
  })

  test('when both arrive at once, many times', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `both-${index}`)
    await Promise.all(
      keys.flatMap(key => [
        training.from('members', [personPlaced(key, key)]),
        training.from('organisations', [unitChanged(key, { anchors: HERE })]),
      ]),
    )
    for (const key of keys) expect(await seen(here, key)).toMatchObject({ id: person(key) })
  })
})

describe('what is seen follows', () => {
  test('the person to another unit, certificates included', async () => {
    await training.from('members', [personPlaced('mover', 'cell')])
    const input = certificateInput({ personId: person('mover'), number: 'follows' })
    await record(training, here, input)
    await training.from('members', [personPlaced('mover', 'other-cell', 2)])
    expect(await seen(here, 'mover')).toBeNull()
    expect(await seen(there, 'mover')).toMatchObject({ certificates: [{ number: 'follows' }] })
  })

  test('the unit to another place in the tree, with its people and its classes', async () => {
    await training.from('organisations', [unitChanged('moves', { anchors: HERE })])
    await training.from('members', [personPlaced('inside', 'moves')])
    await training.file(
      'classes',
      'key,course_kind,code,organiser,place,opens_on,decision_number\n' +
        'moving,AWARENESS,M1,moves,Xã,2026-09-01,1\n',
    )
    const classOf = async (viewer: typeof here) => {
      const query = 'query ($id: ID!) { trainingClass(id: $id) { code } }'
      const id = importedId('class', 'moving')
      return (await training.ask(viewer, query, { id })).data?.['trainingClass']
    }
    expect([await classOf(here), await classOf(there)]).toEqual([{ code: 'M1' }, null])
    await training.from('organisations', [unitChanged('moves', { anchors: THERE, revision: 2 })])
    expect(await seen(here, 'inside')).toBeNull()
    expect(await seen(there, 'inside')).not.toBeNull()
    expect([await classOf(here), await classOf(there)]).toEqual([null, { code: 'M1' }])
  })
})

describe('what arrives late or twice changes nothing', () => {
  test('an older revision of a unit or a person', async () => {
    const anchors = { anchors: HERE }
    await training.from('organisations', [unitChanged('aged', { ...anchors, revision: 5 })])
    await training.from('members', [personPlaced('aged', 'aged', 5)])
    await training.from('organisations', [unitChanged('aged', { anchors: THERE, revision: 4 })])
    await training.from('members', [personPlaced('aged', 'other-cell', 4)])
    expect(await seen(here, 'aged')).not.toBeNull()
    expect(await seen(there, 'aged')).toBeNull()
  })

  test('the newest of one batch, whatever its order', async () => {
    const [newest, oldest] = [
      personPlaced('mixed', 'cell', 3),
      personPlaced('mixed', 'other-cell', 2),
    ]
    await training.from('members', [newest, oldest])
    await training.from('members', [newest])
    expect(await seen(here, 'mixed')).not.toBeNull()
  })
})

test('an event that lacks what was agreed is refused whole and can be sent again', async () => {
  const broken = { ...personPlaced('broken', 'cell'), payload: { personId: 'not-a-uuid' } }
  const sound = personPlaced('sound', 'cell')
  await expect(training.from('members', [sound, broken])).rejects.toThrow('payload.personId')
  expect(await seen(here, 'sound')).toBeNull()
  await training.from('members', [sound])
  expect(await seen(here, 'sound')).not.toBeNull()
})
