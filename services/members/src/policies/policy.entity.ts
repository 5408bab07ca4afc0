import { defineEntity, p } from '@mikro-orm/postgresql'
import type { PolicyDecision } from './policy-change.policy.ts'

/** A regulation or guidance, for as long as it holds; with a province's code when it is local. */
export const PolicyDocumentEntity = defineEntity({
  name: 'PolicyDocument',
  tableName: 'policy_documents',
  properties: {
    key: p.text().primary(),
    number: p.text(),
    issuedOn: p.date(),
    inForceFrom: p.date(),
    replacedOn: p.date().nullable(),
    provinceCode: p.text().nullable(),
  },
})

/** A day from which another set of rules holds, in the country or, as an overlay, in one province. */
export const PolicyVersionEntity = defineEntity({
  name: 'PolicyVersion',
  tableName: 'policy_versions',
  properties: {
    key: p.text().primary(),
    nameVi: p.text(),
    nameEn: p.text(),
    inForceFrom: p.date(),
    provinceCode: p.text().nullable(),
    provinceId: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

/** What a version states: never changed, the latest row of a name counts. */
export const PolicyValueEntity = defineEntity({
  name: 'PolicyValue',
  tableName: 'policy_values',
  properties: {
    seq: p.bigint('string').primary(),
    versionKey: p.text(),
    name: p.text(),
    /** Null: the national value holds again. The rule "there is none" is a JSON null. */
    value: p.json().nullable(),
    documentKey: p.text().nullable(),
    source: p.text(),
    /** Why it is not confirmed. */
    doubt: p.text().nullable(),
    proposalId: p.uuid().nullable(),
    decision: p.text().$type<'APPROVE'>().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

/** What the first person proposes: before and after, who, when, in which post. */
export const PolicyProposalEntity = defineEntity({
  name: 'PolicyProposal',
  tableName: 'policy_proposals',
  properties: {
    id: p.uuid().primary(),
    provinceId: p.uuid(),
    name: p.text(),
    value: p.json().nullable(),
    fromOn: p.date(),
    source: p.text(),
    before: p.json(),
    beforeVersion: p.text(),
    proposedBy: p.uuid(),
    proposedIn: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

/** What the second person decides. */
export const PolicyDecisionEntity = defineEntity({
  name: 'PolicyDecision',
  tableName: 'policy_decisions',
  properties: {
    proposalId: p.uuid().primary(),
    proposedBy: p.uuid(),
    decision: p.text().$type<PolicyDecision>(),
    decidedBy: p.uuid(),
    decidedIn: p.uuid(),
    note: p.text().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})
