import type { Rule } from '@ket-nap/kernel'
import { ON } from '../moves/step-day.workflow.ts'
import {
  UNDER_WAY,
  type NominationAction,
  type NominationActor,
  type NominationStage,
} from './nomination-action.workflow.ts'
import {
  BY_ANOTHER,
  EXPLAINED,
  NOT_NAMED,
  type NominationCode,
  type NominationFacts,
} from './nomination-obstacle.workflow.ts'

type NominationRule = Rule<NominationStage, NominationActor, NominationFacts, NominationCode>

/** The handshake between a mass organisation and a cell. Source: HD38 I.1.1d, I.1.3; domain §2.4. */
export const NOMINATION: Readonly<Record<NominationAction, NominationRule>> = {
  SEND: {
    from: ['DRAFT'],
    to: 'SENT',
    by: ['BODY'],
    source: 'HD38 I.1.1d, I.1.3',
    unless: {
      RECEIVER_MISSING: {
        when: ({ receiver }) => receiver === 'NONE',
        clearableBy: ['BODY'],
        source: 'HD38 I.1.1d',
        path: ['receiverId'],
      },
      STATEMENT_MISSING: {
        when: ({ lacksStatement }) => lacksStatement,
        clearableBy: ['BODY'],
        source: 'HD38 I.1.3',
        path: ['statement'],
      },
      PARENTS_NOT_ASKED: {
        when: ({ lacksParents }) => lacksParents,
        clearableBy: ['BODY'],
        source: 'HBK, 2-TN: where the province asks for it',
        path: ['parentsAgreedOn'],
      },
    },
  },
  NAME_CELL: {
    from: ['SENT'],
    to: null,
    by: ['COMMITTEE'],
    source: 'HD06 6.2; 294 pt 3.4; HD38 I.1.2',
    unless: {
      CELL_NAMED: {
        when: ({ receiver }) => receiver === 'CELL',
        clearableBy: [],
        source: 'DESIGN',
      },
      CELL_UNKNOWN: {
        when: ({ step }) => step?.isCellKnown === false,
        clearableBy: [],
        source: '294 pt 3.4: a cell below the committee',
        path: ['cellId'],
      },
    },
  },
  ACCEPT: {
    from: ['SENT'],
    to: 'ACCEPTED',
    by: ['CELL'],
    source: 'HD38 I.1.1d: by the monthly resolution',
    unless: {
      ...ON,
      ...NOT_NAMED,
      ...BY_ANOTHER,
      DUPLICATE_UNSETTLED: {
        when: ({ step }) => step?.duplicates === 'OPEN',
        clearableBy: ['CELL'],
        source: 'DESIGN: one person is listed once',
        path: ['samePersonId'],
      },
      DUPLICATE_UNKNOWN: {
        when: ({ step }) => step?.duplicates === 'FOREIGN',
        clearableBy: [],
        source: 'DESIGN',
        path: ['samePersonId'],
      },
    },
  },
  ASK_MORE: {
    from: ['SENT'],
    to: 'MORE_ASKED',
    by: ['CELL', 'COMMITTEE'],
    source: 'DESIGN: no rule found',
    unless: { ...BY_ANOTHER, ...EXPLAINED },
  },
  ANSWER_MORE: {
    from: ['MORE_ASKED'],
    to: 'SENT',
    by: ['BODY'],
    source: 'DESIGN: no rule found',
    unless: EXPLAINED,
  },
  DECLINE: {
    from: UNDER_WAY,
    to: 'DECLINED',
    by: ['CELL', 'COMMITTEE'],
    source: 'DESIGN: an answer with its reason',
    unless: { ...BY_ANOTHER, ...EXPLAINED },
  },
  WITHDRAW: {
    from: ['DRAFT', ...UNDER_WAY],
    to: 'WITHDRAWN',
    by: ['BODY'],
    source: 'DESIGN: no rule found',
  },
}
