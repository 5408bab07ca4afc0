import type { Rule } from '@ket-nap/kernel'
import {
  TARGET,
  TARGET_ACTIONS,
  TARGET_STATES,
  type TargetAction,
  type TargetActor,
  type TargetCode,
  type TargetFacts,
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
  return [
    '# Targets: the process as the program has it',
    'Made from `target.workflow.ts` of services/organisations; a test compares.',
    '## Stage × action',
    table(),
    'A proposed revision leaves the agreed version in force. When it is refused or withdrawn, the target stands again as agreed.',
    '## Actions',
    ...TARGET_ACTIONS.map(describeAction),
    '',
  ].join('\n\n')
}

function table(): string {
  const rows = STAGES.map(stage => [
    `${STAGE[stage].en} (${STAGE[stage].vi})`,
    ...TARGET_ACTIONS.map(action => leadsTo(action, stage)),
  ])
  const head = ['stage', ...TARGET_ACTIONS]
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function leadsTo(action: TargetAction, stage: TargetStage): string {
  const { from, to } = TARGET[action]
  if (!from.includes(stage)) return '–'
  return to === null ? 'stays' : STAGE[to].en
}

function describeAction(action: TargetAction): string {
  const {
    by,
    source,
    unless = {},
  }: Rule<TargetStage, TargetActor, TargetFacts, TargetCode> = TARGET[action]
  const objections = Object.entries(unless).map(([code, obstacle]) => {
    const clearers = obstacle?.clearableBy.map(actor => ACTOR[actor]).join(', ')
    return `- \`${code}\`${clearers ? `, cleared by: ${clearers}` : ''}`
  })
  return [
    `### ${action}`,
    '',
    `${ACTION[action].en} (${ACTION[action].vi}).`,
    `By: ${by.map(actor => ACTOR[actor]).join(', ')}. Source: ${source}.`,
    ...(objections.length > 0 ? ['', ...objections] : []),
  ].join('\n')
}
