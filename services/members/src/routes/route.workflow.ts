import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { Terms } from '../codes/term.ts'

/** Which organs a dossier passes on its way to the decision. Source: domain §2.1. */
export const ROUTE = {
  R1: { en: 'Cell, base committee, committee above', vi: 'Chi bộ, đảng ủy cơ sở, cấp trên' },
  R2: { en: 'Base cell, committee above', vi: 'Chi bộ cơ sở, cấp trên' },
  R3: { en: 'Village cell, commune', vi: 'Chi bộ thôn, tổ dân phố, xã' },
  R4: { en: 'Base committee authorised to admit', vi: 'Đảng ủy cơ sở được ủy quyền' },
  R5: { en: 'Committee with delegated powers', vi: 'Đảng ủy được giao quyền cấp trên cơ sở' },
  R6: { en: 'Base directly under the province', vi: 'Cơ sở trực thuộc tỉnh' },
  R7: { en: 'Cell, commune as base', vi: 'Chi bộ, đảng ủy xã là đảng bộ cơ sở' },
  R8: { en: 'Army or police', vi: 'Quân đội, Công an' },
} as const satisfies Terms
export type RouteCode = keyof typeof ROUTE

/** A unit above a dossier, as the tree had it on the day. */
export interface ChainUnit {
  unitId: string
  kind: string
  level: string
  residential: boolean
  authorisedToAdmit: boolean
  delegatedAboveBase: boolean
}

/** The places of a dossier that matter for its route; each the nearest of its level. */
export interface Chain {
  own: ChainUnit
  section: ChainUnit | null
  base: ChainUnit | null
  aboveBase: ChainUnit | null
  province: ChainUnit | null
}

/** The organ that decides, and by which share of its members. */
export type DecidingOrgan = 'BASE_COMMITTEE' | 'STANDING_BOARD' | 'PERMANENT_BUREAU'

interface RouteRule {
  code: RouteCode
  when: (chain: Chain) => boolean
  /** Whether the committee of the base, where there is one, votes before the decision. */
  baseVotes: boolean
  /** Whether a department appraises before the decision. */
  appraised: boolean
  decides: DecidingOrgan
  at: (chain: Chain) => ChainUnit | null
  share: 'boardShare' | 'authorisedShare'
  source: string
}

const isArmed = ({ own, base, aboveBase }: Chain): boolean =>
  [own, base, aboveBase].some(unit => unit?.kind === 'ARMED_FORCES')

/** Tried in this order; the first that holds on the day is the route. */
export const ROUTES: readonly RouteRule[] = [
  {
    code: 'R8',
    when: isArmed,
    baseVotes: true,
    appraised: true,
    decides: 'STANDING_BOARD',
    at: () => null,
    share: 'boardShare',
    source: '294 pt 4.3.2d',
  },
  {
    code: 'R5',
    when: ({ base }) => base?.delegatedAboveBase === true,
    baseVotes: false,
    appraised: true,
    decides: 'STANDING_BOARD',
    at: ({ base }) => base,
    share: 'boardShare',
    source: '294 pt 4.3.2b, 10.6',
  },
  {
    code: 'R4',
    when: ({ base }) => base?.authorisedToAdmit === true,
    baseVotes: false,
    appraised: false,
    decides: 'BASE_COMMITTEE',
    at: ({ base }) => base,
    share: 'authorisedShare',
    source: '294 pt 4.3.2a, 22; HD06 3.7a',
  },
  {
    code: 'R7',
    when: ({ base, aboveBase }) => base?.kind === 'COMMUNE' && aboveBase === null,
    baseVotes: false,
    appraised: true,
    decides: 'STANDING_BOARD',
    at: ({ base }) => base,
    share: 'boardShare',
    source: '208 [quiz Qb 84, 91]',
  },
  {
    code: 'R6',
    when: ({ base, aboveBase }) => base !== null && aboveBase === null,
    baseVotes: true,
    appraised: true,
    decides: 'PERMANENT_BUREAU',
    at: ({ province }) => province,
    share: 'boardShare',
    source: '294 pt 4.3.2c; HD06 3.7b',
  },
  {
    code: 'R2',
    when: ({ base }) => base?.kind === 'BASE_CELL',
    baseVotes: false,
    appraised: true,
    decides: 'STANDING_BOARD',
    at: ({ aboveBase }) => aboveBase,
    share: 'boardShare',
    source: 'HD06 3.6a, 3.7',
  },
  {
    code: 'R1',
    when: ({ base }) => base !== null,
    baseVotes: true,
    appraised: true,
    decides: 'STANDING_BOARD',
    at: ({ aboveBase }) => aboveBase,
    share: 'boardShare',
    source: '294 pt 4.3.2b; HD06 3.7a',
  },
  {
    code: 'R3',
    when: ({ base, aboveBase }) => base === null && aboveBase !== null,
    baseVotes: false,
    appraised: true,
    decides: 'STANDING_BOARD',
    at: ({ aboveBase }) => aboveBase,
    share: 'boardShare',
    source: 'HD06 3.7a; HN02 A.1.1.2.3',
  },
]

/** The way of one dossier: which stages it passes from the cell's vote on, and who decides where. */
export interface Route {
  code: RouteCode
  stages: readonly AdmissionStage[]
  /** Null: decided under regulations of its own, not here. */
  decidingUnitId: string | null
  decides: DecidingOrgan
  share: 'boardShare' | 'authorisedShare'
  sectionUnitId: string | null
  /** The committee that votes or certifies as base; null where there is none but the one that decides. */
  baseUnitId: string | null
  provinceUnitId: string | null
  source: string
}

/** The route of a place in the tree; null where no organisation above can decide, such as a province. */
export function findRoute(chain: Chain): Route | null {
  const rule = ROUTES.find(({ when }) => when(chain))
  if (!rule) return null
  const { code, baseVotes, appraised, decides, at, share, source } = rule
  const hasCommittee = chain.base !== null && chain.base.kind !== 'BASE_CELL'
  return {
    code,
    stages: [
      'CELL_VOTED',
      ...(chain.section ? ['SECTION_APPRAISED' as const] : []),
      ...(baseVotes && hasCommittee ? ['BASE_VOTED' as const] : []),
      ...(appraised ? ['APPRAISING' as const] : []),
      'DECIDED',
    ],
    decidingUnitId: at(chain)?.unitId ?? null,
    decides,
    share,
    sectionUnitId: chain.section?.unitId ?? null,
    baseUnitId: hasCommittee ? (chain.base?.unitId ?? null) : null,
    provinceUnitId: chain.province?.unitId ?? null,
    source,
  }
}

/**
 * The route as the rules of a day have it: where a base is authorised to admit, its whole committee decides or
 * its standing board. Source: 294 pt 4.3.2a; 208 [quiz Qb 91].
 */
export function ruledBy(
  route: Route | null,
  { authorisedBody }: { authorisedBody: 'COMMITTEE' | 'STANDING_BOARD' },
): Route | null {
  if (route?.decides !== 'BASE_COMMITTEE' || authorisedBody === 'COMMITTEE') return route
  return { ...route, decides: 'STANDING_BOARD', share: 'boardShare' }
}

/** The nearest unit of each level, from the dossier's own unit upwards. */
export function chainOf(upwards: readonly ChainUnit[]): Chain | null {
  const [own] = upwards
  if (!own) return null
  const nearest = (level: string) => upwards.find(unit => unit.level === level) ?? null
  return {
    own,
    section: nearest('SECTION'),
    base: nearest('BASE'),
    aboveBase: nearest('ABOVE_BASE'),
    province: nearest('PROVINCE'),
  }
}
