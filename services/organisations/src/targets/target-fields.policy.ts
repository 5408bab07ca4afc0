import { allow, EVERY_ROLE, fields, reference, type PolicyRegistry } from '@ket-nap/subgraph'
import { ACTION_ROLES } from '../units/unit.workflow.ts'

const SAID = [
  'indicator',
  'number',
  'lowerPercent',
  'upperPercent',
  'periodFrom',
  'periodUntil',
  'directiveNumber',
  'directiveOn',
  'directiveIssuer',
]
const { RECORD_TARGET } = ACTION_ROLES

export const TARGET_POLICIES: PolicyRegistry = {
  'Unit.targets': allow(EVERY_ROLE),
  ...reference('Target', allow(EVERY_ROLE)),
  ...fields('Target', ['id', 'unit', ...SAID], allow(EVERY_ROLE)),
  'Mutation.recordTarget': allow(RECORD_TARGET, 'input'),
  ...fields('RecordTargetInput', ['idempotencyKey', 'unitId', ...SAID], allow(RECORD_TARGET)),
  ...fields('TargetPayload', ['target', 'objections'], allow(RECORD_TARGET)),
}
