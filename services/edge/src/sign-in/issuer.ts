import type { Log } from '@ket-nap/process'
import * as oidc from 'openid-client'
import { setTimeout as wait } from 'node:timers/promises'
import { hasOwnIssuer, type Config } from '../config.ts'
import { Refusal } from '../http/refusal.ts'

const TIMEOUT_S = 5
const PAUSE_MS = { first: 200, longest: 1_000 }

/** What must be kept until the browser comes back from the issuer. */
export interface SentSignIn {
  state: string
  nonce: string
  codeVerifier: string
}

/** Whom the issuer vouches for. */
export interface Identification {
  issuer: string
  subject: string
  name: string | null
  authenticatedAt: Date
  idToken: string | null
}

/** The issuer was reached and said no, or its answer does not hold. */
export class SignInRefused extends Error {}

/** The OIDC issuer, whichever the customer uses: discovery, pushed request (PAR), PKCE S256, nonce. */
export class Issuer {
  readonly #config: Config
  readonly #redirectUri: string
  #known: oidc.Configuration | null = null

  constructor(config: Config) {
    this.#config = config
    this.#redirectUri = `${config.publicUrl}/sign-in/callback`
  }

  get isKnown(): boolean {
    return this.#known !== null
  }

  /** Tries until the issuer has told about itself. Never blocks the start of edge. */
  async discover(log: Log, signal: AbortSignal): Promise<void> {
    let told = ''
    for (
      let pause = PAUSE_MS.first;
      !signal.aborted;
      pause = Math.min(pause * 2, PAUSE_MS.longest)
    ) {
      try {
        this.#known = await this.#read()
        return
      } catch (error) {
        const reason = reasonOf(error)
        if (reason !== told) log.warn({ reason }, 'waiting for the issuer')
        told = reason
        await wait(pause, undefined, { signal }).catch(() => {})
      }
    }
  }

  /** Where to send the browser, and what to keep meanwhile. */
  async start(language: string | null): Promise<{ url: string; sent: SentSignIn }> {
    const known = this.#get()
    const sent = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    }
    const parameters = {
      redirect_uri: this.#redirectUri,
      scope: 'openid profile',
      state: sent.state,
      nonce: sent.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(sent.codeVerifier),
      code_challenge_method: 'S256',
      ...(language === null ? {} : { ui_locales: language }),
    }
    const canPush = known.serverMetadata().pushed_authorization_request_endpoint !== undefined
    const url = canPush
      ? await oidc.buildAuthorizationUrlWithPAR(known, parameters).catch(away)
      : oidc.buildAuthorizationUrl(known, parameters)
    return { url: url.href, sent }
  }

  /** Exchanges what the browser brought back. Throws `SignInRefused`, or a refusal 503. */
  async finish(query: string, sent: SentSignIn): Promise<Identification> {
    const known = this.#get()
    try {
      const tokens = await oidc.authorizationCodeGrant(known, this.#callbackUrl(query), {
        expectedState: sent.state,
        expectedNonce: sent.nonce,
        pkceCodeVerifier: sent.codeVerifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new SignInRefused('no ID token')
      const { iss, sub, name, auth_time, iat } = claims
      return {
        issuer: iss,
        subject: sub,
        name: typeof name === 'string' ? name : null,
        authenticatedAt: new Date((auth_time ?? iat) * 1000),
        idToken: this.#signsOut ? (tokens.id_token ?? null) : null,
      }
    } catch (error) {
      if (isUnreachable(error)) return away(error)
      throw new SignInRefused(reasonOf(error))
    }
  }

  /** Where a browser goes when it has signed out here: to the issuer too, if that offers it. */
  signOutUrl(idToken: string | null): string {
    if (!this.#known || !this.#signsOut || idToken === null) return '/'
    return oidc.buildEndSessionUrl(this.#known, {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${this.#config.publicUrl}/`,
    }).href
  }

  get #signsOut(): boolean {
    return this.#known?.serverMetadata().end_session_endpoint !== undefined
  }

  #get(): oidc.Configuration {
    if (!this.#known) throw new Refusal(503, 'ISSUER_UNAVAILABLE')
    return this.#known
  }

  #callbackUrl(query: string): URL {
    return new URL(`${this.#redirectUri}${query}`)
  }

  async #read(): Promise<oidc.Configuration> {
    const { issuerUrl, clientId, clientSecret } = this.#config
    const known = await oidc.discovery(
      new URL(issuerUrl),
      clientId,
      undefined,
      oidc.ClientSecretBasic(clientSecret),
      {
        timeout: TIMEOUT_S,
        execute: [
          oidc.enableNonRepudiationChecks,
          ...(issuerUrl.startsWith('http:') ? [oidc.allowInsecureRequests] : []),
        ],
        [oidc.customFetch]: backChannel(this.#config),
      },
    )
    return known
  }
}

/** Our own issuer is asked where it listens, not round through the public origin. */
function backChannel(config: Config): oidc.CustomFetch {
  const { issuerUrl, publicUrl, identityUrl } = config
  const isOwn = hasOwnIssuer(config)
  return (url, options) => {
    const target =
      isOwn && url.startsWith(issuerUrl) ? identityUrl + url.slice(publicUrl.length) : url
    const { body, ...rest } = options
    const request: RequestInit = { ...rest, redirect: 'manual' }
    if (body !== undefined) request.body = body
    return fetch(target, request)
  }
}

function away(error: unknown): never {
  throw new Refusal(503, 'ISSUER_UNAVAILABLE', isUnreachable(error) ? 5 : null)
}

function isUnreachable(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  const { cause } = error instanceof Error ? error : {}
  const isNetwork = error instanceof TypeError || cause instanceof TypeError
  const isDown = cause instanceof Response && cause.status >= 500
  return isNetwork || isDown || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT'
}

/** A code of the library, never its message: that may repeat what the browser sent. */
function reasonOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown'
}
