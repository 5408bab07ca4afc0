import { ROLES, type Role } from '@ket-nap/subgraph'
import { expect, test } from 'vitest'
import { POLICIES } from './policies.ts'

/** What each role may reach at all, as the customer would read it. */
const ROOTS: Readonly<Record<Role, string>> = {
  CELL_SECRETARY: 'person searchPeople policies Unit Person Member Admission',
  BASE_COMMITTEE: 'person searchPeople policies Unit Person Member Admission',
  ORGANISING: 'person searchPeople policies Unit Person Member Admission',
  LEADER: 'person searchPeople policies Unit Person Member Admission',
  PROPAGANDA: 'person searchPeople policies Unit Person',
  HELPING_MEMBER: 'Person Admission',
  ANALYST: 'Unit',
  AUDITOR: 'searchPeople policies auditEntries Unit Person',
  MASS_ORGANISATION: '',
  ADMINISTRATOR: '',
}

test.each(ROLES)('a %s may begin exactly where the table says', role => {
  const roots = ['person', 'searchPeople', 'policies', 'auditEntries'].filter(field =>
    POLICIES[`Query.${field}`]?.roles.includes(role),
  )
  const entities = ['Unit', 'Person', 'Member', 'Admission'].filter(type =>
    POLICIES[`${type}.__reference`]?.roles.includes(role),
  )
  expect([...roots, ...entities].join(' ')).toBe(ROOTS[role])
})
