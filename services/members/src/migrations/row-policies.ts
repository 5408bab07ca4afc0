import { secureTable } from '@ket-nap/subgraph'
import { COUNTED_HERE_OR_OF_OWN_PERSON } from '../units/anchors.entity.ts'

export const ofUnitOrPerson = (table: string) =>
  secureTable({ service: 'members', table, app: ['select'], rows: COUNTED_HERE_OR_OF_OWN_PERSON })
