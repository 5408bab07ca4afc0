import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import type { TestTraining } from './world.ts'

export interface Said {
  code: string
  path: string[]
  params: { name: string; value: string }[]
}

export interface EnrolmentAnswer {
  id: string
  stage: string
  waitingNumber: number | null
  person: { id: string }
}

export interface ClassAnswer {
  id: string
  stage: string
  seats: number
  seatsTaken: number
  sessions: { id: string; heldOn: string; cancelledOn: string | null }[]
  enrolments: EnrolmentAnswer[]
  actions: { action: string; objections: Said[] }[]
}

export interface ClassPayload {
  trainingClass: ClassAnswer | null
  objections: Said[]
}

const CLASS = `id stage seats seatsTaken
  sessions { id heldOn cancelledOn }
  enrolments { id stage waitingNumber person { id } }
  actions { action objections { code path params { name value } } }`

/** Sends a command on classes as somebody in a post. Throws when the answer is an error. */
export async function command(
  training: Pick<TestTraining, 'ask'>,
  viewer: Viewer,
  { verb, input }: { verb: string; input: object },
): Promise<ClassPayload> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`
  const { data, errors } = await training.ask(
    viewer,
    `mutation ($input: ${type}!) { ${verb}(input: $input) {
       trainingClass { ${CLASS} } objections { code path params { name value } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  if (errors.length > 0) throw new Error(`${verb}: ${JSON.stringify(errors[0])}`)
  return data?.[verb] as ClassPayload
}

/** The class as it is afterwards. Throws when there are objections. */
export async function done(
  training: Pick<TestTraining, 'ask'>,
  viewer: Viewer,
  asked: { verb: string; input: object },
): Promise<ClassAnswer> {
  const { trainingClass, objections } = await command(training, viewer, asked)
  if (!trainingClass) throw new Error(`${asked.verb}: ${JSON.stringify(objections)}`)
  return trainingClass
}

export const codesOf = ({ objections }: { objections: readonly Said[] }): string[] =>
  objections.map(({ code, path }) => `${code} ${path.join('.')}`)

const PLAN = {
  courseKind: 'AWARENESS',
  form: 'EVENING',
  place: 'Hội trường xã Thử Nghiệm',
  opensOn: '2026-11-19',
  closesOn: '2026-11-20',
  seats: 3,
}

export const session = (heldOn: string, more: object = {}) => ({
  heldOn,
  startsMinute: 18 * 60,
  endsMinute: 21 * 60,
  ...more,
})

/** A class with two sessions that takes people; it is over on the day of the tests. */
export async function openedClass(
  training: Pick<TestTraining, 'ask'>,
  viewer: Viewer,
  changes: Partial<typeof PLAN> = {},
): Promise<ClassAnswer> {
  const plan = { ...PLAN, code: randomUUID().slice(0, 8), ...changes }
  const { id: classId } = await done(training, viewer, { verb: 'planClass', input: plan })
  const sessions = [session(plan.opensOn, { lesson: 1 }), session(plan.closesOn, { lesson: 2 })]
  await done(training, viewer, { verb: 'scheduleSessions', input: { classId, sessions } })
  const decision = { classId, decisionNumber: '7-QĐ/TTCT', decidedOn: '2026-11-01' }
  return done(training, viewer, { verb: 'openClass', input: decision })
}
