import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import { traitProperties } from '../people/traits.entity.ts'
import type { SpecialCase } from '../papers/paper.workflow.ts'
import type { ClockBeside } from '../routes/actor.policy.ts'
import type { RouteCode } from '../routes/route.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'
import type { Relative } from '../verifications/verification.workflow.ts'
import type { Actor } from './action.workflow.ts'
import type { Timer } from './clock.workflow.ts'

/** A person's way to membership as it was recorded, at the unit of its day. */
export const AdmissionEntity = defineEntity({
  name: 'Admission',
  tableName: 'admissions',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    stage: p.text().$type<AdmissionStage>(),
    listedOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    decisionNumber: p.text().nullable(),
    ceremonyOn: p.date().nullable(),
    expectedQuarter: p.date().nullable(),
    /** Grows with every step; whoever acts says which one he saw. */
    version: p.integer().default(1),
    stageSince: p.date().nullable(),
    /** Fixed by the cell's vote; before it the tree of the day says it. */
    route: p.text().$type<RouteCode>().nullable(),
    decidingUnitId: p.uuid().nullable(),
    /** The day on which the dossier was opened, or opened anew. */
    openedOn: p.date().nullable(),
    /** The day of the cell's vote. */
    consideredOn: p.date().nullable(),
    /** Last day of the clock that runs at this stage. */
    dueOn: p.date().nullable(),
    dueTimer: p.text().$type<Timer>().nullable(),
    /** The same day as a place in lists, made by the database: 9999-12-31 without a clock. */
    dueOrNever: p.date(),
    /** Whose step is next, at which unit, and who acts for it there. */
    waitsFor: p.text().$type<Actor>().nullable(),
    waitsAtUnitId: p.uuid().nullable(),
    waitsForRoles: p.array<Role>().columnType('text[]').defaultRaw("'{}'"),
    /** Clocks that run beside the stage, each with who is told of it. */
    clocksBeside: p.json<readonly ClockBeside[]>().defaultRaw("'[]'"),
    /** Kinds of relatives that there are; null while nobody said so. */
    relatives: p.array<Relative>().columnType('text[]').nullable(),
    specialCases: p.array<SpecialCase>().columnType('text[]').defaultRaw("'{}'"),
    ...traitProperties(),
    ...anchorProperties(),
  },
})
