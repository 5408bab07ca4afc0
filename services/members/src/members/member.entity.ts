import { defineEntity, p } from '@mikro-orm/postgresql'
import type { MemberStatus } from '../codes/membership-codes.ts'
import { anchorProperties } from '../units/anchors.entity.ts'

/** A person's membership. Decision, ceremony and official day are never mixed (domain §2.7). */
export const MemberEntity = defineEntity({
  name: 'Member',
  tableName: 'members',
  properties: {
    personId: p.uuid().primary(),
    status: p.text().$type<MemberStatus>(),
    decidedOn: p.date(),
    decisionNumber: p.text().nullable(),
    ceremonyOn: p.date(),
    officialOn: p.date().nullable(),
    exempt: p.boolean(),
    leftOn: p.date().nullable(),
    outsideDays: p.integer().default(0),
    partyAgeFrom: p.date(),
    ...anchorProperties(),
    revision: p.integer().version(),
  },
})
