import { allow, EVERY_ROLE, fields, type PolicyRegistry } from '@ket-nap/subgraph'
import { ACTION_ROLES } from '../units/unit.workflow.ts'

const { RECORD_POPULATION } = ACTION_ROLES

export const POPULATION_POLICIES: PolicyRegistry = {
  ...fields('Unit', ['population', 'populations'], allow(EVERY_ROLE)),
  ...fields('Population', ['on', 'people', 'source'], allow(EVERY_ROLE)),
  'Mutation.recordPopulation': allow(RECORD_POPULATION, 'input'),
  ...fields(
    'RecordPopulationInput',
    ['idempotencyKey', 'unitId', 'on', 'people', 'source'],
    allow(RECORD_POPULATION),
  ),
}
