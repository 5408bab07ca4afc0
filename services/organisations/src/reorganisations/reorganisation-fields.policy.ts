import { allow, fields, type PolicyRegistry } from '@ket-nap/subgraph'
import { ACTION_ROLES } from '../units/unit.workflow.ts'

const DECISION = ['idempotencyKey', 'effectiveOn', 'decisionNumber', 'decidedOn']
const CHANGE = [...DECISION, 'unitId', 'expectedRevision']
const { FOUND, RENAME, MOVE, CLOSE } = ACTION_ROLES

export const REORGANISATION_POLICIES: PolicyRegistry = {
  'Mutation.foundUnit': allow(FOUND, 'input'),
  ...fields(
    'FoundUnitInput',
    [...DECISION, 'parentId', 'name', 'code', 'kind', 'line', 'residential'],
    allow(FOUND),
  ),
  'Mutation.renameUnit': allow(RENAME, 'input'),
  ...fields('RenameUnitInput', [...CHANGE, 'name'], allow(RENAME)),
  'Mutation.moveUnit': allow(MOVE, 'input'),
  ...fields('MoveUnitInput', [...CHANGE, 'parentId'], allow(MOVE)),
  'Mutation.closeUnit': allow(CLOSE, 'input'),
  ...fields('CloseUnitInput', [...CHANGE, 'successorIds', 'kind'], allow(CLOSE)),
  ...fields('UnitPayload', ['unit', 'objections'], allow(['ORGANISING', 'ADMINISTRATOR'])),
}
