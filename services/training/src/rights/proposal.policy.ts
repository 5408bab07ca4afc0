import { allow, connection, fields, type PolicyRegistry, type Role } from '@ket-nap/subgraph'
import { ROLES_OF } from '../proposals/training-proposal.policy.ts'
import type { ProposalActor } from '../proposals/training-proposal.workflow.ts'

/** Who may use what of proposals: each level its own step. Which rows a post sees is decided by its reach. */
export const proposalPolicies = (readers: readonly Role[]): PolicyRegistry => ({
  'Query.trainingProposals': allow(
    readers,
    'first',
    'after',
    'awaitingMe',
    'courseKinds',
    'stages',
  ),
  ...connection('TrainingProposal', allow(readers)),
  ...fields(
    'TrainingProposal',
    ['id', 'person', 'unit', 'courseKind', 'origin', 'proposedOn', 'stage', 'waitsFor'],
    allow(readers),
  ),
  ...fields('TrainingProposal', ['refusedFor', 'enrolment', 'actions'], allow(readers)),
  ...fields('PossibleTrainingProposalAction', ['action', 'objections'], allow(readers)),
  ...fields('TrainingProposalsPayload', ['proposals', 'objections'], allow(readers)),
  ...command('proposeForTraining', ['CELL'], 'courseKind', 'personIds'),
  ...command('confirmProposals', ['BASE'], 'proposalIds'),
  ...command('passOnProposals', ['ABOVE_BASE'], 'proposalIds'),
  ...command('seatProposals', ['CENTRE'], 'classId', 'proposalIds'),
  ...command('refuseProposals', ['BASE', 'ABOVE_BASE', 'CENTRE'], 'proposalIds', 'reason'),
  ...command('withdrawProposals', ['CELL'], 'proposalIds'),
})

function command(
  verb: string,
  actors: readonly ProposalActor[],
  ...input: readonly string[]
): PolicyRegistry {
  const roles = [...new Set(actors.flatMap(actor => ROLES_OF[actor]))]
  return {
    [`Mutation.${verb}`]: allow(roles, 'input'),
    ...fields(
      `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`,
      ['idempotencyKey', ...input],
      allow(roles),
    ),
  }
}
