import { allow, EVERY_ROLE, fields, reference, type PolicyRegistry } from '@ket-nap/subgraph'
import type { Role } from '@ket-nap/subgraph'
import { ACTION_ROLES } from '../units/unit.workflow.ts'
import { TARGET, TARGET_ROLES, type TargetAction } from './target.workflow.ts'

const MEASURE = ['number', 'lowerPercent', 'upperPercent']
const DIRECTIVE = ['directiveNumber', 'directiveOn', 'directiveIssuer']
const SAID = ['indicator', ...MEASURE, 'periodFrom', 'periodUntil', ...DIRECTIVE]
const ANSWER = ['idempotencyKey', 'targetId', 'expectedVersion']
const { RECORD_TARGET } = ACTION_ROLES

const rolesOf = (action: TargetAction): Role[] => [
  ...new Set(TARGET[action].by.map(actor => TARGET_ROLES[actor])),
]
const PROPOSERS = rolesOf('PROPOSE')
const ANSWERERS = rolesOf('AGREE')
const ACTORS = [...new Set([...PROPOSERS, ...ANSWERERS])]
/** Who sees how a target came to be, within his scope. */
const READERS: readonly Role[] = [...ACTORS, 'AUDITOR']
const read = allow(READERS)

const COMMANDS: PolicyRegistry = {
  'Mutation.recordTarget': allow(RECORD_TARGET, 'input'),
  'Mutation.proposeTarget': allow(PROPOSERS, 'input'),
  'Mutation.agreeTarget': allow(ANSWERERS, 'input'),
  'Mutation.refuseTarget': allow(ANSWERERS, 'input'),
  'Mutation.withdrawTarget': allow(PROPOSERS, 'input'),
  'Mutation.reviseTarget': allow(PROPOSERS, 'input'),
  'Mutation.shareTarget': allow(PROPOSERS, 'input'),
  ...fields('RecordTargetInput', ['idempotencyKey', 'unitId', ...SAID], allow(RECORD_TARGET)),
  ...fields('ProposeTargetInput', ['idempotencyKey', 'unitId', ...SAID], allow(PROPOSERS)),
  ...fields('AnswerTargetInput', ANSWER, allow(ACTORS)),
  ...fields('RefuseTargetInput', [...ANSWER, 'reason'], allow(ANSWERERS)),
  ...fields('ReviseTargetInput', [...ANSWER, 'reason', ...MEASURE, ...DIRECTIVE], allow(PROPOSERS)),
  ...fields('ShareTargetInput', [...ANSWER, 'shares', 'kept', 'reason'], allow(PROPOSERS)),
  ...fields('TargetShareInput', ['unitId', ...MEASURE], allow(PROPOSERS)),
  ...fields('TargetPayload', ['target', 'objections'], allow(ACTORS)),
}

export const TARGET_POLICIES: PolicyRegistry = {
  'Unit.targets': allow(EVERY_ROLE),
  'Unit.proposedTargets': read,
  ...reference('Target', allow(EVERY_ROLE)),
  ...fields('Target', ['id', 'unit', 'state', 'version', 'isInForce', ...SAID], allow(EVERY_ROLE)),
  ...fields('Target', ['versions', 'shareOf', 'shares', 'sharing', 'actions'], read),
  ...fields('TargetActionItem', ['action', 'objections'], read),
  ...fields('TargetSharing', ['kept', 'unshared'], read),
  ...fields('TargetVersion', ['id', 'place', 'origin', 'state', ...MEASURE, ...DIRECTIVE], read),
  ...fields('TargetVersion', ['reason', 'inForceFrom', 'refusal'], read),
  ...fields('TargetVersion', ['proposedBy', 'proposedRole', 'proposedOn'], read),
  ...fields('TargetVersion', ['answeredBy', 'answeredRole', 'answeredOn'], read),
  ...COMMANDS,
}
