import { expect, test } from 'vitest'
import type { Permissions } from './account.ts'
import { canRead, chooseAccount, parseAccounts } from './account.ts'

const PASSWD = `root:x:0:0:root:/root:/bin/bash
# a comment
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
lan:x:1000:1000:Lan:/home/lan:/bin/bash
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
strange:x:-2:-2::/:/bin/false
`
const ACCOUNTS = parseAccounts(PASSWD)
const NOBODY = { name: 'nobody', uid: 65_534, gid: 65_534 }

const open: Permissions = { mode: 0o40755, uid: 0, gid: 0 }
const privateOfRoot: Permissions = { mode: 0o40700, uid: 0, gid: 0 }

test('an ordinary user runs PostgreSQL as himself', () => {
  expect(chooseAccount(1000, ACCOUNTS, null)).toBeNull()
})

test('root drops to an account without rights', () => {
  expect(chooseAccount(0, ACCOUNTS, null)).toEqual(NOBODY)
})

test('root prefers the account made for PostgreSQL', () => {
  const postgres = { name: 'postgres', uid: 101, gid: 104 }
  expect(chooseAccount(0, [...ACCOUNTS, postgres], null)).toEqual(postgres)
})

test('root keeps to the owner of a data folder that exists', () => {
  expect(chooseAccount(0, ACCOUNTS, 1000)?.name).toBe('lan')
})

test('a data folder of root does not make PostgreSQL run as root', () => {
  expect(chooseAccount(0, ACCOUNTS, 0)).toEqual(NOBODY)
})

test('root on a system without any other account is refused in a sentence', () => {
  const onlyRoot = ACCOUNTS.filter(({ name }) => name === 'root')
  expect(() => chooseAccount(0, onlyRoot, null)).toThrow('Start as an ordinary user')
})

test('comments and accounts with impossible numbers are passed over', () => {
  expect(ACCOUNTS.map(({ name }) => name)).toEqual(['root', 'daemon', 'lan', 'nobody'])
})

test('whoever runs as himself needs no check', () => {
  expect(canRead([privateOfRoot], null)).toBe(true)
})

test('a folder below a private home cannot be read', () => {
  expect(canRead([open, privateOfRoot, open], NOBODY)).toBe(false)
  expect(canRead([open, open, open], NOBODY)).toBe(true)
})

test('folders on the way need only be passable, the last one readable', () => {
  const passable: Permissions = { mode: 0o40711, uid: 0, gid: 0 }
  expect(canRead([open, passable, open], NOBODY)).toBe(true)
  expect(canRead([open, passable], NOBODY)).toBe(false)
})

test('the rights of the owner and of the group count for them alone', () => {
  const ofNobody: Permissions = { mode: 0o40700, uid: NOBODY.uid, gid: 0 }
  const ofGroup: Permissions = { mode: 0o40750, uid: 0, gid: NOBODY.gid }
  const closedToOwner: Permissions = { mode: 0o40077, uid: NOBODY.uid, gid: 0 }
  expect(canRead([ofNobody], NOBODY)).toBe(true)
  expect(canRead([ofGroup], NOBODY)).toBe(true)
  expect(canRead([closedToOwner], NOBODY)).toBe(false)
})
