import type { AdmissionRow } from '../admissions/admission.queries.ts'
import type { BadgeRow } from '../badges/badge.queries.ts'
import type { BelongingRow } from '../belongings/belonging.queries.ts'
import {
  PERSON_EVENT_KIND,
  type BelongingReason,
  type PersonEventKind,
} from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import type { LifeFactKind } from '../codes/life-codes.ts'
import type { LifeFactRow } from '../life-facts/life-fact.entity.ts'
import type { Loaders } from '../loaders.ts'
import type { MemberRow } from '../members/member.queries.ts'

export interface PersonEvent {
  on: string
  kind: PersonEventKind
  unitId: string | null
  detail: string | null
}

/** Everything dated about a person, oldest first; on one day in the order of the procedure. */
export async function readTimeline(loaders: Loaders, personId: string): Promise<PersonEvent[]> {
  const [member, admissions, belongings, departures, badges, lifeFacts] = await Promise.all([
    loaders.member.load(personId),
    loaders.admissions.load(personId),
    loaders.belongings.load(personId),
    loaders.departures.load(personId),
    loaders.badges.load(personId),
    loaders.lifeFacts.load(personId),
  ])
  const events = [
    ...admissions.flatMap(fromAdmission),
    ...fromMember(member, { admissions, belongings }),
    ...belongings.flatMap(fromBelonging),
    ...departures.map(({ on, unitId, kind }) => event('LEFT', on, { unitId, detail: kind })),
    ...badges.map(fromBadge),
    ...lifeFacts.flatMap(fromLifeFact),
  ]
  return events.toSorted(inOrder)
}

const event = (
  kind: PersonEventKind,
  on: string,
  { unitId, detail = null }: { unitId: string | null; detail?: string | null },
): PersonEvent => ({ on, kind, unitId, detail })

function fromAdmission(admission: AdmissionRow): PersonEvent[] {
  const { unitId, listedOn, decidedOn, ceremonyOn, decisionNumber } = admission
  return [
    ...(listedOn ? [event('LISTED', listedOn, { unitId })] : []),
    ...(decidedOn ? [event('DECIDED', decidedOn, { unitId, detail: decisionNumber })] : []),
    ...(ceremonyOn ? [event('CEREMONY', ceremonyOn, { unitId })] : []),
  ]
}

/** The membership's own days, unless an admission on record tells them; at the unit of that day. */
function fromMember(
  member: MemberRow | null,
  known: { admissions: readonly AdmissionRow[]; belongings: readonly BelongingRow[] },
): PersonEvent[] {
  if (!member) return []
  const { decidedOn, ceremonyOn, officialOn } = member
  const told = known.admissions.some(admission => admission.ceremonyOn === ceremonyOn)
  const unitOn = (day: string) =>
    known.belongings.find(({ from, until }) => from <= day && (!until || day < until))?.unitId
  const at = (kind: PersonEventKind, day: string) =>
    event(kind, day, { unitId: unitOn(day) ?? null })
  return [
    ...(told ? [] : [at('DECIDED', decidedOn), at('CEREMONY', ceremonyOn)]),
    ...(officialOn ? [at('OFFICIAL', officialOn)] : []),
  ]
}

const SHOWN_REASONS: Readonly<Partial<Record<BelongingReason, PersonEventKind>>> = {
  TRANSFERRED: 'TRANSFERRED',
  REORGANISED: 'REORGANISED',
  RESTORED: 'RESTORED',
}

function fromBelonging({ reason, from, unitId }: BelongingRow): PersonEvent[] {
  const kind = SHOWN_REASONS[reason]
  return kind ? [event(kind, from, { unitId })] : []
}

const fromBadge = ({ awardedOn, unitId, years }: BadgeRow): PersonEvent =>
  event('BADGE', awardedOn, { unitId, detail: String(years) })

/** Leaving and restoration are told by departures and belongings, which imports bring too. */
const SHOWN_FACTS: Readonly<Partial<Record<LifeFactKind, PersonEventKind>>> = {
  DISCIPLINED: 'DISCIPLINED',
  DISCIPLINE_CANCELLED: 'DISCIPLINE_CANCELLED',
  INTERRUPTED: 'INTERRUPTED',
  RESUMED: 'RESUMED',
  APPEALED: 'APPEALED',
  APPEAL_ANSWERED: 'APPEAL_ANSWERED',
}

function fromLifeFact({ kind, on, ground, unit_id: unitId }: LifeFactRow): PersonEvent[] {
  const shown = SHOWN_FACTS[kind]
  return shown ? [event(shown, on, { unitId, detail: ground })] : []
}

const KINDS = codesOf(PERSON_EVENT_KIND)

const inOrder = (a: PersonEvent, b: PersonEvent): number =>
  a.on === b.on ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) : a.on < b.on ? -1 : 1
