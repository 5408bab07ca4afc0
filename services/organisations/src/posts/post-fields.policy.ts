import { allow, connection, fields, reference, type PolicyRegistry } from '@ket-nap/subgraph'
import { GRANTERS, READERS } from './post.workflow.ts'

const read = allow(READERS)
const grant = allow(GRANTERS)
const DECISION = ['idempotencyKey', 'postId', 'expectedRevision']

export const POST_POLICIES: PolicyRegistry = {
  'Query.post': allow(READERS, 'id'),
  'Query.grantableRoles': read,
  'Query.posts': allow(READERS, 'first', 'after', 'unitId', 'states'),
  ...reference('Post', read),
  ...connection('Post', read),
  ...fields(
    'Post',
    [
      'id',
      'holderId',
      'holderName',
      'role',
      'unit',
      'from',
      'until',
      'state',
      'proposedBy',
      'approvedBy',
      'actions',
      'revision',
    ],
    read,
  ),
  'Mutation.proposePost': allow(GRANTERS, 'input'),
  'Mutation.approvePost': allow(GRANTERS, 'input'),
  'Mutation.refusePost': allow(GRANTERS, 'input'),
  'Mutation.endPost': allow(GRANTERS, 'input'),
  ...fields(
    'ProposePostInput',
    ['idempotencyKey', 'holderId', 'holderName', 'role', 'unitId', 'from', 'until'],
    grant,
  ),
  ...fields('DecidePostInput', DECISION, grant),
  ...fields('EndPostInput', [...DECISION, 'until', 'reason'], grant),
  ...fields('PostPayload', ['post', 'objections'], grant),
}
