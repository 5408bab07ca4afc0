import { expect, test } from 'vitest'
import { layStages } from './stage-line.ts'

const R1 = ['CELL_VOTED', 'BASE_VOTED', 'APPRAISING', 'DECIDED'] as const
const standings = (stages: ReturnType<typeof layStages>) =>
  stages.map(({ stage, standing }) => `${stage} ${standing}`)

test('what is behind carries its day, what is ahead none', () => {
  const moves = [
    { toStage: 'SYMPATHISER', onDay: '2026-01-05' },
    { toStage: 'CLASS_PROPOSED', onDay: '2026-03-01' },
  ] as const
  const line = layStages({ stage: 'CLASS_PROPOSED' }, { route: R1, moves })
  expect(line.slice(0, 3)).toEqual([
    { stage: 'SYMPATHISER', standing: 'done', reachedOn: '2026-01-05' },
    { stage: 'CLASS_PROPOSED', standing: 'now', reachedOn: '2026-03-01' },
    { stage: 'CERTIFIED', standing: 'ahead', reachedOn: null },
  ])
  expect(line.at(-1)?.stage).toBe('CEREMONY_HELD')
})

test('an imported dossier shows the days that it carries', () => {
  const facts = { stage: 'DOSSIER_OPEN', listedOn: '2025-02-01', openedOn: '2026-01-10' } as const
  const line = layStages(facts, { route: R1, moves: [] })
  expect(line.find(({ stage }) => stage === 'SYMPATHISER')?.reachedOn).toBe('2025-02-01')
  expect(line.find(({ stage }) => stage === 'DOSSIER_OPEN')?.reachedOn).toBe('2026-01-10')
})

test('the consent of the province stands where the dossier waits for it', () => {
  const moves = [{ toStage: 'APPRAISING', onDay: '2026-05-01' }] as const
  const line = standings(layStages({ stage: 'CONSENT_PENDING' }, { route: R1, moves }))
  expect(line.slice(-4)).toEqual([
    'APPRAISING done',
    'CONSENT_PENDING now',
    'DECIDED ahead',
    'CEREMONY_HELD ahead',
  ])
})

test('nothing is ahead of a dossier that has ended', () => {
  const moves = [{ toStage: 'CERTIFIED', onDay: '2026-05-01' }] as const
  const line = standings(layStages({ stage: 'WITHDRAWN' }, { route: R1, moves }))
  expect(line.slice(-2)).toEqual(['CERTIFIED done', 'WITHDRAWN now'])
})

test('a step that leaves the stage as it is does not move its day', () => {
  const moves = [
    { fromStage: 'SYMPATHISER', toStage: 'CERTIFIED', onDay: '2026-03-01' },
    { fromStage: 'CERTIFIED', toStage: 'CERTIFIED', onDay: '2026-10-01' },
  ] as const
  const line = layStages({ stage: 'CERTIFIED' }, { route: R1, moves })
  expect(line.find(({ stage }) => stage === 'CERTIFIED')?.reachedOn).toBe('2026-03-01')
})
