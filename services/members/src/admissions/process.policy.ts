import type { Rule } from '@ket-nap/kernel'
import { ADMISSION_STAGE, type AdmissionStage } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import { ROUTE, ROUTES } from '../routes/route.workflow.ts'
import {
  ACTOR,
  ADMISSION_ACTION,
  type Actor,
  type AdmissionAction,
  type Stage,
} from './action.workflow.ts'
import { ADMISSION } from './admission.workflow.ts'
import type { AdmissionCode, AdmissionFacts } from './obstacle.workflow.ts'

/** The process as a page that anybody can check against its sources; made from the tables alone. */
export function describeProcess(): string {
  return [
    '# Admission: the process as the program has it',
    'Made from `admission.workflow.ts` and `route.workflow.ts` of services/members; a test compares.',
    '## Stages',
    diagram(),
    '## Actions',
    ...codesOf(ADMISSION_ACTION).map(describeAction),
    '## Routes',
    'The first that holds in the tree of the day is the route.',
    ...ROUTES.map(
      ({ code, decides, share, source }) =>
        `- **${code}** ${ROUTE[code].en} (${ROUTE[code].vi}): ${decides}, ${share}. Source: ${source}.`,
    ),
    '',
  ].join('\n\n')
}

function diagram(): string {
  const arrows = codesOf(ADMISSION_ACTION).flatMap(action => {
    const { from, to } = ADMISSION[action]
    return to === null ? [] : from.map(stage => `  ${stage} --> ${to}: ${action}`)
  })
  return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n')
}

function describeAction(action: AdmissionAction): string {
  const {
    from,
    to,
    by,
    source,
    unless = {},
  }: Rule<Stage, Actor, AdmissionFacts, AdmissionCode> = ADMISSION[action]
  const { en, vi } = ADMISSION_ACTION[action]
  const leads = to === null ? 'the stage stays' : nameOf(to)
  const objections = Object.entries(unless).map(([code, obstacle]) => {
    const clearers = obstacle?.clearableBy.map(actor => ACTOR[actor].en).join(', ')
    return `- \`${code}\` (${obstacle?.source})${clearers ? `, cleared by: ${clearers}` : ''}`
  })
  return [
    `### ${action}`,
    '',
    `${en} (${vi}). From ${from.map(nameOf).join(', ')}; leads to: ${leads}.`,
    `By: ${by.map(actor => ACTOR[actor].en).join(', ')}. Source: ${source}.`,
    ...(objections.length > 0 ? ['', ...objections] : []),
  ].join('\n')
}

const nameOf = (stage: Stage): string =>
  stage === 'PERSON' ? 'Nobody on a list' : ADMISSION_STAGE[stage satisfies AdmissionStage].en
