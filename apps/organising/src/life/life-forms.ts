import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { DocumentNode } from 'graphql'
import type { LifeAction, LifeFactInput } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'

/** What every recording answers: the person anew, or what stands in the way. */
graphql(`
  fragment LifeDone_payload on LifeFactPayload {
    person {
      id
      member {
        id
        status
        leftOn
      }
    }
    objections {
      ...FormObjection_objection
    }
  }
`)

const DOCUMENTS = {
  RECORD_DEATH: graphql(`
    mutation OrganisingRecordDeath($input: LifeFactInput!) {
      recordDeath(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  RECORD_RESIGNATION: graphql(`
    mutation OrganisingRecordResignation($input: LifeFactInput!) {
      recordResignation(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  EXPEL: graphql(`
    mutation OrganisingExpelMember($input: ExpelMemberInput!) {
      expelMember(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  REMOVE: graphql(`
    mutation OrganisingRemoveMember($input: RemoveMemberInput!) {
      removeMember(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  RESTORE: graphql(`
    mutation OrganisingRestoreMember($input: LifeFactInput!) {
      restoreMember(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  APPEAL: graphql(`
    mutation OrganisingAppealRemoval($input: AppealRemovalInput!) {
      appealRemoval(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  ANSWER_APPEAL: graphql(`
    mutation OrganisingAnswerAppeal($input: AnswerAppealInput!) {
      answerAppeal(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  DISCIPLINE: graphql(`
    mutation OrganisingDisciplineMember($input: DisciplineMemberInput!) {
      disciplineMember(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  CANCEL_DISCIPLINE: graphql(`
    mutation OrganisingCancelDiscipline($input: CancelDisciplineInput!) {
      cancelDiscipline(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  INTERRUPT: graphql(`
    mutation OrganisingRecordInterruption($input: RecordInterruptionInput!) {
      recordInterruption(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
  RESUME: graphql(`
    mutation OrganisingResumeActivity($input: LifeFactInput!) {
      resumeActivity(input: $input) {
        ...LifeDone_payload
      }
    }
  `),
} satisfies Record<LifeAction, unknown>

/** What every input has; the rest differs by action, and the server checks it. */
type LifeInput = LifeFactInput & Readonly<Record<string, unknown>>

export function documentOf(action: LifeAction): TypedDocumentNode<object, { input: LifeInput }> {
  const document: DocumentNode = DOCUMENTS[action]
  return document
}

const LAW = ['WANTED', 'IN_CUSTODY', 'SENTENCED'] as const

interface Choice {
  /** Name of the value in the input. */
  name: 'ground' | 'discipline' | 'answer' | 'answeredAt'
  codes: readonly string[]
}

/** What has to be chosen besides day and paper. */
export const CHOICES: Readonly<Partial<Record<LifeAction, Choice>>> = {
  EXPEL: { name: 'ground', codes: ['DISCIPLINE', ...LAW] },
  REMOVE: {
    name: 'ground',
    codes: [
      'NO_ACTIVITY',
      'CARD_RETURNED',
      'NO_PROGRESS',
      'BELOW_STANDARD',
      'POLITICAL_STANDARD',
      'NOT_QUALIFIED',
      ...LAW,
    ],
  },
  DISCIPLINE: { name: 'discipline', codes: ['REPRIMAND', 'WARNING', 'DISMISSAL'] },
  INTERRUPT: { name: 'ground', codes: ['LOST_CONTACT', 'TRANSFER'] },
  APPEAL: { name: 'answeredAt', codes: ['TO_PROVINCE', 'TO_CENTRE'] },
  ANSWER_APPEAL: { name: 'answer', codes: ['UPHELD', 'CHANGED'] },
}

const LEAVING: readonly LifeAction[] = ['RECORD_DEATH', 'RECORD_RESIGNATION', 'EXPEL', 'REMOVE']
export const isLeaving = (action: LifeAction): boolean => LEAVING.includes(action)

const PAPER_MAY_FOLLOW: readonly LifeAction[] = ['RECORD_DEATH', 'INTERRUPT', 'APPEAL']
/** Whether the form calls the paper optional; whether it is, the server decides. */
export const mayLackPaper = (action: LifeAction): boolean => PAPER_MAY_FOLLOW.includes(action)
