import { defineEntity, p } from '@mikro-orm/postgresql'

/** What kind of number is sealed. The card carries the personal number since 2025-09-02 (QĐ 347). */
export const SEALED_KINDS = ['PERSONAL_NUMBER', 'CARD_NUMBER'] as const
export type SealedKind = (typeof SEALED_KINDS)[number]

/** A number that is stored sealed only, with the blind index by which a second bearer is noticed. */
export const SealedNumberEntity = defineEntity({
  name: 'SealedNumber',
  tableName: 'sealed_numbers',
  properties: {
    personId: p.uuid().primary(),
    kind: p.text().$type<SealedKind>().primary(),
    sealed: p.blob().$type<Buffer>(),
    blindIndex: p.blob().$type<Buffer>(),
  },
})

/** A data key, wrapped by the key-encryption key, which is not in the database. */
export const DataKeyEntity = defineEntity({
  name: 'DataKey',
  tableName: 'data_keys',
  properties: {
    id: p.uuid().primary(),
    purpose: p.text(),
    ordinal: p.integer(),
    wrapped: p.blob().$type<Buffer>(),
    madeAt: p.datetime(),
  },
})
