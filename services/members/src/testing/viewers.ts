import { testViewer } from '@ket-nap/subgraph/testing'
import type { Role } from '@ket-nap/subgraph'
import { unitId } from './tree.ts'

/** Posts of the miniature country, by what they reach. */
export const viewers = {
  nation: (role: Role, today?: string) =>
    testViewer(
      role,
      { provinces: [unitId('province'), unitId('neighbour')], units: [unitId('VN')] },
      today,
    ),
  province: (role: Role, today?: string) =>
    testViewer(role, { provinces: [unitId('province')], ancestors: [unitId('VN')] }, today),
  neighbour: (role: Role, today?: string) =>
    testViewer(role, { provinces: [unitId('neighbour')], ancestors: [unitId('VN')] }, today),
  commune: (role: Role, today?: string) =>
    testViewer(
      role,
      { aboveBases: [unitId('new-commune')], ancestors: [unitId('VN'), unitId('province')] },
      today,
    ),
  agency: (role: Role, today?: string) => testViewer(role, { bases: [unitId('agency')] }, today),
  cell: (role: Role, cell = 'cell-1') =>
    testViewer(role, {
      units: [unitId(cell)],
      ancestors: [unitId('VN'), unitId('province'), unitId('new-commune')],
    }),
}
