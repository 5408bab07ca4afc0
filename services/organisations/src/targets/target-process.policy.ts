import { describeSteps } from '@ket-nap/kernel'
import {
  TARGET,
  TARGET_ACTIONS,
  TARGET_STATES,
  type TargetAction,
  type TargetActor,
  type TargetStage,
} from './target.workflow.ts'

interface Term {
  en: string
  vi: string
}

const STAGE: Readonly<Record<TargetStage, Term>> = {
  NONE: { en: 'nothing proposed', vi: 'chưa đề nghị' },
  PROPOSED: { en: 'proposed', vi: 'chờ thống nhất' },
  AGREED: { en: 'agreed', vi: 'đã thống nhất' },
  REFUSED: { en: 'refused', vi: 'không thống nhất' },
  WITHDRAWN: { en: 'withdrawn', vi: 'đã rút' },
}

const ACTION: Readonly<Record<TargetAction, Term>> = {
  PROPOSE: { en: 'Propose a goal', vi: 'Đề nghị chỉ tiêu' },
  AGREE: { en: 'Agree', vi: 'Thống nhất' },
  REFUSE: { en: 'Refuse', vi: 'Không thống nhất' },
  WITHDRAW: { en: 'Withdraw', vi: 'Rút đề nghị' },
  REVISE: { en: 'Revise', vi: 'Đề nghị điều chỉnh' },
  SHARE: { en: 'Share down', vi: 'Giao xuống cấp dưới' },
}

const ACTOR: Readonly<Record<TargetActor, string>> = {
  ORGANISING: 'organising department of the unit or above',
  BASE_COMMITTEE: 'base committee of the unit or above',
  LEADER: 'leader of the unit or above',
  ORGANISING_ABOVE: 'organising department of a unit above',
}

const STAGES: readonly TargetStage[] = ['NONE', ...TARGET_STATES]

/** The life of a target as a page that anybody can check; made from the table alone. */
export function describeTarget(): string {
  const steps = describeSteps({
    workflow: TARGET,
    stages: STAGES,
    actions: TARGET_ACTIONS,
    stageWords: STAGE,
    actionWords: ACTION,
    actorWords: ACTOR,
  })
  return [
    '# Targets: the process as the program has it',
    'Made from `target.workflow.ts` of services/organisations; a test compares.',
    '## Stage × action',
    steps.table,
    'A proposed revision leaves the agreed version in force. When it is refused or withdrawn, the target stands again as agreed.',
    '## Actions',
    ...steps.actions,
    '',
  ].join('\n\n')
}
