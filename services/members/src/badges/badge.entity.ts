import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { BadgeGround, BadgeRound } from '../codes/membership-codes.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** A badge for years of Party age (Huy hiệu Đảng), awarded in one of four rounds a year. */
export const BadgeEntity = defineEntity({
  name: 'Badge',
  tableName: 'badges',
  properties: {
    personId: p.uuid().primary(),
    years: p.smallint().primary(),
    round: p.text().$type<BadgeRound>(),
    awardedOn: p.date().$type<LocalDate>(),
    number: p.text().nullable(),
    ground: p.text().$type<BadgeGround>().nullable(),
    documentNumber: p.text().nullable(),
    documentOn: p.date().$type<LocalDate>().nullable(),
    holderId: p.uuid().nullable(),
    postId: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').nullable(),
    ...anchorProperties(),
  },
})

/** The day on which a badge was handed over, at the place to which the member belonged then. */
export const BadgeCeremonyEntity = defineEntity({
  name: 'BadgeCeremony',
  tableName: 'badge_ceremonies',
  properties: {
    personId: p.uuid().primary(),
    years: p.smallint().primary(),
    onDay: p.date().$type<LocalDate>(),
    unitId: p.uuid(),
    /** Who recorded it in which post; null where it comes from a file. */
    holderId: p.uuid().nullable(),
    postId: p.uuid().nullable(),
    role: p.text().$type<Role>().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
