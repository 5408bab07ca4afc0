import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import type { Pool } from 'pg'
import { findPassword } from '../accounts/accounts.ts'
import { isPassword } from '../accounts/password.ts'
import { normaliseSignInName } from '../accounts/sign-in-name.ts'
import { toLanguage } from '../pages/language.ts'
import { problemPage } from '../pages/problem.page.ts'
import { sendPage } from '../pages/send-page.ts'
import { ROOT } from '../paths.ts'
import type { Attempts } from './attempts.ts'
import { INTERACTION_PATH, isOpen, signIn, type InteractionParams } from './interaction.ts'
import { passwordPage } from './password.page.ts'

interface Parts {
  provider: () => Provider
  database: Pool
  attempts: Attempts
}

interface Typed {
  signInName: string
  password: string
  lang?: string
}

const TYPED = {
  type: 'object',
  required: ['signInName', 'password'],
  properties: {
    signInName: { type: 'string', maxLength: 100 },
    password: { type: 'string', maxLength: 400 },
    lang: { type: 'string' },
  },
} as const

type Page = FastifyRequest<{ Params: InteractionParams; Querystring: { lang?: string } }>
type Proof = FastifyRequest<{ Params: InteractionParams; Body: Typed }>

/** Sign-in by name and password. Passkeys will get their own routes beside these. */
export async function passwordRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  app.get(INTERACTION_PATH, (request: Page, reply) => showForm(parts, request, reply))
  app.post(`${INTERACTION_PATH}/password`, { schema: { body: TYPED } }, (request: Proof, reply) =>
    prove(parts, request, reply),
  )
}

async function showForm({ provider }: Parts, request: Page, reply: FastifyReply) {
  const language = toLanguage(request.query.lang)
  if (!(await isOpen({ provider: provider(), request, reply }))) {
    return sendPage(reply, 400, problemPage('EXPIRED', language))
  }
  return sendPage(reply, 200, passwordPage({ language, path: pathOf(request) }))
}

async function prove({ provider, attempts, database }: Parts, request: Proof, reply: FastifyReply) {
  const visit = { provider: provider(), request, reply }
  const page = { language: toLanguage(request.body.lang), path: pathOf(request) }
  const refuse = (status: 400 | 401 | 429, text: string) => {
    request.log.info({ status }, 'sign-in refused')
    return sendPage(reply, status, text)
  }
  if (!(await isOpen(visit))) return refuse(400, problemPage('EXPIRED', page.language))
  const signInName = normaliseSignInName(request.body.signInName)
  if (!(await mayTry(attempts, request, signInName))) {
    return refuse(429, passwordPage({ ...page, fault: 'tooManyAttempts' }))
  }
  const credential = await findPassword(database, signInName)
  const isProved = await isPassword(request.body.password, credential?.hash ?? null)
  if (!credential || !isProved) {
    return refuse(401, passwordPage({ ...page, fault: 'signInRefused' }))
  }
  await attempts.forgetName(signInName)
  return signIn(visit, { accountId: credential.holderId, amr: ['pwd'] })
}

const mayTry = async (attempts: Attempts, request: FastifyRequest, signInName: string) =>
  (await attempts.allowAddress(request.ip)) && (await attempts.allowName(signInName))

const pathOf = ({ params }: Page | Proof) => `${ROOT}/interaction/${params.interactionId}`
