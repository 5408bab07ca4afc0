/** A field of a unit with its arguments as variables of the same names. */
export interface Field {
  types: Readonly<Record<string, string>>
  field: (args: string) => string
}

const LISTED = 'pageInfo { endCursor hasNextPage }'
const PERIOD = { from: 'LocalDate!', until: 'LocalDate!' }
const statistic = (field: (args: string) => string): Field['field'] => {
  return args => `statistics { ${field(args)} }`
}
export const MEMBERS: Field = {
  types: {
    first: 'Int!',
    after: 'String',
    search: 'String',
    filter: 'MemberFilter',
    asOf: 'LocalDate',
  },
  field: args => `members(${args}) { ${LISTED} }`,
}
export const ADMISSIONS: Field = {
  types: { first: 'Int!', after: 'String', ...PERIOD, basis: 'AdmissionBasis' },
  field: args => `admissions(${args}) { ${LISTED} }`,
}
export const BELOW: Field = {
  types: { first: 'Int!', ...PERIOD },
  field: statistic(args => `below(${args}) { members }`),
}
export const ADMITTED: Field = { types: PERIOD, field: statistic(args => `admitted(${args})`) }
export const BY_MONTH: Field = {
  types: PERIOD,
  field: statistic(args => `admittedByMonth(${args}) { count }`),
}
export const RATE: Field = {
  types: { ...PERIOD, basis: 'RateBasis!' },
  field: statistic(args => `admissionRate(${args}) { percent }`),
}
export const FLOW: Field = { types: PERIOD, field: statistic(args => `flow(${args}) { opening }`) }
export const RECOGNISED: Field = { types: PERIOD, field: statistic(args => `recognised(${args})`) }
export const BADGES: Field = {
  types: PERIOD,
  field: statistic(args => `badges(${args}) { count }`),
}
export const COMPOSITION: Field = {
  types: {
    of: 'CompositionOf!',
    by: 'CompositionDimension!',
    from: 'LocalDate',
    until: 'LocalDate',
  },
  field: statistic(args => `composition(${args}) { count }`),
}
export const STATISTICS: Field = {
  types: { asOf: 'LocalDate' },
  field: args => `statistics(${args}) { asOf }`,
}
