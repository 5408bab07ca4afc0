import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import type { TestMembers } from './open-members.ts'

const TYPES: Readonly<Record<string, string>> = {
  expelMember: 'ExpelMemberInput',
  removeMember: 'RemoveMemberInput',
  disciplineMember: 'DisciplineMemberInput',
  cancelDiscipline: 'CancelDisciplineInput',
  recordInterruption: 'RecordInterruptionInput',
  appealRemoval: 'AppealRemovalInput',
  answerAppeal: 'AnswerAppealInput',
}

export interface LifeAnswer {
  errors: readonly { extensions?: Record<string, unknown> }[]
  person: {
    member: { status: string; leftOn: string | null }
    lifeFacts: Record<string, unknown>[]
  } | null
  objections: { code: string; path: string[]; clearableBy: string[]; source: string | null }[]
}

export const PAPER = {
  documentNumber: '12-QĐ/ĐU',
  documentOn: '2026-06-01',
  issuer: 'Ban Thường vụ Đảng ủy xã',
}

/** Records a fact of a member's life, with a paper unless the test says otherwise. */
export async function recordLife(
  { members, viewer }: { members: TestMembers; viewer: Viewer },
  verb: string,
  input: Record<string, unknown>,
): Promise<LifeAnswer> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ${TYPES[verb] ?? 'LifeFactInput'}!) { ${verb}(input: $input) {
       person { member { status leftOn } lifeFacts { kind on ground sinceOn dueOn timeCounts
         documentNumber documentOn issuer ballots { organ yes needed passed } } }
       objections { code path params { name value } clearableBy source } } }`,
    { input: { idempotencyKey: randomUUID(), ...PAPER, ...input } },
  )
  return { ...(Object(data?.[verb]) as Omit<LifeAnswer, 'errors'>), errors }
}

/** What stands in the way, as 'CODE field'. */
export const told = ({ objections }: LifeAnswer): string[] =>
  objections.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim())
