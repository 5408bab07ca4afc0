import { readFileSync } from 'node:fs'
import type { LocalDate } from '@ket-nap/kernel'
import { assertWords } from './place-border.ts'
import type { Milieu, PersonFlag, Region } from './people/words.ts'

export type BadgeRound = 'FEBRUARY_3' | 'MAY_19' | 'SEPTEMBER_2' | 'NOVEMBER_7'
export type Indicator = 'ADMISSIONS' | 'ADMISSION_RATE' | 'MEMBERS_PER_POPULATION'

/** A place of an article: what the article says of it, and what is made up around that. */
export interface Place {
  readonly key: string
  readonly article: { readonly countedOn: LocalDate }
  /** First three digits of the personal numbers. */
  readonly birthProvince: string
  /** Where their serials begin: 900000 or, for a second place of the province, 950000. */
  readonly serialsFrom: number
  readonly region: Region
  readonly province: string
  readonly provinceAfter: string
  readonly unit: {
    readonly key: string
    readonly name: string
    readonly kind: 'BLOC' | 'DISTRICT'
    readonly from: LocalDate
    readonly until: LocalDate
    /** Ends the numbers of its decisions: 'HU' in '12-QĐ/HU'. */
    readonly decisions: string
  }
  readonly tree: BlocTree | DistrictTree
  readonly membership: Membership
  /** Groups of the people admitted, one after the other, then again from the beginning. */
  readonly groupsOfTheAdmitted: readonly (readonly PersonFlag[])[]
  readonly centres: readonly Centre[]
  readonly targets: readonly Target[]
  /** The same band for each commune of 2025. */
  readonly targetsOfSuccessors?: Omit<Target, 'key' | 'unit' | 'indicator'>
  readonly directives: Readonly<Record<string, Directive>>
  readonly populations: readonly {
    readonly unit: string
    readonly on: LocalDate
    readonly people: number
    readonly source: string
  }[]
}

export interface BlocTree {
  readonly shape: 'BLOC'
  /** Who takes over the base organisations when the bloc ends. */
  readonly heirs: readonly {
    readonly key: string
    readonly name: string
    readonly groups: readonly {
      readonly milieu: Milieu
      /** Base committees with the number of their cells. */
      readonly committees: Readonly<Record<string, number>>
      readonly sections?: Readonly<Record<string, readonly string[]>>
      readonly cells: readonly string[]
    }[]
  }[]
}

export interface DistrictTree {
  readonly shape: 'DISTRICT'
  readonly decision: Decision
  /** What people live in: thôn, ấp, tổ dân phố. */
  readonly village: string
  /** Cells that every commune has beside those of its villages. */
  readonly communeCells: readonly NamedCell[]
  readonly successors: readonly { readonly name: string; readonly communes: readonly Commune[] }[]
  readonly baseCommittees: readonly (BaseOrganisation & {
    readonly kind?: 'BLOC'
    readonly cells: number
  })[]
  readonly baseCells: readonly BaseOrganisation[]
}

export interface Commune {
  readonly name: string
  readonly villages?: number
  /** All its cells by name, instead of villages and the usual ones. */
  readonly cells?: readonly NamedCell[]
}

export interface NamedCell {
  readonly name: string
  readonly milieu: Milieu
}

/** When the district ends it moves under a commune, or dissolves and its cells join a body of the first. */
export interface BaseOrganisation extends NamedCell {
  readonly moves?: string
  readonly renamed?: string
  readonly dissolves?: 'PARTY_BODIES' | 'PEOPLES_COMMITTEE'
}

export interface Decision {
  readonly number: string
  readonly decidedOn: LocalDate
}

export interface Membership {
  /** On the day of the article's count. */
  readonly total: number
  /** Share of the members by years since their decision, at the beginning of 2020. */
  readonly partyAgeIn2020: Readonly<Record<string, number>>
  /** Exactly what happens up to and including the day of the count. */
  readonly before: readonly Movements[]
  readonly badges?: {
    readonly year: number
    readonly rounds: Readonly<Record<BadgeRound, number>>
  }
  readonly expected?: {
    readonly commune: string
    readonly quarter: LocalDate
    readonly people: number
  }
  /** What happens every year since, in percent of the members at its beginning. */
  readonly afterwards: {
    readonly admittedPercent: Readonly<Record<string, number>>
    readonly transferredInPercent: number
    readonly diedPercent: number
    readonly transferredOutPercent: number
    readonly removedPercent: number
  }
}

export interface Movements {
  readonly from: LocalDate
  readonly until: LocalDate
  readonly admitted: number
  readonly transferredIn: number
  readonly died: number
  readonly transferredOut: number
  readonly removed: number
  readonly resigned: number
  readonly expelled: number
}

/** Who runs the classes of the place in a period. */
export interface Centre {
  readonly unit: string
  readonly from: LocalDate
  readonly until: LocalDate | null
  readonly name: string
  readonly place: string
  readonly short: string
  /** Communes whose people it teaches; all when left out. */
  readonly serves?: readonly string[]
}

export interface Target {
  readonly key: string
  readonly unit: string
  readonly indicator: Indicator
  readonly number?: number
  readonly lowerPercent?: number
  readonly upperPercent?: number
  readonly from: LocalDate
  readonly until: LocalDate
  readonly directive: string
}

export interface Directive {
  readonly number: string
  readonly on: LocalDate | null
  readonly issuer: string
}

export interface Provinces {
  readonly before: readonly { key: string; name: string; from: LocalDate; becomes: string }[]
  readonly after: readonly { key: string; name: string; code: string }[]
  readonly mergedOn: LocalDate
  readonly decision: Decision
}

export interface PostOfHolder {
  readonly key: string
  readonly holder: string
  readonly name: string
  readonly role: string
  readonly unit: string
  readonly from: LocalDate
}

/** The five places in the order in which their people are numbered. */
const PLACES = ['thai-binh-bloc', 'thap-muoi', 'gia-binh', 'quynh-phu', 'quyet-thang']

// What these files say is checked word by word when read, and by the tests of what is made of them.
/* oxlint-disable typescript/no-unsafe-type-assertion */
export const readPlaces = (): Place[] => PLACES.map(name => read(name) as Place)
export const readProvinces = (): Provinces => read('provinces') as Provinces
export const readPosts = (): PostOfHolder[] => read('posts') as PostOfHolder[]
/* oxlint-enable typescript/no-unsafe-type-assertion */

function read(name: string): unknown {
  const url = new URL(`../places/${name}.json`, import.meta.url)
  const value: unknown = JSON.parse(readFileSync(url, 'utf8'))
  assertWords(value, name)
  return value
}
