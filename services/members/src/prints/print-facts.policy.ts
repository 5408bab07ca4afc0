import { formatVietnameseDate, type LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Dossier, OpenedDossier } from '../dossiers/dossier.policy.ts'
import { FORM_OF_VOTE, type FormOfVote, type VotingOrgan } from '../meetings/meeting.workflow.ts'
import { FAULT_CODE, PAPER_KIND, type PaperKind } from '../papers/paper.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { basesOn } from './print.policy.ts'
import type { Line, PrintFacts } from './print.workflow.ts'

/** A unit as it was called on a day, and the one above it. */
export interface NamedUnit {
  name: string
  level: string
  superior: string | null
}

/** Whom a paper is about. */
export interface Named {
  person: string
  bornOn: LocalDate
  cell: string | null
}

/** A counted vote as a paper states it. */
export interface CountedVote {
  organ: VotingOrgan
  unitId: string
  heldOn: LocalDate
  formOfVote: FormOfVote
  number: string | null
  entitled: number
  present: number
  yes: number
  no: number
  blank: number
  needed: number
  passed: boolean
}

interface Signed {
  authority: string
  duty: string
}

/** Who signs a notice, by the post that prints it. */
const SIGNED_BY: Readonly<Partial<Record<Role, Signed>>> = {
  CELL_SECRETARY: { authority: 'T/M CHI BỘ', duty: 'BÍ THƯ' },
  BASE_COMMITTEE: { authority: 'T/M ĐẢNG ỦY', duty: 'BÍ THƯ' },
  ORGANISING: { authority: 'T/L BAN THƯỜNG VỤ', duty: 'TRƯỞNG BAN' },
  LEADER: { authority: 'T/M BAN THƯỜNG VỤ', duty: 'BÍ THƯ' },
}

/** For whom a decision is signed, and as what it calls itself. Source: 294 pt 4.3.2. */
export const DECIDES: Readonly<Record<VotingOrgan, { authority: string; organ: string }>> = {
  CELL: { authority: 'T/M CHI BỘ', organ: 'Chi bộ' },
  BASE_COMMITTEE: { authority: 'T/M ĐẢNG ỦY', organ: 'Đảng ủy' },
  STANDING_BOARD: { authority: 'T/M BAN THƯỜNG VỤ', organ: 'Ban Thường vụ' },
  PERMANENT_BUREAU: { authority: 'T/M BAN THƯỜNG VỤ', organ: 'Thường trực cấp ủy' },
}

export interface Issued {
  about: Named
  issuer: NamedUnit | null
  on: LocalDate
}

interface Notice extends Issued {
  opened: OpenedDossier
  missing: readonly PaperKind[]
  role: Role
}

/** What is missing or wrong in a dossier today. The deadline is the issuer's to write. */
export function noticeFacts({
  about,
  issuer,
  on,
  opened: { dossier, policy },
  missing,
  role,
}: Notice): PrintFacts<'MISSING_PAPERS_NOTICE'> {
  const faults = openFaults(dossier)
  return {
    kind: 'MISSING_PAPERS_NOTICE',
    ...issuedBy(issuer),
    number: null,
    on,
    form: null,
    places: {
      person: about.person,
      bornOn: formatVietnameseDate(about.bornOn),
      cell: about.cell,
      on: formatVietnameseDate(on),
      until: null,
      authority: SIGNED_BY[role]?.authority ?? null,
      duty: SIGNED_BY[role]?.duty ?? null,
    },
    lists: {
      bases: basesOn(on),
      missing: missing.map(kind => ({ paper: paperName(kind, policy) })),
      faults,
    },
    conditions: [
      ...(missing.length > 0 ? (['ANY_MISSING'] as const) : []),
      ...(faults.length > 0 ? (['ANY_FAULT'] as const) : []),
    ],
  }
}

const openFaults = ({ faults }: Dossier): Line<'faults'>[] =>
  faults
    .filter(({ clearedOn }) => clearedOn === null)
    .map(({ paperKind, code, notedOn }) => ({
      paper: PAPER_KIND[paperKind].vi,
      fault: FAULT_CODE[code].vi,
      notedOn: formatVietnameseDate(notedOn),
    }))

function paperName(kind: PaperKind, { forms }: Policy): string {
  const form = formNumber(forms, kind)
  return form ? `${PAPER_KIND[kind].vi} (mẫu ${form})` : PAPER_KIND[kind].vi
}

export const formNumber = (forms: Readonly<Record<string, string>>, name: string): string | null =>
  forms[name] ?? null

export interface Voted extends Issued {
  vote: CountedVote
  /** Of the day of the vote. */
  policy: Policy
  opened: OpenedDossier
}

/** A resolution of the cell or of the base committee: the numbers for and against. Source: HD06 3.6b. */
export function resolutionFacts<Kind extends 'CELL_RESOLUTION' | 'BASE_RESOLUTION'>(
  kind: Kind,
  { about, issuer, on, vote, policy, opened: { route } }: Voted,
) {
  const isBaseCell =
    kind === 'CELL_RESOLUTION' && route?.baseUnitId === null && route.decides !== 'BASE_COMMITTEE'
  return {
    kind,
    ...issuedBy(issuer),
    number: vote.number,
    on,
    form: formNumber(policy.forms, isBaseCell ? 'BASE_CELL_RESOLUTION' : kind),
    places: placesOfVote(about, vote),
    lists: { bases: basesOn(on) },
    conditions: [vote.passed ? 'PASSED' : 'FELL_SHORT'],
  } as const
}

/** What a resolution says of a vote. */
export const placesOfVote = (about: Named, vote: CountedVote) => ({
  person: about.person,
  bornOn: formatVietnameseDate(about.bornOn),
  heldOn: formatVietnameseDate(vote.heldOn),
  entitled: String(vote.entitled),
  present: String(vote.present),
  absent: String(vote.entitled - vote.present),
  formOfVote: FORM_OF_VOTE[vote.formOfVote].vi.toLocaleLowerCase('vi'),
  yes: String(vote.yes),
  no: String(vote.no),
  blank: String(vote.blank),
  needed: String(vote.needed),
})

/** One decision per person, with its own number. Source: 294 pt 4.3; domain §2.3 (14). */
export function decisionFacts(voted: Voted): PrintFacts<'ADMISSION_DECISION'> {
  const { about, issuer, on, vote, policy } = voted
  const isFromIssue = policy.ceremonyCountsFrom === 'ISSUE'
  return {
    kind: 'ADMISSION_DECISION',
    ...issuedBy(issuer),
    number: vote.number,
    on,
    form: formNumber(policy.forms, formOfDecision(voted)),
    places: {
      person: about.person,
      bornOn: formatVietnameseDate(about.bornOn),
      cell: about.cell,
      probationMonths: String(policy.probationMonths),
      ceremonyDays: String(policy.ceremonyDays),
      ...DECIDES[vote.organ],
    },
    lists: { bases: basesOn(on) },
    conditions: [isFromIssue ? 'CEREMONY_FROM_ISSUE' : 'CEREMONY_FROM_RECEIPT'],
  }
}

/** Source: domain §2.3 (14), forms 9A to 9D. */
function formOfDecision({ vote, opened: { dossier } }: Voted): string {
  if (dossier.specialCases.includes('READMISSION')) return 'READMISSION_DECISION'
  if (dossier.consents.at(-1)?.given) return 'CONSENT_DECISION'
  return vote.organ === 'BASE_COMMITTEE' ? 'AUTHORISED_DECISION' : 'DECISION'
}

/** Somebody on the list, as read. */
export interface Sympathiser {
  person: string
  bornOn: LocalDate
  cell: string
  listedOn: LocalDate | null
  helpers: string | null
}

/** Everybody on the list of a unit on a day. */
export const listFacts = (
  people: readonly Sympathiser[],
  { issuer, on }: Pick<Issued, 'issuer' | 'on'>,
): PrintFacts<'SYMPATHISER_LIST'> => ({
  kind: 'SYMPATHISER_LIST',
  ...issuedBy(issuer),
  number: null,
  on,
  form: null,
  places: {
    on: formatVietnameseDate(on),
    total: String(people.length),
    authority: issuer?.level === 'CELL' ? 'T/M CHI BỘ' : 'T/M ĐẢNG ỦY',
  },
  lists: {
    people: people.map(({ bornOn, listedOn, ...rest }, index) => ({
      ...rest,
      place: String(index + 1),
      bornOn: formatVietnameseDate(bornOn),
      listedOn: listedOn && formatVietnameseDate(listedOn),
    })),
  },
  conditions: [],
})

export const issuedBy = (unit: NamedUnit | null) => ({
  superior: unit?.superior ?? null,
  issuer: unit?.name ?? null,
})
