import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { queryDatabase } from '../support/database.ts'
import { peopleOf } from '../support/people.ts'
import { getPidOnceThere } from '../support/product.ts'
import { openSessions, PEOPLE } from '../support/sign-in.ts'
import { command, issue, openClass, teach } from '../support/training.ts'
import { test } from '../support/test.ts'

const LEARNERS = 60
/** Longer than the relay waits for an answer, so that what it sends fails and is sent again. */
const STOPPED_MS = 33_000
const TOLD_WITHIN_MS = 60_000
const MARK = 7.5

/** Runs something while a service neither answers nor ends. */
async function whileStopped(service: string, run: () => Promise<void>): Promise<void> {
  const pid = await getPidOnceThere(service)
  process.kill(pid, 'SIGSTOP')
  try {
    await run()
  } finally {
    process.kill(pid, 'SIGCONT')
  }
}

interface Row {
  id: string
}

test('certificates that are issued while members stands still reach it afterwards', async () => {
  test.setTimeout(150_000)
  const [session] = await openSessions(PEOPLE.propagandaDongBang, 1)
  if (!session) throw new Error('nobody is signed in')
  const people = await peopleOf('Đảng bộ xã Đồng Bằng', LEARNERS)
  const { id: classId } = await openClass(session)
  await command(session, 'EnrolPeople', { classId, personIds: people.map(({ id }) => id) })
  await teach(session, classId, () => MARK)
  const issuedHere = () =>
    queryDatabase<Row>('training', 'select id from certificates where class_id = $1 order by id', [
      classId,
    ])
  const copies = async () =>
    queryDatabase<Row>(
      'members',
      'select certificate_id as id from certificate_copies where certificate_id = any($1) order by id',
      [(await issuedHere()).map(({ id }) => id)],
    )
  await whileStopped('members', async () => {
    await issue(session, classId)
    await sleep(STOPPED_MS)
    expect(await copies()).toEqual([])
  })
  const issued = await issuedHere()
  expect(issued).toHaveLength(LEARNERS)
  await expect.poll(copies, { timeout: TOLD_WITHIN_MS }).toEqual(issued)
})
