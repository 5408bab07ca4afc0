import { randomUUID } from 'node:crypto'
import { EMPTY_SCOPE, type Viewer } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personId } from '../testing/bodies.ts'
import { HELPER, listSomebody, ORGANS, seatMembers, type TestDossier } from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { probationer, step } from '../testing/probations.ts'
import { unitId } from '../testing/tree.ts'

const { cell, base, department } = ORGANS

/** Somebody who signs in as a helping member of the agency's cell. */
const helpingMember = (): Viewer => {
  const viewer = testViewer('HELPING_MEMBER', {
    ...EMPTY_SCOPE,
    ancestors: ['VN', 'province', 'new-commune', 'agency', 'agency-cell'].map(unitId),
  })
  return { ...viewer, post: { ...viewer.post, unitId: unitId('agency-cell') } }
}

let members: TestMembers
let helped: TestDossier
let another: TestDossier
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
  helped = await listSomebody(members)
  another = await listSomebody(members, { person: { fullName: 'Lê Thị Khác' } })
  await another.step(cell, 'assignHelper', '2026-03-02', { personId: personId('third') })
})
afterAll(() => members.close())

interface Payload {
  dossier: { help: { hasAccount: boolean }[] } | null
  objections: { code: string; path: string[] }[]
}

async function change(viewer: Viewer, verb: string, input: object): Promise<Payload | null> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`
  const { data } = await members.ask(
    viewer,
    `mutation ($input: ${type}!) { ${verb}(input: $input) {
       dossier { help { hasAccount } } objections { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  return (data?.[verb] ?? null) as Payload | null
}

const give = (viewer: Viewer, { id }: { id: string }, holderId: string) =>
  change(viewer, 'giveHelperAccount', { admissionId: id, holderId })
const end = (viewer: Viewer, { id }: { id: string }) =>
  change(viewer, 'endHelperAccount', { admissionId: id })
const codesOf = (payload: Payload | null) => payload?.objections.map(({ code }) => code)

async function seenBy(viewer: Viewer) {
  const { data, errors } = await members.ask(
    viewer,
    `query ($helped: ID!, $another: ID!) {
       helpedFiles: helped { dossiers { admission { id stage person { fullName bornOn } unit { id } } } probations { probation { id } } }
       helped: dossier(admissionId: $helped) { admission { id } actions { action } remarks { month } }
       another: dossier(admissionId: $another) { admission { id } } }`,
    { helped: helped.id, another: another.id },
  )
  expect(errors).toEqual([])
  return data
}

const nobody = {
  helpedFiles: { dossiers: [], probations: [] },
  helped: null,
  another: null,
}

describe('a helping member', () => {
  test('sees nobody before an account is given, and the own candidate afterwards', async () => {
    const viewer = helpingMember()
    expect(await seenBy(viewer)).toEqual(nobody)
    const given = await give(cell, helped, viewer.holderId)
    expect(given).toEqual({ dossier: { help: [{ hasAccount: true }] }, objections: [] })
    expect(await seenBy(viewer)).toEqual({
      helpedFiles: {
        dossiers: [
          {
            admission: {
              id: helped.id,
              stage: 'SYMPATHISER',
              person: { fullName: 'Lê Thị Mẫu', bornOn: '1996-04-12' },
              unit: { id: unitId('agency-cell') },
            },
          },
        ],
        probations: [],
      },
      helped: { admission: { id: helped.id }, actions: [{ action: 'REMARK' }], remarks: [] },
      another: null,
    })
    expect(codesOf(await end(base, helped))).toEqual([])
    expect(await seenBy(viewer)).toEqual(nobody)
  })

  test('writes the monthly remark, and takes no other step', async () => {
    const viewer = helpingMember()
    await give(cell, helped, viewer.holderId)
    const remark = { month: '2026-10-01', strong: 'Nhiệt tình', weak: 'Ít phát biểu' }
    await helped.step(viewer, 'recordRemark', '2026-11-02', remark)
    const [move] = await members.rows(`select actor, role, entered_for from admission_moves
      where admission_id = '${helped.id}' order by place desc limit 1`)
    expect(move).toEqual({ actor: 'HELPER', role: 'HELPING_MEMBER', entered_for: false })
    const { data, errors } = await members.ask(
      viewer,
      'mutation ($input: StepInput!) { proposeForClass(input: $input) { objections { code } } }',
      {
        input: {
          idempotencyKey: randomUUID(),
          admissionId: helped.id,
          expectedVersion: helped.version,
          on: '2026-11-03',
        },
      },
    )
    expect([data?.['proposeForClass'] ?? null, errors.length]).toEqual([null, 1])
    await end(cell, helped)
  })

  test('reaches in the database nobody but the own candidate, in no other role', async () => {
    const viewer = helpingMember()
    await give(cell, helped, viewer.holderId)
    const seen = (role: string) =>
      members.unscoped().transactional(async em => {
        await em.execute(
          `select set_config('app.holder', ?, true), set_config('app.role', ?, true)`,
          [viewer.holderId, role],
        )
        return em.execute('select id from people')
      })
    expect(await seen('HELPING_MEMBER')).toEqual([{ id: helped.personId }])
    expect(await seen('CELL_SECRETARY')).toEqual([])
    await helped.step(cell, 'assignHelper', '2026-11-20', { personId: personId('fourth') })
    expect(await seen('HELPING_MEMBER')).toEqual([])
    await helped.step(cell, 'assignHelper', '2026-11-21', { personId: HELPER })
    await end(cell, helped)
  })
})

describe('the helper of a probationary member', () => {
  const FILES = `{ helped { dossiers { admission { id } } probations { asOf
    helpers { untilOn } actions { action } remarks { month strong weak }
    probation { id version stage person { fullName } } } } }`
  const filesOf = async (viewer: Viewer) => {
    const { data, errors } = await members.ask(viewer, FILES)
    expect(errors).toEqual([])
    return Object(data?.['helped']) as { probations: { remarks: object[]; actions: object[] }[] }
  }

  test('sees the member and writes the remark until another helps, each opening kept', async () => {
    const viewer = helpingMember()
    const probation = await probationer(members, { ceremonyOn: '2026-05-10' })
    const done = async (by: Viewer, verb: string, on: string, more: object) =>
      expect(await step(members, by, { probation, verb, on, ...more })).toEqual([])
    await done(cell, 'assignProbationHelper', '2026-06-01', { personId: personId('third') })
    const file = { probationId: probation.id }
    const giving = async (more: object) =>
      codesOf(await change(cell, 'giveHelperAccount', { holderId: viewer.holderId, ...more }))
    expect(await giving({ ...file, admissionId: helped.id })).toEqual(['UNKNOWN_FILE'])
    expect(await giving(file)).toEqual([])
    expect((await filesOf(viewer)).probations).toMatchObject([
      { actions: [{ action: 'REMARK' }], remarks: [], probation: { stage: 'PROBATION' } },
    ])
    expect(
      await members.rows(`select role from audit_entries where subject_id = '${probation.personId}'
        and action = 'RECOGNITION_FILE_OPENED'`),
    ).toEqual([{ role: 'HELPING_MEMBER' }])
    const remark = { month: '2026-10-15', strong: 'Nhiệt tình', weak: 'Ít phát biểu' }
    await done(viewer, 'recordProbationRemark', '2026-11-02', remark)
    expect((await filesOf(viewer)).probations[0]?.remarks).toEqual([
      { ...remark, month: '2026-10-01' },
    ])
    const [move] = await members.rows(`select actor, role from probation_moves
      where probation_id = '${probation.id}' order by place desc limit 1`)
    expect(move).toEqual({ actor: 'HELPER', role: 'HELPING_MEMBER' })
    await done(cell, 'recordProbationPaper', '2026-11-03', { kind: 'HELPER_REMARK' })
    await done(cell, 'assignProbationHelper', '2026-11-04', { personId: HELPER })
    expect(await filesOf(viewer)).toEqual({
      dossiers: [{ admission: { id: another.id } }],
      probations: [],
    })
    await end(cell, another)
  })
})

describe('an account is not given', () => {
  test('twice, to oneself, to two members, or by whoever does not reach the dossier', async () => {
    const { holderId } = helpingMember()
    const far = testViewer('CELL_SECRETARY', { units: [unitId('far-cell')] })
    expect(codesOf(await give(far, helped, holderId))).toEqual(['UNKNOWN_FILE'])
    expect(codesOf(await give(cell, helped, cell.holderId))).toEqual(['OWN_ACCOUNT'])
    expect(codesOf(await give(cell, helped, 'nobody'))).toEqual(['ACCOUNT_TAKEN'])
    expect(codesOf(await end(cell, helped))).toEqual(['NO_ACCOUNT'])
    expect(codesOf(await give(department, helped, holderId))).toEqual([])
    expect(codesOf(await give(cell, helped, randomUUID()))).toEqual(['ACCOUNT_GIVEN'])
    expect(codesOf(await give(cell, another, holderId))).toEqual(['ACCOUNT_TAKEN'])
    const audited = await members.rows<{ action: string }>(`select action from audit_entries
      where action like 'HELPER_ACCOUNT%' and subject_id = '${HELPER}' order by seq desc limit 1`)
    expect(audited).toEqual([{ action: 'HELPER_ACCOUNT_GIVEN' }])
  })
})
