import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { strFromU8, unzipSync } from 'fflate'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  listSomebody,
  meet,
  ORGANS,
  prepareForVote,
  seatMembers,
  type TestDossier,
} from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, testKeys, type TestMembers } from '../testing/open-members.ts'
import { probationer } from '../testing/probations.ts'
import { serveMembers } from '../testing/serve-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'
import { WORD_TYPE } from './word-file.ts'

const { cell, base, department, board } = ORGANS
const NAME = 'Lê Thị <Mẫu> & "Bình"'

const keys = testKeys()
let members: TestMembers
let served: Awaited<ReturnType<typeof serveMembers>>
/** Only listed, and admitted with every vote. */
let listed: TestDossier
let admitted: TestDossier

beforeAll(async () => {
  members = await openTestMembers(keys)
  await members.units(MINIATURE)
  await seatMembers(members)
  served = await serveMembers(members, keys)
  listed = await listSomebody(members)
  await members.work(({ em }) =>
    em.execute('update people set full_name = ? where id = ?', [NAME, listed.personId]),
  )
  admitted = await listSomebody(members)
  await prepareForVote(members, admitted)
  await decide(admitted)
})
afterAll(async () => {
  await served.stop()
  await members.close()
})

async function decide(dossier: TestDossier): Promise<void> {
  const dossiers = [dossier]
  const ofCell = { present: 8, yes: 6, no: 1, number: 7 }
  await meet(members, cell, { heldOn: '2026-07-01', dossiers, vote: ofCell })
  const ofBase = { organ: 'BASE_COMMITTEE', unit: 'agency', present: 5, number: 12 }
  await meet(members, base, { heldOn: '2026-07-15', dossiers, vote: ofBase })
  await dossier.step(department, 'takeUpDossier', '2026-07-20')
  const ofBoard = { organ: 'STANDING_BOARD', unit: 'new-commune', present: 3, number: 31 }
  const vote = { ...ofBoard, item: 'ADMIT' as const }
  await meet(members, board, { heldOn: '2026-08-03', dossiers, vote })
}

const pathOf = (kind: string, { id }: Pick<TestDossier, 'id'>) => `/prints/dossiers/${id}/${kind}`
const LIST = `/prints/units/${unitId('agency-cell')}/sympathisers`

/** The text of a Word file, a line for each paragraph. */
async function textOf(answer: Response): Promise<string> {
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)]
  return paragraphs
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    )
    .join('\n')
}

async function print(viewer: Viewer, path: string): Promise<string> {
  const answer = await served.get(viewer, path)
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return textOf(answer)
}

const printedOf = (subject: string) =>
  members.rows<object>(`select action, role, unit_id, detail from audit_entries
    where action like 'PRINTED%' and subject_id = '${subject}' order by seq`)

describe('the notice of missing papers', () => {
  test('names what is missing, with its form, and is signed by the post that prints it', async () => {
    const text = await print(cell, pathOf('MISSING_PAPERS_NOTICE', listed))
    expect(text).toContain('- Đơn xin vào Đảng (mẫu 1A-KNĐ)\n')
    expect(text).toContain('- Lý lịch của người xin vào Đảng (mẫu 2-KNĐ)\n')
    expect(text).toContain('AGENCY-CELL')
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(text).toContain('T/M CHI BỘ\nBÍ THƯ')
    expect(text).not.toMatch(/undefined|null|NaN|\{|\}/)
  })

  test('keeps a name with marks of the markup as it is written', async () => {
    const text = await print(cell, pathOf('MISSING_PAPERS_NOTICE', listed))
    expect(text).toContain('Lê Thị &lt;Mẫu&gt; &amp; &quot;Bình&quot;, sinh ngày 12/04/1996')
  })

  test('is a PDF where one is asked for, as carefully handed out; no other form is known', async () => {
    const path = pathOf('MISSING_PAPERS_NOTICE', listed)
    const before = await printedOf(listed.personId)
    const answer = await served.get(cell, `${path}?as=pdf`)
    expect([answer.status, Object.fromEntries(answer.headers)]).toMatchObject([
      200,
      {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="missing-papers-notice.pdf"',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'no-store',
      },
    ])
    const { text } = await extractText(new Uint8Array(await answer.arrayBuffer()), {
      mergePages: true,
    })
    expect(text.replaceAll('\n', ' ')).toContain('Lê Thị <Mẫu> & "Bình", sinh ngày 12/04/1996')
    expect(await printedOf(listed.personId)).toHaveLength(before.length + 1)
    expect((await served.get(cell, `${path}?as=odt`)).status).toBe(400)
  })

  test('is gone once the dossier is decided on', async () => {
    const answer = await served.get(cell, pathOf('MISSING_PAPERS_NOTICE', admitted))
    expect(answer.status).toBe(404)
  })
})

describe('a recorded vote', () => {
  test('of the cell is its resolution, with the numbers for and against', async () => {
    const text = await print(cell, pathOf('CELL_RESOLUTION', admitted))
    expect(text).toContain('Số 7-NQ/CB')
    expect(text).toContain('ngày 01 tháng 7 năm 2026')
    expect(text).toContain('được triệu tập: 9; có mặt biểu quyết: 8; vắng mặt: 1.')
    expect(text).toContain('tán thành 6/9; không tán thành 1; phiếu trắng, không hợp lệ 1.')
    expect(text).toContain('Số tán thành cần có: 6.')
    expect(text).toContain('bỏ phiếu kín')
    expect(text).toContain('kết nạp Lê Thị Mẫu vào Đảng')
    expect(text).not.toContain('báo cáo đầy đủ')
  })

  test('that fell short says so and asks the level above', async () => {
    const short = await listSomebody(members)
    await prepareForVote(members, short)
    const vote = { present: 5, yes: 5, number: 8 }
    await meet(members, cell, { heldOn: '2026-07-02', dossiers: [short], vote })
    const text = await print(cell, pathOf('CELL_RESOLUTION', short))
    expect(text).toContain('chưa đủ tỷ lệ quy định')
    expect(text).not.toContain('quyết nghị')
  })

  test('of the base committee is its resolution', async () => {
    const text = await print(base, pathOf('BASE_RESOLUTION', admitted))
    expect(text).toContain('Số 12-NQ/ĐU')
    expect(text).toContain('NEW-COMMUNE\nAGENCY\n')
    expect(text).toContain('tán thành 5/5')
  })

  test('of the deciding board is the decision, by the rules of its day', async () => {
    const text = await print(board, pathOf('ADMISSION_DECISION', admitted))
    expect(text).toContain('Số 31-QĐ/ĐU')
    expect(text).toContain('Quy định số 208-QĐ/TW')
    expect(text).toContain('dự bị là 12 tháng')
    expect(text).toContain('trong thời hạn 30 ngày làm việc, kể từ ngày ban hành quyết định')
    expect(text).toContain('T/M BAN THƯỜNG VỤ\nBÍ THƯ')
  })
})

describe('the list of sympathisers', () => {
  test('has whoever is on it on the day, with the helping members', async () => {
    const text = await print(cell, `${LIST}?on=2026-08-01`)
    expect(text).toContain('đến ngày 01/08/2026')
    expect(text).toContain('Lê Thị &lt;Mẫu&gt;')
    expect(text).toContain('02/02/2026\nNguyễn Văn Mẫu')
    const later = await print(cell, `${LIST}?on=2026-08-03`)
    expect(later.split('Lê Thị').length).toBe(text.split('Lê Thị').length - 1)
    expect(await print(cell, `${LIST}?on=2026-02-01`)).toContain('Tổng số: 0 người.')
  })

  test('of a day to come is refused, and of what is no day', async () => {
    const answer = await served.get(cell, `${LIST}?on=2100-01-01`)
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { objections: [{ code: 'DAY_IN_FUTURE', path: ['on'] }] },
    ])
    expect((await served.get(cell, `${LIST}?on=2026-02-30`)).status).toBe(400)
  })
})

describe('a recorded meeting', () => {
  const held = async () => {
    const [row] = await members.rows<{ id: string }>(
      `select meeting_id as id from ballots where admission_id = '${admitted.id}'
       order by entitled desc limit 1`,
    )
    return row?.id ?? ''
  }

  test('is printed as minutes: who was absent, who does not count and why, each vote', async () => {
    const id = await held()
    const path = `/prints/meetings/${id}/MEETING_MINUTES`
    expect(await print(cell, path)).toContain('Họ và tên người vắng mặt')
    await members.work(({ em }) =>
      em.execute(
        `insert into attendees (meeting_id, person_id, presence, exclusion) values
         (?, ?, 'ABSENT', null), (?, ?, 'NOT_COUNTED', 'SUSPENDED')`,
        [id, admitted.personId, id, listed.personId],
      ),
    )
    const text = await print(cell, path)
    expect(text).toContain('Cuộc họp Chi bộ ngày 01/07/2026')
    expect(text).toContain('biểu quyết: 9; có mặt: 8; vắng mặt: 1.')
    expect(text).toContain('(vẫn tính vào số phải biểu quyết):\n- Lê Thị Mẫu\n')
    expect(text).toContain('&quot;Bình&quot;: đình chỉ sinh hoạt')
    expect(text).toContain('Lê Thị Mẫu\nĐề nghị kết nạp\n6\n1\n1\n6\nĐạt\n7-NQ/CB')
    expect(text).toContain('THƯ KÝ\n(Ký, ghi rõ họ tên)\nCHỦ TRÌ')
    expect(text).not.toMatch(/undefined|null|NaN|\{|\}/)
    const agenda = await print(cell, `/prints/meetings/${id}/MEETING_AGENDA`)
    expect(agenda).toContain('- Đề nghị kết nạp: Lê Thị Mẫu, sinh ngày 12/04/1996')
    expect(await printedOf(unitId('agency-cell'))).toContainEqual({
      action: 'PRINTED_MEETING_MINUTES',
      role: 'CELL_SECRETARY',
      unit_id: unitId('agency-cell'),
      detail: { caseKind: 'MEETING', caseId: id },
    })
    for (const stranger of [
      viewers.neighbour('ORGANISING'),
      viewers.cell('CELL_SECRETARY', 'cell-1'),
    ])
      expect((await served.get(stranger, path)).status).toBe(404)
  })

  test('a standing board is not told the grounds', async () => {
    const text = await print(board, `/prints/meetings/${await held()}/MEETING_MINUTES`)
    expect(text).not.toContain('đình chỉ')
  })

  test('to come has an agenda: who is called, and whoever waits for the organ', async () => {
    const waiting = await listSomebody(members)
    await prepareForVote(members, waiting)
    const agenda = `/prints/units/${unitId('agency-cell')}/agenda`
    const text = await print(cell, `${agenda}?organ=CELL&on=2026-07-03`)
    expect(text).toContain('Thành phần triệu tập: 9 người; được tính vào số phải biểu quyết: 9.')
    expect(text.split('- Đề nghị kết nạp: Lê Thị Mẫu')).toHaveLength(2)
    expect(text).toContain('1\nNguyễn Văn Mẫu')
    expect((await served.get(cell, `${agenda}?organ=CHOIR`)).status).toBe(400)
    expect((await served.get(cell, `${agenda}?organ=CELL&on=2100-01-01`)).status).toBe(422)
  })
})

test('the list for a round of badges names who is due; a round that is none is refused', async () => {
  const path = `/prints/units/${unitId('agency')}/badges`
  const text = await print(base, `${path}?round=NOVEMBER_7&year=2045`)
  expect(text).toContain('Huy hiệu Đảng đợt 07/11/2045')
  expect(text).toContain('30 năm')
  expect((await served.get(base, `${path}?round=MAY_1&year=2026`)).status).toBe(400)
  expect((await served.get(board, `${path}?round=MAY_19&year=2026`)).status).toBe(404)
})

test('the votes of a recognition are its resolution and its decision', async () => {
  const probation = await probationer(members)
  await members.rows(`with held as (select meeting_id from ballots
      where admission_id = '${admitted.id}'),
    voted as (insert into probation_ballots (meeting_id, probation_id, entitled, present, yes, no,
      blank, needed, passed, number)
      select id, '${probation.id}', entitled, entitled, entitled, 0, 0, 1, true, '41'
      from meetings where id in (select meeting_id from held) returning meeting_id, entitled)
    insert into probation_moves (probation_id, place, action, from_stage, to_stage, on_day, number,
      actor, policy_version, holder_id, post_id, role, post_unit_id, meeting_id)
    select '${probation.id}', 100 - v.entitled, case v.entitled when 9 then 'VOTE_IN_CELL' else 'RECOGNISE' end,
      'FILE_OPEN', 'CELL_VOTED', '2026-07-01', '41-NQ/CB', 'CELL', 'POLICY_208_2026', m.recorded_by,
      m.recorded_by, 'CELL_SECRETARY', m.recorded_by, m.id
    from voted v join meetings m on m.id = v.meeting_id where v.entitled in (9, 3)`)
  const of = (kind: string) => `/prints/probations/${probation.id}/${kind}`
  const resolution = await print(cell, of('RECOGNITION_CELL_RESOLUTION'))
  expect(resolution).toContain('Số 41-NQ/CB')
  expect(resolution).toContain('tán thành 9/9')
  const decision = await print(board, of('RECOGNITION_DECISION'))
  expect(decision).toContain('là đảng viên chính thức kể từ ngày 10/04/2026')
  expect(decision).toContain('T/M BAN THƯỜNG VỤ\nBÍ THƯ')
  const { data } = await members.ask(
    department,
    'query ($id: ID!) { probation(probationId: $id) { prints } }',
    { id: probation.id },
  )
  expect(data).toEqual({
    probation: { prints: ['RECOGNITION_CELL_RESOLUTION', 'RECOGNITION_DECISION'] },
  })
  expect((await served.get(cell, of('CELL_RESOLUTION'))).status).toBe(404)
  expect(
    (await served.get(cell, of('RECOGNITION_CELL_RESOLUTION').replace(probation.id, randomUUID())))
      .status,
  ).toBe(404)
})

test('a printed paper is a file to keep, named by its kind and never by a person', async () => {
  const { headers } = await served.get(cell, pathOf('CELL_RESOLUTION', admitted))
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': WORD_TYPE,
    'content-disposition': 'attachment; filename="cell-resolution.docx"',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
})

test('each printing is in the access log, about the person and never with a name', async () => {
  const dossier = await listSomebody(members)
  await print(cell, pathOf('MISSING_PAPERS_NOTICE', dossier))
  expect(await printedOf(dossier.personId)).toEqual([
    {
      action: 'PRINTED_MISSING_PAPERS_NOTICE',
      role: 'CELL_SECRETARY',
      unit_id: unitId('agency-cell'),
      detail: { caseKind: 'ADMISSION', caseId: dossier.id },
    },
  ])
  await print(base, `/prints/units/${unitId('agency')}/sympathisers?on=2026-08-01`)
  expect(await printedOf(unitId('agency'))).toContainEqual({
    action: 'PRINTED_SYMPATHISER_LIST',
    role: 'BASE_COMMITTEE',
    unit_id: unitId('agency'),
    detail: { on: '2026-08-01' },
  })
})

describe('whoever may not open it', () => {
  const strangers: readonly Viewer[] = [
    viewers.neighbour('ORGANISING'),
    viewers.cell('CELL_SECRETARY', 'cell-1'),
    viewers.nation('PROPAGANDA'),
    viewers.nation('MASS_ORGANISATION'),
    viewers.nation('ANALYST'),
    viewers.nation('AUDITOR'),
    viewers.nation('ADMINISTRATOR'),
  ]
  const told = async (viewer: Viewer, path: string) => {
    const answer = await served.get(viewer, path)
    return `${answer.status} ${await answer.text()}`
  }
  const NOT_THERE = '404 {"code":"NOT_FOUND"}'

  test('finds a dossier as if it were not there, and nothing is logged as printed', async () => {
    const dossier = await listSomebody(members)
    const path = pathOf('MISSING_PAPERS_NOTICE', dossier)
    const answers = await Promise.all(strangers.map(viewer => told(viewer, path)))
    expect(new Set(answers)).toEqual(new Set([NOT_THERE]))
    expect(await printedOf(dossier.personId)).toEqual([])
    expect(await told(board, path)).not.toBe(NOT_THERE)
  })

  test('finds no list; nor does the standing board, which sees no helping members', async () => {
    const answers = await Promise.all([...strangers, board].map(viewer => told(viewer, LIST)))
    expect(new Set(answers)).toEqual(new Set([NOT_THERE]))
  })

  test('learns nothing from a kind, a dossier or a unit that is none', async () => {
    const nobody = { id: randomUUID() }
    const answers = await Promise.all([
      told(cell, pathOf('CELL_RESOLUTION', listed)),
      told(cell, pathOf('SYMPATHISER_LIST', listed)),
      told(cell, pathOf('NOTHING', listed)),
      told(cell, pathOf('CELL_RESOLUTION', nobody)),
      told(cell, pathOf('CELL_RESOLUTION', { id: 'no-id' })),
      told(cell, `/prints/units/${nobody.id}/sympathisers`),
      told(cell, `/prints/units/no-id/sympathisers`),
    ])
    expect(new Set(answers)).toEqual(new Set([NOT_THERE]))
  })

  test('is not answered at all without a viewer', async () => {
    const path = pathOf('CELL_RESOLUTION', admitted)
    expect((await fetch(`${served.url}${path}`)).status).toBe(401)
    expect((await fetch(`${served.url}${LIST}`)).status).toBe(401)
  })
})

test('a dossier says what can be printed for it', async () => {
  const asked = 'query ($id: ID!) { dossier(admissionId: $id) { prints } }'
  const printsFor = async (viewer: Viewer, { id }: TestDossier) =>
    (await members.ask(viewer, asked, { id })).data
  expect(await printsFor(cell, listed)).toEqual({ dossier: { prints: ['MISSING_PAPERS_NOTICE'] } })
  expect(await printsFor(board, admitted)).toEqual({
    dossier: { prints: ['CELL_RESOLUTION', 'BASE_RESOLUTION', 'ADMISSION_DECISION'] },
  })
})
