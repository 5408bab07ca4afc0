import type { NamedMigration } from '@ket-nap/subgraph'
import type { InferKyselyDB } from '@mikro-orm/postgresql'
import { CreateUnits } from './migrations/20261121010000_create_units.ts'
import { CreatePopulationsAndTargets } from './migrations/20261121020000_create_populations_and_targets.ts'
import { CreatePosts } from './migrations/20261121030000_create_posts.ts'
import { SeatHelpingMembers } from './migrations/20261122310000_seat_helping_members.ts'
import { AgreeOnTargets } from './migrations/20261122440000_agree_on_targets.ts'
import { PopulationEntity } from './populations/population.entity.ts'
import { PostEntity } from './posts/post.entity.ts'
import { TargetEntity, TargetSharingEntity, TargetVersionEntity } from './targets/target.entity.ts'
import {
  AnchorDayEntity,
  UnitEntity,
  UnitSuccessionEntity,
  UnitVersionEntity,
  UnitVersionRecordEntity,
} from './units/unit.entity.ts'

export const ENTITIES = [
  UnitEntity,
  UnitVersionEntity,
  UnitVersionRecordEntity,
  UnitSuccessionEntity,
  AnchorDayEntity,
  PopulationEntity,
  TargetEntity,
  TargetVersionEntity,
  TargetSharingEntity,
  PostEntity,
] as const

export type Database = InferKyselyDB<(typeof ENTITIES)[number]>

export const MIGRATIONS: readonly NamedMigration[] = [
  { name: '20261121010000_create_units', class: CreateUnits },
  {
    name: '20261121020000_create_populations_and_targets',
    class: CreatePopulationsAndTargets,
  },
  { name: '20261121030000_create_posts', class: CreatePosts },
  { name: '20261122310000_seat_helping_members', class: SeatHelpingMembers },
  { name: '20261122440000_agree_on_targets', class: AgreeOnTargets },
]
