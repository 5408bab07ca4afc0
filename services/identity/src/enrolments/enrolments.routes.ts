import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { findSignInName } from '../accounts/accounts.ts'
import { EdgeAway, type Edge } from '../edge/edge.ts'
import { sendPage } from '../pages/send-page.ts'
import { toLanguage } from '../pages/language.ts'
import { problemPage } from '../pages/problem.page.ts'
import { ROOT } from '../paths.ts'
import type { Attempts } from '../sign-in/attempts.ts'
import { donePage, enrolmentPage } from './enrolment.page.ts'
import {
  objectionsToEnrolment,
  tidied,
  type EnrolmentForm,
  type EnrolmentObjection,
  type Known,
  type TypedEnrolment,
} from './enrolment.policy.ts'
import { enrol, hashOfToken, isUsed, renew, reportEnrolments } from './enrolments.commands.ts'

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

/** Opens an account, or sets its new password, by a link that works once and for a while. */
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
    takeForm(parts, request, reply),
  )
}

async function showForm(parts: Parts, request: Page, reply: FastifyReply) {
  const language = toLanguage(request.query.lang)
  const holder = await findHolder(parts, request.params.token)
  if (!holder) return sendPage(reply, 410, problemPage('GONE', language))
  return sendPage(reply, 200, enrolmentPage({ language, path: pathOf(request), known: holder }))
}

async function takeForm(parts: Parts, request: Form, reply: FastifyReply) {
  const { token } = request.params
  const language = toLanguage(request.body.lang)
  const gone = () => sendPage(reply, 410, problemPage('GONE', language))
  const known = await findHolder(parts, token)
  if (!known) return gone()
  const form = tidied(request.body, known)
  const refuse = (objections: EnrolmentObjection[]) => {
    const view = { language, path: pathOf(request), known, typed: form, objections }
    return sendPage(reply, 422, enrolmentPage(view))
  }
  const objections = objectionsToEnrolment(form)
  if (objections.length > 0) return refuse(objections)
  const outcome = await useLink(parts, known, { ...form, token })
  if (outcome === 'GONE') return gone()
  if (outcome === 'SIGN_IN_NAME_TAKEN') return refuse([{ field: 'signInName', code: outcome }])
  const done = outcome === 'ENROLLED' ? 'enrolled' : 'renewed'
  request.log.info({ holderId: known.holderId }, done)
  await tellEdge(parts, request)
  return sendPage(reply, 200, donePage(language, done))
}

interface Holder extends Known {
  holderId: string
}

/** Whoever has a password gets a new one; failed attempts at the old one count no more. */
async function useLink(
  { database, attempts }: Parts,
  { holderId, signInName }: Holder,
  form: EnrolmentForm & Params,
) {
  if (signInName === null) return enrol(database, { ...form, holderId })
  const outcome = await renew(database, { ...form, holderId })
  if (outcome === 'RENEWED') await attempts.forgetName(signInName)
  return outcome
}

/** Only a link that renews tells the name with which its holder signs in. */
async function findHolder({ database, edge }: Parts, token: string): Promise<Holder | null> {
  if (await isUsed(database, token)) return null
  const holder = await edge.findEnrolment(hashOfToken(token))
  if (!holder) return null
  const { holderId, holderName, renews } = holder
  return {
    holderId,
    holderName,
    signInName: renews ? await findSignInName(database, holderId) : null,
  }
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
