import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import type { Provider } from 'oidc-provider'
import { saveAccount } from '../accounts/accounts.ts'
import { EdgeAway, type Edge } from '../edge/edge.ts'
import type { InventedPerson } from '../edge/answers.ts'
import { toLanguage } from '../pages/language.ts'
import { problemPage } from '../pages/problem.page.ts'
import { sendPage } from '../pages/send-page.ts'
import { ROOT } from '../paths.ts'
import { demonstrationPage } from './demonstration.page.ts'
import { INTERACTION_PATH, isOpen, signIn, type InteractionParams } from './interaction.ts'

interface Parts {
  provider: () => Provider
  database: Pool
  edge: Edge
}

type Page = FastifyRequest<{
  Params: InteractionParams
  Querystring: { lang?: string; q?: string }
}>
type Choice = FastifyRequest<{ Params: InteractionParams; Body: { holderId: string } }>

const QUERY = {
  type: 'object',
  properties: { lang: { type: 'string' }, q: { type: 'string', maxLength: 100 } },
} as const
const CHOICE = {
  type: 'object',
  required: ['holderId'],
  properties: { holderId: { type: 'string' } },
} as const

/** Sign-in by one click on an invented person. Registered in demonstration mode only. */
export async function demonstrationRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  app.get(INTERACTION_PATH, { schema: { querystring: QUERY } }, (request: Page, reply) =>
    showPeople(parts, request, reply),
  )
  app.post(
    `${INTERACTION_PATH}/demonstration`,
    { schema: { body: CHOICE } },
    (request: Choice, reply) => enterAs(parts, request, reply),
  )
}

async function showPeople({ provider, edge }: Parts, request: Page, reply: FastifyReply) {
  const language = toLanguage(request.query.lang)
  if (!(await isOpen({ provider: provider(), request, reply }))) {
    return sendPage(reply, 400, problemPage('EXPIRED', language))
  }
  const people = await listPeople(edge)
  const page = demonstrationPage({
    language,
    path: `${ROOT}/interaction/${request.params.interactionId}`,
    people: people ?? [],
    wanted: request.query.q ?? '',
    away: people === null,
  })
  return sendPage(reply, 200, page)
}

async function enterAs(parts: Parts, request: Choice, reply: FastifyReply) {
  const visit = { provider: parts.provider(), request, reply }
  const people = await parts.edge.listDemonstrationAccounts()
  const person = people.find(({ holderId }) => holderId === request.body.holderId)
  if (!person || !(await isOpen(visit))) {
    return sendPage(reply, 400, problemPage('EXPIRED', 'vi'))
  }
  await saveAccount(parts.database, person)
  return signIn(visit, { accountId: person.holderId, amr: ['demonstration'] })
}

/** The list, or null while edge does not answer: the page then says so. */
async function listPeople(edge: Edge): Promise<InventedPerson[] | null> {
  try {
    return await edge.listDemonstrationAccounts()
  } catch (error) {
    if (error instanceof EdgeAway) return null
    throw error
  }
}
