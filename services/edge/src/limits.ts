const KIB = 1024
const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How much and how long. Source: the project's rules for sessions, overload and bad input. */
export const LIMITS = {
  session: { idleMs: 30 * MINUTE, absoluteMs: 8 * HOUR, touchedEveryMs: MINUTE },
  signIn: { openMs: 15 * MINUTE, startsPerMinute: 120 },
  graphql: {
    bodyBytes: 256 * KIB,
    answerBytes: 8 * KIB * KIB,
    answerMs: 10 * SECOND,
    /** Requests at the gateway at a time; the rest wait, not too many and not for long. */
    inFlight: 32,
    inFlightPerSession: 8,
    waiting: 256,
    waitMs: SECOND / 2,
    perSessionAndMinute: 600,
  },
  scans: {
    /** The largest scan that members take; larger ones are refused before they are read. */
    bodyBytes: 20 * KIB * KIB,
    answerMs: 60 * SECOND,
    inFlight: 12,
    inFlightPerSession: 3,
    waiting: 24,
    waitMs: 2 * SECOND,
    perSessionAndMinute: 60,
  },
  prints: {
    inFlight: 4,
    inFlightPerSession: 2,
    waiting: 24,
    waitMs: 2 * SECOND,
    perSessionAndMinute: 30,
  },
  identity: { bodyBytes: 16 * KIB, answerBytes: KIB * KIB, answerMs: 5 * SECOND },
  events: { bodyBytes: 8 * KIB * KIB },
  viewerKeys: { activeMs: 30 * DAY, publishedFirstMs: HOUR, publishedAfterMs: DAY },
  enrolment: { firstMs: 15 * MINUTE, invitationMs: 72 * HOUR },
  inbox: { keptMs: 30 * DAY },
}

export type Limits = typeof LIMITS
