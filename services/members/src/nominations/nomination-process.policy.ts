import type { Rule } from '@ket-nap/kernel'
import { codesOf, type Terms } from '../codes/term.ts'
import {
  CELL_REASON,
  DECLINE_REASON,
  NOMINATION_ACTION,
  NOMINATION_ACTOR,
  NOMINATION_STAGE,
  NOMINEE_PROGRESS,
  type NominationAction,
  type NominationActor,
  type NominationStage,
} from './nomination-action.workflow.ts'
import type { NominationCode, NominationFacts } from './nomination-obstacle.workflow.ts'
import { NOMINATION } from './nomination.workflow.ts'

/** The nomination as a page that anybody can check against its sources; made from the table alone. */
export function describeNomination(): string {
  return [
    '# Nomination: the process as the program has it',
    'Made from `nomination.workflow.ts` of services/members; a test compares.',
    '## Stages',
    diagram(),
    '## Actions',
    ...codesOf(NOMINATION_ACTION).map(describeAction),
    '## Why a cell is named',
    listOf(CELL_REASON),
    '## Why a nomination is declined',
    listOf(DECLINE_REASON),
    '## What the nominating organisation sees',
    listOf(NOMINEE_PROGRESS),
    '',
  ].join('\n\n')
}

function diagram(): string {
  const arrows = codesOf(NOMINATION_ACTION).flatMap(action => {
    const { from, to } = NOMINATION[action]
    return to === null ? [] : from.map(stage => `  ${stage} --> ${to}: ${action}`)
  })
  return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n')
}

function describeAction(action: NominationAction): string {
  const rule: Rule<NominationStage, NominationActor, NominationFacts, NominationCode> =
    NOMINATION[action]
  const { from, to, by, source, unless = {} } = rule
  const { en, vi } = NOMINATION_ACTION[action]
  const leads = to === null ? 'the stage stays' : NOMINATION_STAGE[to].en
  const objections = Object.entries(unless).map(([code, obstacle]) => {
    const clearers = obstacle?.clearableBy.map(nameOf).join(', ')
    return `- \`${code}\` (${obstacle?.source})${clearers ? `, cleared by: ${clearers}` : ''}`
  })
  return [
    `### ${action}`,
    '',
    `${en} (${vi}). From ${from.map(stage => NOMINATION_STAGE[stage].en).join('; ')}; leads to: ${leads}.`,
    `By: ${by.map(nameOf).join(', ')}. Source: ${source}.`,
    ...(objections.length > 0 ? ['', ...objections] : []),
  ].join('\n')
}

const nameOf = (actor: NominationActor): string => NOMINATION_ACTOR[actor].en

const listOf = (terms: Terms): string =>
  codesOf(terms)
    .map(code => `- \`${code}\`: ${terms[code]?.en} (${terms[code]?.vi})`)
    .join('\n')
