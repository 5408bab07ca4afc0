// What the graph answers about an invented district and its places.

export const DISTRICT = 'u-district'

const named = (id: string, name: string) => ({
  __typename: 'Unit',
  id,
  name,
  foundedOn: '2025-07-01',
  closedOn: null,
})

const ratio = (numerator: number, denominator: number) => ({
  __typename: 'Ratio',
  numerator,
  denominator,
  percent: denominator === 0 ? null : (100 * numerator) / denominator,
})

const PLAN = {
  __typename: 'TargetProgress',
  targetId: 't-plan',
  indicator: 'ADMISSIONS',
  number: 570,
  lowerPercent: null,
  upperPercent: null,
  periodFrom: '2020-08-01',
  periodUntil: '2025-07-01',
  directiveNumber: '41-KH/HU',
  directiveOn: null,
  directiveIssuer: 'Huyện ủy',
  basis: null,
  achieved: ratio(126, 570),
  line: 202.6,
  standing: 'BELOW',
  lineStanding: 'BELOW',
}

const BAND = {
  ...PLAN,
  targetId: 't-band',
  indicator: 'ADMISSION_RATE',
  number: null,
  lowerPercent: 3,
  upperPercent: 4,
  periodFrom: '2022-01-01',
  periodUntil: '2023-01-01',
  directiveNumber: '21-NQ/TW',
  basis: 'CLOSING',
  achieved: ratio(38, 4541),
  line: 0.99,
  lineStanding: 'BELOW',
}

const part = (code: string, count: number | null, of: number) => ({
  __typename: 'CompositionPart',
  code,
  name: code,
  count,
  suppressed: count === null,
  of,
})

const STATISTICS = {
  __typename: 'UnitStatistics',
  asOf: '2022-04-30',
  members: {
    __typename: 'MembershipCount',
    total: 4541,
    official: 4380,
    probationary: 161,
    exempt: 96,
  },
  admitted: 38,
  admittedInYear: 38,
  admittedInLastYear: 20,
  admittedInTerm: 126,
  rateOnClosing: ratio(38, 4541),
  rateOnOpening: ratio(38, 4503),
  recognisedInYear: 34,
  recognisedInLastYear: 34,
  preparing: 65,
  progress: [PLAN, BAND],
  admittedByMonth: [{ __typename: 'MonthCount', month: '2022-04-01', count: 14 }],
  below: [
    {
      __typename: 'UnitFigures',
      unit: named('u-commune', 'Đảng bộ xã Trường Xuân'),
      members: 162,
      admitted: 3,
      rate: ratio(3, 162),
    },
  ],
  composition: [part('YOUTH_UNION', 24, 38), part('ENTERPRISE_OWNER', null, 38)],
  membersPerPopulation: ratio(4541, 131_623),
}

/** Everything the pages ask of a unit; `more` changes some of it. */
export function unitAnswer(more: Record<string, unknown> = {}) {
  return {
    ...named(DISTRICT, 'Đảng bộ huyện Tháp Mười'),
    asOf: '2022-04-30',
    foundedOn: '1981-01-05',
    kind: 'DISTRICT',
    level: 'ABOVE_BASE',
    line: 'PARTY',
    code: '82.105.000.000.000',
    residential: false,
    authorisedToAdmit: false,
    delegatedAboveBase: false,
    parent: named('u-province', 'Đảng bộ tỉnh Đồng Tháp'),
    ancestors: [named('u-province', 'Đảng bộ tỉnh Đồng Tháp')],
    childCount: 38,
    subtreeCounts: [
      { __typename: 'UnitKindCount', kind: 'COMMUNE', level: 'BASE', count: 13 },
      { __typename: 'UnitKindCount', kind: 'BASE_COMMITTEE', level: 'BASE', count: 15 },
      { __typename: 'UnitKindCount', kind: 'BASE_CELL', level: 'BASE', count: 10 },
    ],
    population: {
      __typename: 'Population',
      on: '2022-04-01',
      people: 131_623,
      source: 'Niên giám',
    },
    predecessors: [],
    successors: [],
    history: [
      {
        __typename: 'UnitVersion',
        validFrom: '1981-01-05',
        name: 'Đảng bộ huyện Tháp Mười',
        code: null,
        kind: 'DISTRICT',
        parent: null,
        decisionNumber: null,
        decidedOn: null,
      },
    ],
    actions: [],
    revision: 3,
    statistics: STATISTICS,
    ...more,
  }
}

/** The same once it has ended and another took over. */
export const CLOSED = {
  closedOn: '2025-07-01',
  successors: [
    {
      __typename: 'UnitSuccession',
      kind: 'SPLIT',
      effectiveOn: '2025-07-01',
      decisionNumber: '1663/NQ-UBTVQH15',
      decidedOn: '2025-06-16',
      successor: named('u-new', 'Đảng bộ xã Tháp Mười'),
    },
  ],
}
