import type { Rule } from '@ket-nap/kernel'
import { ACTOR, type Actor } from '../admissions/action.workflow.ts'
import { codesOf } from '../codes/term.ts'
import { PROBATION_STAGE, type ProbationStage } from './probation-stage.workflow.ts'
import { RECOGNITION_ACTION, type RecognitionAction } from './recognition-action.workflow.ts'
import type { RecognitionCode, RecognitionFacts } from './recognition-obstacle.workflow.ts'
import { RECOGNITION } from './recognition.workflow.ts'

/** The recognition as a page that anybody can check against its sources; made from the table alone. */
export function describeRecognition(): string {
  return [
    '# Recognition: the process as the program has it',
    'Made from `recognition.workflow.ts` of services/members; a test compares. The routes are those of an admission.',
    '## Stages',
    diagram(),
    '## Actions',
    ...codesOf(RECOGNITION_ACTION).map(describeAction),
    '',
  ].join('\n\n')
}

function diagram(): string {
  const arrows = codesOf(RECOGNITION_ACTION).flatMap(action => {
    const { from, to } = RECOGNITION[action]
    return to === null ? [] : from.map(stage => `  ${stage} --> ${to}: ${action}`)
  })
  return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n')
}

function describeAction(action: RecognitionAction): string {
  const {
    from,
    to,
    by,
    source,
    unless = {},
  }: Rule<ProbationStage, Actor, RecognitionFacts, RecognitionCode> = RECOGNITION[action]
  const { en, vi } = RECOGNITION_ACTION[action]
  const leads = to === null ? 'the stage stays' : PROBATION_STAGE[to].en
  const who = by.length === 0 ? 'nobody, it comes by itself' : by.map(nameOf).join(', ')
  const objections = Object.entries(unless).map(([code, obstacle]) => {
    const clearers = obstacle?.clearableBy.map(nameOf).join(', ')
    return `- \`${code}\` (${obstacle?.source})${clearers ? `, cleared by: ${clearers}` : ''}`
  })
  return [
    `### ${action}`,
    '',
    `${en} (${vi}). From ${from.map(stage => PROBATION_STAGE[stage].en).join(', ')}; leads to: ${leads}.`,
    `By: ${who}. Source: ${source}.`,
    ...(objections.length > 0 ? ['', ...objections] : []),
  ].join('\n')
}

const nameOf = (actor: Actor): string => ACTOR[actor].en
