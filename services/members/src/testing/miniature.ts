import type { UnitSketch } from './tree.ts'

const REFORM = '2025-07-01'

/**
 * A country of two provinces. In the first the district and its old commune end with the reform of
 * 2025-07-01: the commune's cells go to the new commune, an agency's base moves under it. A cell was
 * closed before, its members went to a neighbouring cell.
 */
export const MINIATURE: readonly UnitSketch[] = [
  { key: 'VN', level: 'NATION' },
  { key: 'province', level: 'PROVINCE', parent: 'VN', anchors: ['province'] },
  {
    key: 'district',
    level: 'ABOVE_BASE',
    parent: 'province',
    until: REFORM,
    anchors: ['province'],
  },
  {
    key: 'old-commune',
    level: 'BASE',
    parent: 'district',
    until: REFORM,
    anchors: ['province', 'new-commune'],
  },
  {
    key: 'new-commune',
    level: 'ABOVE_BASE',
    parent: 'province',
    from: REFORM,
    anchors: ['province', 'new-commune'],
  },
  {
    key: 'other-commune',
    level: 'ABOVE_BASE',
    parent: 'province',
    from: REFORM,
    anchors: ['province', 'other-commune'],
  },
  {
    key: 'agency',
    level: 'BASE',
    parent: 'district',
    moves: [{ on: REFORM, parent: 'new-commune' }],
    anchors: ['province', 'new-commune', 'agency'],
  },
  {
    key: 'cell-1',
    level: 'CELL',
    parent: 'old-commune',
    moves: [{ on: REFORM, parent: 'new-commune' }],
    anchors: ['province', 'new-commune'],
  },
  {
    key: 'cell-2',
    level: 'CELL',
    parent: 'old-commune',
    moves: [{ on: REFORM, parent: 'new-commune' }],
    anchors: ['province', 'new-commune'],
  },
  {
    key: 'closed-cell',
    level: 'CELL',
    parent: 'old-commune',
    until: '2024-01-01',
    anchors: ['province', 'new-commune'],
  },
  {
    key: 'agency-cell',
    level: 'CELL',
    parent: 'agency',
    moves: [{ on: REFORM, parent: 'agency' }],
    anchors: ['province', 'new-commune', 'agency'],
  },
  { key: 'neighbour', level: 'PROVINCE', parent: 'VN', anchors: ['neighbour'] },
  {
    key: 'far-commune',
    level: 'ABOVE_BASE',
    parent: 'neighbour',
    anchors: ['neighbour', 'far-commune'],
  },
  {
    key: 'far-cell',
    level: 'CELL',
    parent: 'far-commune',
    anchors: ['neighbour', 'far-commune'],
  },
]
