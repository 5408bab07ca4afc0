import {
  errors,
  interactionPolicy,
  Provider,
  type ClientMetadata,
  type Configuration,
} from 'oidc-provider'
import type { Pool } from 'pg'
import { findAccount } from '../accounts/accounts.ts'
import type { Config } from '../config.ts'
import { problemPage } from '../pages/problem.page.ts'
import { ROOT } from '../paths.ts'
import { PostgresAdapter } from './adapter.ts'
import type { IssuerKeys } from './keys.ts'

const SESSION_COOKIE = 'kn-issuer'
const SECONDS = { code: 60, request: 60, signIn: 15 * 60, token: 60 }

/**
 * The OIDC issuer: one confidential client (edge), authorization code only, pushed requests (PAR)
 * and PKCE S256 always, exact redirect. It keeps nobody signed in: sessions are edge's affair.
 */
export function createProvider(config: Config, database: Pool, keys: IssuerKeys): Provider {
  const provider = new Provider(`${config.publicUrl}${ROOT}`, {
    adapter: model => new PostgresAdapter(model, database),
    clients: [edgeAsClient(config)],
    jwks: { keys: [{ ...keys.signing, kty: 'EC' }] },
    cookies: cookieSettings(keys),
    findAccount: async (_ctx, holderId) => findClaims(database, holderId),
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    scopes: ['openid'],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    interactions: { policy: signInOnly(), url: interactionUrl },
    loadExistingGrant: grantEdge,
    renderError: (ctx, _out, fault) => {
      ctx.type = 'html'
      ctx.body = problemPage(fault instanceof errors.OIDCProviderError ? 'EXPIRED' : 'FAULT', 'vi')
    },
    ttl: {
      AccessToken: SECONDS.token,
      AuthorizationCode: SECONDS.code,
      Grant: SECONDS.signIn,
      IdToken: SECONDS.token,
      Interaction: SECONDS.signIn,
      Session: SECONDS.signIn,
    },
  })
  provider.proxy = true
  provider.use(forgetEarlierSignIn)
  return provider
}

function edgeAsClient({ clientId, clientSecret, publicUrl }: Config): ClientMetadata {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [`${publicUrl}/sign-in/callback`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: 'ES256',
    require_auth_time: true,
  }
}

function cookieSettings(keys: IssuerKeys): NonNullable<Configuration['cookies']> {
  const shared = { httpOnly: true, sameSite: 'lax', signed: true } as const
  return {
    keys: [keys.cookies],
    names: { session: SESSION_COOKIE, interaction: 'kn-interaction', resume: 'kn-resume' },
    long: { ...shared, path: ROOT },
    short: shared,
  }
}

async function findClaims(database: Pool, holderId: string) {
  const account = await findAccount(database, holderId)
  if (!account) return undefined
  return {
    accountId: account.holderId,
    claims: () => ({ sub: account.holderId, name: account.name }),
  }
}

/** Our own client needs nobody's consent: the only question ever asked is who is there. */
function signInOnly() {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  return policy
}

const interactionUrl: NonNullable<Configuration['interactions']>['url'] = (
  _ctx,
  { uid, params },
) => {
  const language = params['ui_locales'] === 'en' ? '?lang=en' : ''
  return `${ROOT}/interaction/${uid}${language}`
}

const grantEdge: Configuration['loadExistingGrant'] = async ctx => {
  const { client, session, provider } = ctx.oidc
  if (!client || !session?.accountId) return undefined
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId })
  grant.addOIDCScope('openid profile')
  await grant.save()
  return grant
}

/**
 * Each sign-in asks anew who is there: the cookie of an earlier one is not read. (With it, a change
 * of person would also be answered by a page that needs a script.)
 */
const forgetEarlierSignIn: Parameters<Provider['use']>[0] = async (ctx, next) => {
  const kept = (ctx.req.headers.cookie ?? '').split('; ').filter(c => !c.startsWith(SESSION_COOKIE))
  ctx.req.headers.cookie = kept.join('; ')
  await next()
}
