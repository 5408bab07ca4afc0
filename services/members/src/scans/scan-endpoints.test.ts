import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { importedId, type Viewer } from '@ket-nap/subgraph'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { numberVault } from '../personal-numbers/number-vault.ts'
import { membersSubgraph } from '../service.ts'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { testKeys } from '../testing/open-members.ts'
import { runMembers, type RunningMembers } from '../testing/run-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'
import { folderStorage } from './folder-storage.ts'
import { MOST_BYTES } from './scan.policy.ts'
import { scanVault } from './scan-vault.ts'

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(200_000)])
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const personId = importedId('person', 'one')
const secretary = viewers.cell('CELL_SECRETARY')
const neighbour = viewers.neighbour('ORGANISING')

const keys = testKeys()
let folder: string
let members: RunningMembers

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scans-'))
  const scans = { storage: folderStorage(folder), vault: scanVault(() => keys) }
  members = await runMembers(
    membersSubgraph(
      numberVault(() => keys),
      scans,
    ),
  )
  await members.units(MINIATURE)
  await members.take('people', [personRow('one', 'cell-1'), personRow('two', 'cell-1')])
})
beforeEach(() => void members.log.splice(0))
afterEach(async () => {
  await members.rows('delete from scans')
  await members.rows('delete from scan_arrivals')
})
afterAll(async () => {
  await members.stop()
  await rm(folder, { recursive: true })
})

interface Upload {
  viewer?: Viewer
  key?: string
  query?: Record<string, string>
  /** Whose it is; of nobody yet where empty. */
  of?: Record<string, string>
  type?: string
}

async function upload(
  content: Buffer,
  { viewer, key, query, type, of = { personId } }: Upload = {},
) {
  const asked = new URLSearchParams({ ...of, kind: 'CV', ...query })
  const answer = await fetch(`${members.url}/scans?${asked.toString()}`, {
    method: 'POST',
    headers: {
      ...(await members.as(viewer ?? secretary)),
      'idempotency-key': key ?? randomUUID(),
      'content-type': type ?? 'application/octet-stream',
    },
    body: new Uint8Array(content),
  })
  const text = await answer.text()
  return { status: answer.status, body: JSON.parse(text) as { id: string; objections?: unknown } }
}
const open = async (id: string, viewer = secretary, query = '?purpose=FILE_CHECK') =>
  fetch(`${members.url}/scans/${id}${query}`, { headers: await members.as(viewer) })
async function filesKept(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}
const fileOf = async (id: string) => (await filesKept()).find(path => path.endsWith(id)) ?? ''
const openingsOf = (id: string) =>
  members.rows<{ role: string; unit_id: string; detail: object }>(
    `select role, unit_id, detail from audit_entries
     where action = 'SCAN_OPENED' and detail ->> 'scanId' = $1 order by seq`,
    [id],
  )

test('a scan comes back as it was, as a file that no browser runs', async () => {
  const { status, body } = await upload(PDF)
  expect(status).toBe(201)
  const answer = await open(body.id)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(PDF.length),
    'content-disposition': `attachment; filename="${body.id}.pdf"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true)
})

test('nothing of its content can be read in the storage', async () => {
  const { body } = await upload(Buffer.concat([PNG, Buffer.from('Nguyễn Văn Mẫu')]))
  const stored = await readFile(await fileOf(body.id))
  expect(stored.includes('PNG')).toBe(false)
  expect(stored.includes('Nguyễn')).toBe(false)
})

test('what is no PDF, JPEG or PNG is refused, whatever it is called', async () => {
  const before = await filesKept()
  for (const content of [
    Buffer.from('<html><script>1</script></html>'),
    Buffer.from('PK\u0003\u0004zip'),
  ]) {
    const { status, body } = await upload(content, { type: 'application/pdf' })
    expect(status).toBe(422)
    expect(body).toMatchObject({ objections: [{ code: 'SCAN_TYPE', path: ['file'] }] })
  }
  expect(await members.rows('select id from scans')).toEqual([])
  expect(await filesKept()).toEqual(before)
})

test('what is empty or larger than 20 MB is refused before it is read', async () => {
  expect(await upload(Buffer.alloc(0))).toMatchObject({
    status: 413,
    body: { objections: [{ code: 'SCAN_EMPTY' }] },
  })
  const answer = await announce(MOST_BYTES + 1)
  expect(answer).toMatchObject({ status: 413 })
  expect(answer.text).toContain('SCAN_TOO_LARGE')
  expect(await members.rows('select id from scan_arrivals')).toEqual([])
})

/** Says how much will come and sends only the beginning. */
async function announce(bytes: number, first = '', breakOff = false) {
  const authorization = (await members.as(secretary)).authorization
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const request = httpRequest(`${members.url}/scans?personId=${personId}&kind=CV`, {
      method: 'POST',
      headers: {
        authorization,
        'idempotency-key': randomUUID(),
        'content-type': 'application/octet-stream',
        'content-length': bytes,
      },
    })
    request.on('error', reject)
    request.on('response', response => {
      let text = ''
      response.on('data', (part: Buffer) => (text += part.toString()))
      response.on('close', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    request.flushHeaders()
    request.write(first)
    if (breakOff) setTimeout(() => request.destroy(new Error('broke off')), 200)
  })
}

test('an upload that breaks off becomes no scan, and a job removes what it left', async () => {
  await expect(announce(1_000_000, `%PDF-1.7\n${'x'.repeat(300_000)}`, true)).rejects.toThrow()
  await until(async () => members.log.some(line => line.includes('a request failed')))
  expect(await members.rows('select id from scans')).toEqual([])
  const [arrival] = await members.rows<{ id: string }>('select id from scan_arrivals')
  const id = arrival?.id ?? ''
  await runJobs()
  await until(async () => (await members.rows('select id from scan_arrivals')).length === 0)
  expect((await filesKept()).filter(path => path.includes(id))).toEqual([])
})

async function runJobs(): Promise<void> {
  await members.rows('update graphile_worker._private_jobs set run_at = now()')
  await members.rows(`notify "jobs:insert"`)
}

test('bytes without a scan are removed by a job, and scans are left alone', async () => {
  const key = randomUUID()
  const first = await upload(PDF, { key })
  const second = await upload(PDF, { key })
  expect(second).toEqual(first)
  expect(await members.rows('select id from scans')).toEqual([{ id: first.body.id }])
  const [left] = await members.rows<{ id: string }>('select id from scan_arrivals')
  expect(await fileOf(left?.id ?? '')).not.toBe('')
  await runJobs()
  await until(async () => (await members.rows('select id from scan_arrivals')).length === 0)
  await until(async () => (await fileOf(left?.id ?? '')) === '')
  expect((await open(first.body.id)).status).toBe(200)
})

test('a scan of nobody yet waits unopened, and a job removes it', async () => {
  const { status, body } = await upload(PDF, { of: {} })
  expect(status).toBe(201)
  const waiting = await members.rows(
    'select id, kind, bytes, holder_id as holder from scan_arrivals',
  )
  const { holderId: holder } = secretary
  expect(waiting).toEqual([{ id: body.id, kind: 'CV', bytes: PDF.length, holder }])
  expect((await open(body.id)).status).toBe(404)
  expect(await fileOf(body.id)).not.toBe('')
  await runJobs()
  await until(async () => (await members.rows('select id from scan_arrivals')).length === 0)
  await until(async () => (await fileOf(body.id)) === '')
  const half = { of: { admissionId: randomUUID() } }
  expect((await upload(PDF, half)).status).toBe(400)
})

test('both sides of an introduction paper open its scan, each in its own log, and nobody else', async () => {
  const mover = importedId('person', 'two')
  await members.take('members', [memberRow('two')])
  const { body } = await upload(PDF, { of: { personId: mover } })
  await members.rows(
    `with begun as (insert into transfers (id, person_id, kind, stage, stage_since, number,
        requested_on, introduced_on, full_name, born_on, ceremony_on, unit_id, to_unit_id)
      values (uuidv7(), $1, 'OFFICIAL', 'IN_TRANSIT', '2026-01-01', '1', '2026-01-01', '2026-01-02',
        'Trần Văn Mẫu', '1990-01-01', '2015-01-01', $2, $3) returning id)
    update scans set transfer_id = begun.id from begun where scans.id = $4`,
    [mover, unitId('cell-1'), unitId('far-cell'), body.id],
  )
  const there = viewers.cell('CELL_SECRETARY', 'far-cell')
  const elsewhere = viewers.cell('CELL_SECRETARY', 'cell-2')
  const answers = await Promise.all(
    [secretary, there, elsewhere].map(viewer => open(body.id, viewer, '')),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404])
  await Promise.all(answers.map(answer => answer.arrayBuffer()))
  const places = (await openingsOf(body.id)).map(({ unit_id, detail }) => ({ unit_id, ...detail }))
  expect(places).toHaveLength(2)
  for (const unit_id of [unitId('cell-1'), unitId('far-cell')])
    expect(places).toContainEqual(expect.objectContaining({ unit_id, caseKind: 'TRANSFER' }))
})

test('the same key for another file is refused', async () => {
  const key = randomUUID()
  await upload(PDF, { key })
  const { status, body } = await upload(PNG, { key })
  expect(status).toBe(422)
  expect(body).toMatchObject({ objections: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] })
})

test('a person out of reach, an unknown one and a foreign admission are not there', async () => {
  const nobody = { viewer: neighbour }
  expect(await upload(PDF, nobody)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
  const unknown = { query: { personId: randomUUID() } }
  expect(await upload(PDF, unknown)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
  const foreign = { query: { admissionId: randomUUID() } }
  expect(await upload(PDF, foreign)).toMatchObject({ status: 404 })
  expect(await members.rows('select id from scan_arrivals')).toEqual([])
})

test('a scan out of reach looks like one that is not there, and so it does to other roles', async () => {
  const { body } = await upload(PDF)
  const answers = await Promise.all([
    open(body.id, neighbour),
    open(body.id, viewers.cell('CELL_SECRETARY', 'cell-2')),
    open(body.id, viewers.nation('LEADER')),
    open(body.id, viewers.nation('ADMINISTRATOR')),
    open(body.id, viewers.nation('AUDITOR')),
    open(randomUUID()),
    open('no-id'),
  ])
  const told = await Promise.all(
    answers.map(async answer => `${answer.status} ${await answer.text()}`),
  )
  expect(new Set(told)).toEqual(new Set(['404 {"code":"NOT_FOUND"}']))
  expect(await openingsOf(body.id)).toEqual([])
  const refused = await upload(PDF, { viewer: viewers.nation('LEADER') })
  expect(refused).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } })
})

test('without a viewer nothing is answered', async () => {
  expect((await fetch(`${members.url}/scans/${randomUUID()}`)).status).toBe(401)
  const answer = await fetch(`${members.url}/scans?personId=${personId}&kind=CV`, {
    method: 'POST',
  })
  expect(answer.status).toBe(401)
})

test('each opening is in the access log, with what for', async () => {
  const { body } = await upload(PDF)
  const province = viewers.province('ORGANISING')
  await (await open(body.id)).arrayBuffer()
  await (await open(body.id, province, '?purpose=INSPECTION')).arrayBuffer()
  const opened = { unit_id: unitId('cell-1') }
  const scanId = body.id
  expect(await openingsOf(body.id)).toEqual([
    { ...opened, role: 'CELL_SECRETARY', detail: { scanId, purpose: 'FILE_CHECK' } },
    { ...opened, role: 'ORGANISING', detail: { scanId, purpose: 'INSPECTION' } },
  ])
})

test('a scan of no case is not opened without a purpose, and no opening is written', async () => {
  const { body } = await upload(PDF)
  const answer = await open(body.id, secretary, '')
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    objections: [{ code: 'PURPOSE_REQUIRED', clearableBy: ['CELL_SECRETARY'] }],
  })
  expect((await open(body.id, secretary, '?purpose=CURIOSITY')).status).toBe(400)
  expect(await openingsOf(body.id)).toEqual([])
})

test('bytes that were bent in the storage are a fault, not an answer', async () => {
  const { body } = await upload(PDF)
  const path = await fileOf(body.id)
  const kept = await readFile(path)
  const bend = (at: number) => {
    const bent = Buffer.from(kept)
    bent[at] = (bent[at] ?? 0) ^ 1
    return writeFile(path, bent)
  }
  await bend(100)
  const answer = await open(body.id)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toBe('{"code":"INTERNAL_SERVER_ERROR"}')
  expect(members.log.join()).toContain('SealBroken')
  await bend(kept.length - 100)
  await expect(open(body.id).then(late => late.arrayBuffer())).rejects.toThrow()
})

test('a key that another scan has is no use', async () => {
  const [one, two] = [await upload(PDF), await upload(PDF)]
  await members.rows(
    `update scans set sealed_key = (select sealed_key from scans where id = $1) where id = $2`,
    [one.body.id, two.body.id],
  )
  expect((await open(two.body.id)).status).toBe(500)
})

test('a name or a kind that is none is refused', async () => {
  expect((await upload(PDF, { query: { kind: 'hồ sơ' } })).status).toBe(400)
  expect((await upload(PDF, { query: { personId: '1' } })).status).toBe(400)
  expect((await upload(PDF, { key: 'k'.repeat(101) })).status).toBe(400)
})

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await condition()) return
    await sleep(25)
  }
  throw new Error('it did not come about')
}
