import type { Rule } from '@ket-nap/kernel'
import { codesOf } from '../codes/term.ts'
import { BOX_ORGAN, FORMS, SIDE, TRANSFER_FORM } from './box.workflow.ts'
import {
  TRANSFER_ACTION,
  TRANSFER_ACTOR,
  TRANSFER_STAGE,
  type TransferAction,
  type TransferActor,
  type TransferStage,
} from './transfer-action.workflow.ts'
import type { TransferCode, TransferFacts } from './transfer-obstacle.workflow.ts'
import { TRANSFER } from './transfer.workflow.ts'

/** The transfer as a page that anybody can check against its sources; made from the tables alone. */
export function describeTransfer(): string {
  return [
    '# Transfer of activity: the process as the program has it',
    'Made from `transfer.workflow.ts` and `box.workflow.ts` of services/members; a test compares.',
    '## Stages',
    diagram(),
    '## Papers and their boxes',
    'The first form that holds is written. A box is struck where its side has no such organ, and where the organ has signed already for both sides.',
    ...FORMS.map(describeForm),
    '## Actions',
    ...codesOf(TRANSFER_ACTION).map(describeAction),
    '',
  ].join('\n\n')
}

function diagram(): string {
  const arrows = codesOf(TRANSFER_ACTION).flatMap(action => {
    const { from, to } = TRANSFER[action]
    return to === null ? [] : from.map(stage => `  ${stage} --> ${to}: ${action}`)
  })
  return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n')
}

function describeForm({ code, boxes, source }: (typeof FORMS)[number]): string {
  const { en, vi } = TRANSFER_FORM[code]
  const lines = boxes.map(
    ({ side, organ }, place) =>
      `${place + 1}. ${BOX_ORGAN[organ].en} (${BOX_ORGAN[organ].vi}), ${SIDE[side].en.toLowerCase()}`,
  )
  return [`### ${code}`, '', `${en} (${vi}). Source: ${source}.`, '', ...lines].join('\n')
}

function describeAction(action: TransferAction): string {
  const {
    from,
    to,
    by,
    source,
    unless = {},
  }: Rule<TransferStage, TransferActor, TransferFacts, TransferCode> = TRANSFER[action]
  const { en, vi } = TRANSFER_ACTION[action]
  const leads = to === null ? 'the stage stays' : TRANSFER_STAGE[to].en
  const who = by.length === 0 ? 'nobody, it comes by itself' : by.map(nameOf).join(', ')
  const objections = Object.entries(unless).map(([code, obstacle]) => {
    const clearers = obstacle?.clearableBy.map(nameOf).join(', ')
    return `- \`${code}\` (${obstacle?.source})${clearers ? `, cleared by: ${clearers}` : ''}`
  })
  return [
    `### ${action}`,
    '',
    `${en} (${vi}). From ${from.map(stage => TRANSFER_STAGE[stage].en).join(', ')}; leads to: ${leads}.`,
    `By: ${who}. Source: ${source}.`,
    ...(objections.length > 0 ? ['', ...objections] : []),
  ].join('\n')
}

const nameOf = (actor: TransferActor): string => TRANSFER_ACTOR[actor].en
