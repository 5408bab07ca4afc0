import { expect, test } from 'vitest'
import { ADMISSION } from '../admissions/admission.workflow.ts'
import { codesOf } from '../codes/term.ts'
import { RECOGNITION } from '../probations/recognition.workflow.ts'
import {
  meetingOrgans,
  PROBATION_STEP_OF,
  STEP_OF,
  VOTING_ORGAN,
  WAITING_FOR,
} from './meeting.workflow.ts'

test.each(codesOf(VOTING_ORGAN))(
  'at every stage that waits for %s one of its votes begins',
  organ => {
    const votes = Object.values(STEP_OF[organ]).flatMap(step => ADMISSION[step].from)
    expect(votes).toEqual(expect.arrayContaining([...WAITING_FOR[organ].stages]))
    const steps = Object.values(PROBATION_STEP_OF[organ]).flatMap(step =>
      [step.reached, 'short' in step ? step.short : null].filter(each => each !== null),
    )
    const begins = steps.flatMap(step => RECOGNITION[step].from)
    expect(begins).toEqual(expect.arrayContaining([...WAITING_FOR[organ].probationStages]))
  },
)

test('a role finds its own organs first, and every other after them', () => {
  const told = (role: Parameters<typeof meetingOrgans>[0]) =>
    meetingOrgans(role).map(
      ({ organ, isOwn, items }) => `${isOwn ? '' : '('}${organ} ${items.join(',')}`,
    )
  expect(told('BASE_COMMITTEE')).toEqual([
    'BASE_COMMITTEE PROPOSE,ADMIT,REFUSE',
    'STANDING_BOARD ADMIT,REFUSE',
    '(CELL PROPOSE',
    '(PERMANENT_BUREAU ADMIT,REFUSE',
  ])
  expect(told('ORGANISING')[0]).toBe('STANDING_BOARD ADMIT,REFUSE')
})
