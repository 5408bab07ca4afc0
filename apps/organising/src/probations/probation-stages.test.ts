import { expect, test } from 'vitest'
import { layProbation } from './probation-stages.ts'

const FACTS = { stageSince: '2026-04-27', ceremonyOn: '2025-04-10' }
const way = (route: readonly ('CELL_VOTED' | 'BASE_VOTED' | 'RECOGNISED')[]) => ({
  route,
  moves: [{ fromStage: 'PROBATION', toStage: 'FILE_OPEN', onDay: '2026-04-10' }] as const,
})
const words = (stages: ReturnType<typeof layProbation>) =>
  stages.map(({ stage, standing, reachedOn }) => [stage, standing, reachedOn].join(' ').trim())

test('the stages of the route stand in their order with the days that were reached', () => {
  const laid = layProbation(
    { ...FACTS, stage: 'CELL_VOTED' },
    way(['CELL_VOTED', 'BASE_VOTED', 'RECOGNISED']),
  )
  expect(words(laid)).toEqual([
    'PROBATION done 2025-04-10',
    'FILE_OPEN done 2026-04-10',
    'CELL_VOTED now 2026-04-27',
    'BASE_VOTED ahead',
    'RECOGNISED ahead',
  ])
})

test.each([
  ['EXTENDED', 'PROBATION EXTENDED FILE_OPEN CELL_VOTED RECOGNISED'],
  ['REPORTED_UP', 'PROBATION FILE_OPEN CELL_VOTED REPORTED_UP RECOGNISED'],
  ['REMOVED', 'PROBATION FILE_OPEN CELL_VOTED REMOVED'],
] as const)('%s has its own place', (stage, order) => {
  const laid = layProbation({ ...FACTS, stage }, way([]))
  expect(laid.map(each => each.stage).join(' ')).toBe(order)
})
