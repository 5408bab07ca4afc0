import { decide } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import { describeProposal } from './proposal-process.policy.ts'
import {
  PROPOSAL_ACTIONS,
  PROPOSAL_LEVELS,
  PROPOSAL_STAGES,
  TRAINING_PROPOSAL,
  type ProposalAction,
  type ProposalActor,
  type ProposalCode,
  type ProposalFacts,
} from './training-proposal.workflow.ts'

const ACTORS: readonly ProposalActor[] = ['CELL', ...PROPOSAL_LEVELS]
const READY: ProposalFacts = {
  courseKind: 'NEW_MEMBER',
  waitsFor: 'CENTRE',
  hasAnswered: false,
  isProposedInDossier: false,
  origin: 'CELL',
  isUnderWay: false,
}

const judge = (action: ProposalAction, otherwise: Partial<ProposalFacts> = {}, actors = ACTORS) => {
  const [stage = 'NONE'] = TRAINING_PROPOSAL[action].from
  const facts = { ...READY, ...otherwise }
  const outcome = decide(TRAINING_PROPOSAL, action, { stage, actors, facts })
  return outcome.ok ? [] : outcome.objections.map(({ code }) => code)
}

test('the process page is the one in the documentation', async () => {
  await expect(describeProposal()).toMatchFileSnapshot(
    '../../../../docs/process/training-proposal.md',
  )
})

test('every pair of stage and action leads where the table says, or is refused', () => {
  for (const stage of ['NONE', ...PROPOSAL_STAGES] as const) {
    for (const action of PROPOSAL_ACTIONS) {
      const outcome = decide(TRAINING_PROPOSAL, action, { stage, actors: ACTORS, facts: READY })
      const { from, to } = TRAINING_PROPOSAL[action]
      const expected = from.includes(stage) ? { ok: true, value: to } : { ok: false }
      expect(outcome).toMatchObject(expected)
    }
  }
})

const OBJECTIONS: Readonly<
  Record<ProposalCode, readonly (readonly [ProposalAction, Partial<ProposalFacts>])[]>
> = {
  PROPOSE_IN_DOSSIER: [['PROPOSE', { courseKind: 'AWARENESS' }]],
  PROPOSED_BEFORE: [['PROPOSE', { isUnderWay: true }]],
  BASE_NOT_CONFIRMED: [
    ['PASS_ON', { waitsFor: 'BASE' }],
    ['SEAT', { waitsFor: 'BASE' }],
  ],
  NOT_PASSED_ON: [['SEAT', { waitsFor: 'ABOVE_BASE' }]],
  ANSWERED_ALREADY: [['REFUSE', { hasAnswered: true }]],
  PROPOSED_BY_DOSSIER: [['WITHDRAW', { origin: 'DOSSIER' }]],
}

test.each(Object.entries(OBJECTIONS))('%s is told alone', (code, cases) => {
  for (const [action, otherwise] of cases) expect(judge(action, otherwise)).toEqual([code])
})

test('whoever was proposed in the dossier may be proposed again after a refusal', () => {
  expect(judge('PROPOSE', { courseKind: 'AWARENESS', isProposedInDossier: true })).toEqual([])
})

test('each level takes its own step and no other', () => {
  expect(judge('CONFIRM', {}, ['ABOVE_BASE', 'CENTRE'])).toEqual(['WRONG_ACTOR'])
  expect(judge('PASS_ON', {}, ['BASE', 'CENTRE'])).toEqual(['WRONG_ACTOR'])
  expect(judge('SEAT', {}, ['BASE', 'ABOVE_BASE'])).toEqual(['WRONG_ACTOR'])
  expect(judge('PROPOSE', {}, [...PROPOSAL_LEVELS])).toEqual(['WRONG_ACTOR'])
})
