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
    awardedOn: p.date(),
    number: p.text().nullable(),
    ground: p.text().$type<BadgeGround>().nullable(),
    documentNumber: p.text().nullable(),
    documentOn: p.date().nullable(),
    holderId: p.uuid().nullable(),
    postId: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').nullable(),
    ...anchorProperties(),
  },
})
