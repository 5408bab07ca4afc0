type Variables = Record<string, unknown>

const UNITS = [
  ['u1', 'Chi bộ thôn 1'],
  ['u2', 'Chi bộ thôn 2'],
  ['u3', 'Chi bộ Trường Trung học cơ sở An Lễ'],
] as const
const PEOPLE = [
  ['p1', 'Đặng Văn Lâm', '1998-03-05'],
  ['p2', 'Hoàng Thị Ánh Nguyệt', '2001-11-30'],
] as const

const commune = { __typename: 'Unit', id: 'u0', name: 'Đảng bộ xã An Lễ' }

/** Canned answers of the graph, by operation. */
export function answerGraph(operationName: string, variables: Variables, away: Set<string>) {
  if (operationName !== 'ShellSearch') return { errors: [{ message: `${operationName} unknown` }] }
  const wanted = String(variables.text).toLowerCase()
  const matches = (name: string) => fold(name).includes(fold(wanted))
  const units = UNITS.filter(([, name]) => matches(name)).map(([id, name]) => ({
    __typename: 'UnitEdge',
    node: { __typename: 'Unit', id, name, ancestors: [commune] },
  }))
  const people = PEOPLE.filter(([, name]) => matches(name)).map(([id, fullName, bornOn]) => ({
    __typename: 'PersonEdge',
    node: { __typename: 'Person', id, fullName, bornOn, unit: { ...commune, id: 'u1' } },
  }))
  const membersAway = away.has('members')
  return {
    data: {
      units: away.has('organisations') ? null : { __typename: 'UnitConnection', edges: units },
      searchPeople: membersAway ? null : { __typename: 'PersonConnection', edges: people },
    },
    errors: [...away].map(service => ({
      message: 'Unavailable',
      path: [service === 'members' ? 'searchPeople' : 'units'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
    })),
  }
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
}
