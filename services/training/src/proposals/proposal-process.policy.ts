import { describeSteps } from '@ket-nap/kernel'
import {
  PROPOSAL_ACTIONS,
  PROPOSAL_STAGES,
  TRAINING_PROPOSAL,
  type ProposalAction,
  type ProposalActor,
  type ProposalStart,
} from './training-proposal.workflow.ts'

interface Term {
  en: string
  vi: string
}

const STAGE: Readonly<Record<ProposalStart, Term>> = {
  NONE: { en: 'not proposed', vi: 'chưa cử' },
  PROPOSED: { en: 'proposed', vi: 'chi bộ đã cử' },
  CONFIRMED: { en: 'confirmed', vi: 'đảng ủy cơ sở đã xác nhận' },
  PASSED_ON: { en: 'passed on', vi: 'đã chuyển trung tâm chính trị' },
  SEATED: { en: 'seated', vi: 'đã ghi danh' },
  REFUSED: { en: 'refused', vi: 'không nhất trí' },
  WITHDRAWN: { en: 'withdrawn', vi: 'đã rút' },
}

const ACTION: Readonly<Record<ProposalAction, Term>> = {
  PROPOSE: { en: 'Propose for the course', vi: 'Cử đi học' },
  CONFIRM: { en: 'Confirm', vi: 'Xác nhận' },
  PASS_ON: { en: 'Pass on to the centre', vi: 'Chuyển trung tâm chính trị' },
  SEAT: { en: 'Give a place in a class', vi: 'Ghi danh vào lớp' },
  REFUSE: { en: 'Refuse', vi: 'Không nhất trí' },
  WITHDRAW: { en: 'Take back', vi: 'Rút' },
}

const ACTOR: Readonly<Record<ProposalActor, string>> = {
  CELL: 'cell',
  BASE: 'base organisation',
  ABOVE_BASE: 'organisation directly above the base',
  CENTRE: 'political centre',
}

const STAGES: readonly ProposalStart[] = ['NONE', ...PROPOSAL_STAGES]

/** How people are sent to a class, as a page that anybody can check; made from the table alone. */
export function describeProposal(): string {
  const steps = describeSteps({
    workflow: TRAINING_PROPOSAL,
    stages: STAGES,
    actions: PROPOSAL_ACTIONS,
    stageWords: STAGE,
    actionWords: ACTION,
    actorWords: ACTOR,
  })
  return [
    '# Sending people to a class: the process as the program has it',
    'Made from `training-proposal.workflow.ts` of services/training; a test compares.',
    '## Stage × action',
    steps.table,
    'A level that there is not, or that is the unit of the person itself, is passed over: a village cell is directly below its commune, a base cell is its own base.',
    '## Actions',
    ...steps.actions,
    '',
  ].join('\n\n')
}
