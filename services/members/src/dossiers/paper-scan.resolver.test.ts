import { randomBytes, randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HELPER, listSomebody, ORGANS, seatMembers, type TestDossier } from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { viewers } from '../testing/viewers.ts'

const { cell, base, board } = ORGANS

let members: TestMembers
let admin: Client
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
  admin = new Client({ connectionString: members.database.admin })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await members.close()
})

/** A scan as the endpoint stores it. */
async function takeIn(personId: string, { by = cell, kind = 'CV' } = {}): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `insert into scans (id, person_id, kind, media_type, bytes, sha256, sealed_key, uploaded_by)
     values ($1, $2, $3, 'application/pdf', 1200, $4, $4, $5)`,
    [id, personId, kind, randomBytes(32), by.holderId],
  )
  return id
}

interface Paper {
  id: string
  kind: string
  scans: { id: string; bytes: number }[]
}

async function papersOf({ id }: TestDossier): Promise<Paper[]> {
  const { data, errors } = await members.ask(
    cell,
    `{ dossier(admissionId: "${id}") { papers { id kind scans { id bytes } } } }`,
  )
  expect(errors).toEqual([])
  const dossier = data?.['dossier'] as { papers: Paper[] } | undefined
  return dossier?.papers ?? []
}

async function attach(viewer: Viewer, input: { paperId: string; scanId: string }) {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: AttachScanInput!) {
      attachScan(input: $input) { objections { code path } dossier { admission { id } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  const answer = data?.['attachScan'] as
    | { objections: { code: string; path: string[] }[] }
    | null
    | undefined
  if (!answer) throw new Error(JSON.stringify(errors))
  return answer.objections.map(({ code, path }) => `${path.join('.')} ${code}`)
}

async function withPaper() {
  const dossier = await listSomebody(members)
  await dossier.step(cell, 'recordPaper', '2026-03-02', { kind: 'CV' })
  const [paper] = await papersOf(dossier)
  return { dossier, paperId: paper?.id ?? '' }
}

test('a paper is recorded together with its scan', async () => {
  const dossier = await listSomebody(members)
  const scanId = await takeIn(dossier.personId)
  await dossier.step(cell, 'recordPaper', '2026-03-02', { kind: 'CV', scanId })
  expect(await papersOf(dossier)).toMatchObject([
    { kind: 'CV', scans: [{ id: scanId, bytes: 1200 }] },
  ])
})

test('a scan of somebody else, of another paper, by another holder or of nothing is unknown', async () => {
  const dossier = await listSomebody(members)
  const { personId } = dossier
  const scans = [
    await takeIn(HELPER),
    await takeIn(personId, { kind: 'DIPLOMA' }),
    await takeIn(personId, { by: base }),
    randomUUID(),
    'no-id',
  ]
  for (const scanId of scans)
    expect(
      await dossier.refusal(cell, 'recordPaper', '2026-03-02', { kind: 'CV', scanId }),
    ).toEqual(['SCAN_UNKNOWN'])
  expect(await papersOf(dossier)).toEqual([])
})

test('a scan that shows a paper already shows no other, and nothing is stored', async () => {
  const dossier = await listSomebody(members)
  const brought = { kind: 'CV', scanId: await takeIn(dossier.personId) }
  await dossier.step(cell, 'recordPaper', '2026-03-02', brought)
  expect(await dossier.refusal(cell, 'recordPaper', '2026-03-03', brought)).toEqual(['SCAN_TAKEN'])
  expect(await papersOf(dossier)).toHaveLength(1)
})

test('one scan for two papers at the same moment goes to one of them, and the other is told', async () => {
  const { dossier, paperId } = await withPaper()
  await dossier.step(cell, 'recordPaper', '2026-03-03', { kind: 'CV' })
  const other = (await papersOf(dossier)).find(({ id }) => id !== paperId)?.id ?? ''
  const scanIds: string[] = []
  for (let n = 0; n < 4; n++) scanIds.push(await takeIn(dossier.personId))
  const told = await Promise.all(
    scanIds.map(async scanId => {
      const both = [paperId, other].map(id => attach(cell, { paperId: id, scanId }))
      return (await Promise.all(both)).flat()
    }),
  )
  expect(told).toEqual(scanIds.map(() => ['input.scanId SCAN_TAKEN']))
})

test('scans are added to a paper on record, each in the access log, none taken away', async () => {
  const { dossier, paperId } = await withPaper()
  const ids = [await takeIn(dossier.personId), await takeIn(dossier.personId)]
  for (const scanId of ids) expect(await attach(cell, { paperId, scanId })).toEqual([])
  const [paper] = await papersOf(dossier)
  expect(paper?.scans.map(({ id }) => id)).toEqual(ids)
  const { rows } = await admin.query<{ scan: string; subject_id: string }>(
    `select detail ->> 'scanId' as scan, subject_id from audit_entries
     where action = 'SCAN_ATTACHED' and detail ->> 'caseId' = $1 order by seq`,
    [dossier.id],
  )
  expect(rows).toEqual(ids.map(scan => ({ scan, subject_id: dossier.personId })))
})

test('what cannot be added is refused at its field', async () => {
  const { dossier, paperId } = await withPaper()
  const scanId = await takeIn(dossier.personId)
  const foreign = await takeIn(HELPER)
  expect(await attach(cell, { paperId, scanId: foreign })).toEqual(['input.scanId SCAN_UNKNOWN'])
  expect(await attach(cell, { paperId: randomUUID(), scanId })).toEqual([
    'input.paperId UNKNOWN_PAPER',
  ])
  const far = viewers.cell('CELL_SECRETARY', 'far-cell')
  expect(await attach(far, { paperId, scanId })).toEqual(['input.paperId UNKNOWN_PAPER'])
  expect(await attach(cell, { paperId, scanId })).toEqual([])
  expect(await attach(cell, { paperId, scanId })).toEqual(['input.scanId SCAN_TAKEN'])
})

test('the standing board adds no scan and sees none', async () => {
  const { dossier, paperId } = await withPaper()
  const scanId = await takeIn(dossier.personId, { by: board })
  await expect(attach(board, { paperId, scanId })).rejects.toThrow('FORBIDDEN')
  const { errors } = await members.ask(
    board,
    `{ dossier(admissionId: "${dossier.id}") { papers { scans { id } } } }`,
  )
  expect(errors).not.toEqual([])
})

test('the database holds a scan to the person of its paper', async () => {
  const { dossier, paperId } = await withPaper()
  const foreign = await takeIn(HELPER)
  await expect(
    admin.query(
      `insert into paper_scans (paper_id, admission_id, person_id, scan_id, added_by)
       values ($1, $2, $3, $4, $5)`,
      [paperId, dossier.id, dossier.personId, foreign, cell.holderId],
    ),
  ).rejects.toThrow('paper_scans_scan')
})
