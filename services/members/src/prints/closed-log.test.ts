import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testSealKey } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, testKeys, type TestMembers } from '../testing/open-members.ts'
import { serveMembers } from '../testing/serve-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'
import { folderStorage } from '../scans/folder-storage.ts'
import { scanVault } from '../scans/scan-vault.ts'

const secretary = viewers.cell('CELL_SECRETARY', 'agency-cell')
const keys = testKeys()
const folder = mkdtempSync(join(tmpdir(), 'closed-log-'))
let members: TestMembers
let served: Awaited<ReturnType<typeof serveMembers>>

beforeAll(async () => {
  const keyFile = join(folder, 'key.json')
  writeFileSync(keyFile, JSON.stringify(testSealKey()))
  members = await openTestMembers(keys)
  await members.units(MINIATURE)
  served = await serveMembers(members, keys, {
    scans: { storage: folderStorage(folder), vault: scanVault(() => keys) },
    // Heads of the log are late from the first look on.
    sealing: { keyFile, headFolder: folder, limits: { alarmAfterMinutes: 0, refuseAfterHours: 0 } },
  })
})
afterAll(async () => {
  await served.stop()
  await members.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['a paper is printed', `/prints/units/${unitId('agency-cell')}/sympathisers`],
  ['a scan is opened', `/scans/${randomUUID()}?purpose=ROLL`],
])('while the access log is not kept outside, not even %s', async (_, path) => {
  await expect
    .poll(async () => {
      const answer = await served.get(secretary, path)
      return [answer.status, JSON.stringify(await answer.json())]
    })
    .toEqual([503, expect.stringContaining('AUDIT_STOPPED')])
})
