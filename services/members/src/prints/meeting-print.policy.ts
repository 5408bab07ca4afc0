import { formatVietnameseDate, type LocalDate } from '@ket-nap/kernel'
import { EXCLUSION, type Exclusion } from '../codes/body-codes.ts'
import {
  FORM_OF_VOTE,
  ITEM,
  type FormOfVote,
  type Item,
  type Presence,
  type VotingOrgan,
} from '../meetings/meeting.workflow.ts'
import { DECIDES, issuedBy, type NamedUnit } from './print-facts.policy.ts'
import type { Condition, Line, PrintFacts } from './print.workflow.ts'

/** Somebody on the agenda. */
export interface OnAgenda {
  item: Item
  person: string
  bornOn: LocalDate
  cell: string | null
}

/** Somebody summoned; the name is null for who is out of reach. */
export interface SummonedLine {
  fullName: string | null
  exclusion: Exclusion | null
}

interface Called {
  organ: VotingOrgan
  heldOn: LocalDate
  issuer: NamedUnit | null
  entitled: number
}

export interface AgendaSource extends Called {
  summoned: readonly (SummonedLine & { countsIfPresent: boolean })[]
  items: readonly OnAgenda[]
}

/** What a meeting is called for, and who is called. */
export const agendaFacts = ({
  organ,
  heldOn,
  issuer,
  entitled,
  summoned,
  items,
}: AgendaSource): PrintFacts<'MEETING_AGENDA'> => ({
  kind: 'MEETING_AGENDA',
  ...issuedBy(issuer),
  number: null,
  on: heldOn,
  form: null,
  places: {
    organ: DECIDES[organ].organ,
    heldOn: formatVietnameseDate(heldOn),
    summoned: summoned.length > 0 ? String(summoned.length) : null,
    entitled: String(entitled),
    authority: DECIDES[organ].authority,
  },
  lists: {
    items: items.map(({ item, person, bornOn, cell }, place) => ({
      place: String(place + 1),
      item: ITEM[item].vi,
      person,
      bornOn: formatVietnameseDate(bornOn),
      cell,
    })),
    summoned: summoned.map(({ fullName, exclusion, countsIfPresent }, place) => ({
      place: String(place + 1),
      person: fullName,
      remark: exclusion ? remarkOf(exclusion, countsIfPresent) : '',
    })),
  },
  conditions: [],
})

const remarkOf = (exclusion: Exclusion, countsIfPresent: boolean): string =>
  `${countsIfPresent ? 'Chỉ tính khi có mặt' : 'Không tính'}: ${lower(EXCLUSION[exclusion].vi)}`

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

export interface MinutesSource extends Called {
  present: number
  formOfVote: FormOfVote
  attendees: readonly (SummonedLine & { presence: Presence })[]
  votes: readonly CountedItem[]
}

/** The vote on one person, as it stands in the minutes. */
export interface CountedItem extends OnAgenda {
  formOfVote: FormOfVote
  yes: number
  no: number
  blank: number
  needed: number
  passed: boolean
  number: string | null
}

/** What a meeting did: who came, who does not count and why, and the vote on each person. */
export function minutesFacts(meeting: MinutesSource): PrintFacts<'MEETING_MINUTES'> {
  const { organ, heldOn, issuer, entitled, present, formOfVote, attendees, votes } = meeting
  const absent = attendees.filter(({ presence }) => presence === 'ABSENT')
  const notCounted = attendees.filter(({ presence }) => presence === 'NOT_COUNTED')
  const conditions: Condition[] = [
    ...(absent.length > 0 ? (['ANY_ABSENT'] as const) : []),
    ...(notCounted.length > 0 ? (['ANY_NOT_COUNTED'] as const) : []),
    ...(attendees.length === 0 ? (['NO_NAMES'] as const) : []),
  ]
  return {
    kind: 'MEETING_MINUTES',
    ...issuedBy(issuer),
    number: null,
    on: heldOn,
    form: null,
    places: {
      organ: DECIDES[organ].organ,
      heldOn: formatVietnameseDate(heldOn),
      entitled: String(entitled),
      present: String(present),
      absent: String(entitled - present),
      formOfVote: FORM_OF_VOTE[formOfVote].vi.toLocaleLowerCase('vi'),
    },
    lists: {
      absent: absent.map(({ fullName }) => ({ person: fullName })),
      notCounted: notCounted.map(({ fullName, exclusion }) => ({
        person: fullName,
        why: exclusion && lower(EXCLUSION[exclusion].vi),
      })),
      votes: votes.map((vote, place) => voteLine(vote, { place, formOfVote })),
    },
    conditions,
  }
}

/** The form of a vote stands beside it where it was not that of the others. */
const voteLine = (
  vote: CountedItem,
  { place, formOfVote }: { place: number; formOfVote: FormOfVote },
): Line<'votes'> => ({
  place: String(place + 1),
  person: vote.person,
  item:
    vote.formOfVote === formOfVote
      ? ITEM[vote.item].vi
      : `${ITEM[vote.item].vi} (${lower(FORM_OF_VOTE[vote.formOfVote].vi)})`,
  yes: String(vote.yes),
  no: String(vote.no),
  blank: String(vote.blank),
  needed: String(vote.needed),
  outcome: vote.passed ? 'Đạt' : 'Không đạt',
  number: vote.number,
})
