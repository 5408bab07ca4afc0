import { listsById, type Viewer } from '@ket-nap/subgraph'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { loadPopulations } from './populations/population.queries.ts'
import { loadPosts } from './posts/post.queries.ts'
import type { TargetRow } from './targets/target.entity.ts'
import {
  loadProposed,
  loadSharings,
  loadTargets,
  sharesOfTargets,
  targetsInForce,
  versionsOfTargets,
} from './targets/target.queries.ts'
import type { KindCount, UnitRow } from './units/described-unit.entity.ts'
import { childrenLoader } from './units/child.queries.ts'
import { dayLoader } from './units/day.queries.ts'
import { loadHistories, loadSuccessions } from './units/history.queries.ts'
import { countBelow, countChildren, describeUnits, unitsOfSequences } from './units/unit.queries.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** Fresh for each request: what is loaded once is asked once. */
export const createLoaders = (db: Kysely<Database>, viewer: Viewer) => ({
  unit: dayLoader<UnitRow | null>((ids, day) => describeUnits(db, ids, day), null),
  unitOfSequence: dayLoader<UnitRow | null>(
    (labels, day) => unitsOfSequences(db, labels, day),
    null,
  ),
  children: childrenLoader(db),
  childCount: dayLoader<number>((ids, day) => countChildren(db, ids, day), 0),
  countsBelow: dayLoader<readonly KindCount[]>((paths, day) => countBelow(db, paths, day), []),
  history: new DataLoader((ids: readonly string[]) => loadHistories(db, ids)),
  predecessors: new DataLoader((ids: readonly string[]) => loadSuccessions(db, ids, 'successorId')),
  successors: new DataLoader((ids: readonly string[]) => loadSuccessions(db, ids, 'predecessorId')),
  populations: new DataLoader((ids: readonly string[]) => loadPopulations(db, ids)),
  target: new DataLoader((ids: readonly string[]) => loadTargets(db, ids)),
  targetsInForce: dayLoader<readonly TargetRow[]>(
    (paths, day) => targetsInForce(db, paths, day),
    [],
  ),
  targetVersions: listsById(
    ids => versionsOfTargets(db, viewer, ids),
    ({ targetId }) => targetId,
  ),
  targetShares: listsById(
    ids => sharesOfTargets(db, viewer, ids),
    ({ shareOfId }) => shareOfId ?? '',
  ),
  targetSharing: new DataLoader((ids: readonly string[]) => loadSharings(db, ids)),
  proposedTargets: new DataLoader((ids: readonly string[]) => loadProposed(db, viewer, ids)),
  post: new DataLoader((ids: readonly string[]) => loadPosts(db, viewer, ids)),
})
