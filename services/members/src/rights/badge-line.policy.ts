import { HANDS_OVER } from '../badges/badge-ceremony.policy.ts'
import { AWARDS } from '../badges/badge.policy.ts'
import { DOSSIERS, type Line } from './role-group.policy.ts'

/** Badges: who is due, what was awarded, and when it was handed over. */
export const BADGE_LINES: readonly Line[] = [
  ['Person', 'badges badgeDue', DOSSIERS],
  ['Badge', 'years round awardedOn number unit', DOSSIERS],
  ['Badge', 'documentNumber documentOn decidedBy ceremonyOn', DOSSIERS],
  ['Unit', 'badgesDue(first,after,round,year)', DOSSIERS],
  ['BadgeDueConnection', 'edges pageInfo totalCount', DOSSIERS],
  ['BadgeDueEdge', 'node cursor', DOSSIERS],
  ['BadgeDue', 'person years reachedOn awardedOn mayAward waitsFor', DOSSIERS],
  ['Mutation', 'awardBadge(input)', AWARDS],
  ['AwardBadgeInput', 'idempotencyKey personId years awardedOn ground number', AWARDS],
  ['AwardBadgeInput', 'documentNumber documentOn', AWARDS],
  ['Mutation', 'recordBadgeCeremony(input)', HANDS_OVER],
  ['RecordBadgeCeremonyInput', 'idempotencyKey personId years on', HANDS_OVER],
  ['BadgePayload', 'person objections', HANDS_OVER],
]
