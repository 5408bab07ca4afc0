import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type { LinkHolder } from '../edge/answers.ts'
import { EdgeAway, type Edge } from '../edge/edge.ts'
import { sendPage } from '../pages/send-page.ts'
import { toLanguage } from '../pages/language.ts'
import { problemPage } from '../pages/problem.page.ts'
import { ROOT } from '../paths.ts'
import type { Attempts } from '../sign-in/attempts.ts'
import { enrolledPage, enrolmentPage } from './enrolment.page.ts'
import {
  objectionsToEnrolment,
  tidied,
  type TypedEnrolment,
  type EnrolmentObjection,
} from './enrolment.policy.ts'
import { enrol, hashOfToken, isUsed, reportEnrolments } from './enrolments.commands.ts'

interface Parts {
  database: Pool
  edge: Edge
  attempts: Attempts
}

interface Params {
  token: string
}

const ENROLMENT_PATH = `${ROOT}/enrol/:token`
const TEXT = { type: 'string', maxLength: 400 } as const
const TYPED = {
  type: 'object',
  required: ['signInName', 'password', 'passwordAgain'],
  properties: { name: TEXT, signInName: TEXT, password: TEXT, passwordAgain: TEXT, lang: TEXT },
} as const

type Page = FastifyRequest<{ Params: Params; Querystring: { lang?: string } }>
type Form = FastifyRequest<{ Params: Params; Body: TypedEnrolment & { lang?: string } }>

/** Opens an account by a link that works once and for a while. */
export async function enrolmentRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  app.addHook('preHandler', async (request, reply) => {
    if (await parts.attempts.allowAddress(request.ip)) return undefined
    return sendPage(reply, 429, problemPage('TOO_MANY', 'vi'))
  })
  app.setErrorHandler((error, request, reply) => {
    if (!(error instanceof EdgeAway)) throw error
    request.log.warn({ err: error }, 'edge is away')
    return sendPage(reply, 503, problemPage('AWAY', 'vi'))
  })
  app.get(ENROLMENT_PATH, (request: Page, reply) => showForm(parts, request, reply))
  app.post(ENROLMENT_PATH, { schema: { body: TYPED } }, (request: Form, reply) =>
    openAccount(parts, request, reply),
  )
}

async function showForm(parts: Parts, request: Page, reply: FastifyReply) {
  const language = toLanguage(request.query.lang)
  const holder = await findHolder(parts, request.params.token)
  if (!holder) return sendPage(reply, 410, problemPage('GONE', language))
  const { holderName } = holder
  return sendPage(reply, 200, enrolmentPage({ language, path: pathOf(request), holderName }))
}

async function openAccount(parts: Parts, request: Form, reply: FastifyReply) {
  const { token } = request.params
  const language = toLanguage(request.body.lang)
  const gone = () => sendPage(reply, 410, problemPage('GONE', language))
  const holder = await findHolder(parts, token)
  if (!holder) return gone()
  const { holderId, holderName } = holder
  const form = tidied(request.body, holderName)
  const refuse = (objections: EnrolmentObjection[]) => {
    const { name, signInName } = form
    const view = { language, path: pathOf(request), holderName, name, signInName, objections }
    return sendPage(reply, 422, enrolmentPage(view))
  }
  const objections = objectionsToEnrolment(form)
  if (objections.length > 0) return refuse(objections)
  const outcome = await enrol(parts.database, { ...form, token, holderId })
  if (outcome === 'GONE') return gone()
  if (outcome !== 'ENROLLED') return refuse([{ field: 'signInName', code: outcome }])
  request.log.info({ holderId }, 'enrolled')
  await tellEdge(parts, request)
  return sendPage(reply, 200, enrolledPage(language))
}

async function findHolder({ database, edge }: Parts, token: string): Promise<LinkHolder | null> {
  if (await isUsed(database, token)) return null
  return edge.findEnrolment(hashOfToken(token))
}

/** The account is open whatever edge says; what it has not heard is told again by a chore. */
async function tellEdge({ database, edge }: Parts, { log }: FastifyRequest): Promise<void> {
  try {
    await reportEnrolments(database, edge)
  } catch (error) {
    log.warn({ err: error }, 'enrolment is reported later')
  }
}

const pathOf = ({ params }: Page | Form) => `${ROOT}/enrol/${encodeURIComponent(params.token)}`
