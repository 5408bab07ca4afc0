import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  HELPER,
  listSomebody,
  meet,
  ORGANS,
  prepareForVote,
  seatMembers,
  type TestDossier,
} from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())

const { cell, base } = ORGANS

/** A candidate whose dossier may be opened, but for what the rules say of former members. */
async function applicant(): Promise<TestDossier> {
  const dossier = await listSomebody(members)
  await dossier.step(cell, 'proposeForClass', '2026-03-02')
  await dossier.certified('2026-04-20', '2031-04-21')
  await dossier.step(cell, 'acceptCertificate', '2026-04-21')
  await dossier.step(base, 'permitDossier', '2026-05-04', { number: '14' })
  await dossier.step(cell, 'recordPaper', '2026-05-11', { kind: 'READMISSION_APPLICATION' })
  await dossier.step(cell, 'recordPaper', '2026-05-11', { kind: 'CV' })
  await dossier.step(cell, 'nameSpecialCases', '2026-05-11', { specialCases: ['READMISSION'] })
  return dossier
}

const OTHER = { leftOn: '2020-01-10', cause: 'OTHER', readmissions: 0 }
const tell = (dossier: TestDossier, earlier: object) =>
  dossier.step(cell, 'recordEarlierMembership', '2026-05-12', { ...OTHER, ...earlier })
const opening = (dossier: TestDossier) => dossier.refusal(cell, 'openDossier', '2026-05-12')

describe('somebody who was a member before', () => {
  test('comes back only when it is known when and why he or she left', async () => {
    const dossier = await applicant()
    expect(await opening(dossier)).toEqual(['EARLIER_MEMBERSHIP_MISSING'])
    await tell(dossier, {})
    expect(await opening(dossier)).toEqual([])
  })

  test('waits thirty-six months, to the day', async () => {
    const dossier = await applicant()
    await tell(dossier, { leftOn: '2023-05-13' })
    expect(await opening(dossier)).toEqual(['READMISSION_TOO_EARLY'])
    await tell(dossier, { leftOn: '2023-05-12' })
    expect(await opening(dossier)).toEqual([])
  })

  test('after a less serious crime waits sixty months from the cleared record', async () => {
    const dossier = await applicant()
    const crime = { cause: 'LESS_SERIOUS_CRIME', leftOn: '2015-01-01' }
    await tell(dossier, crime)
    expect(await opening(dossier)).toEqual(['CRIMINAL_RECORD_OPEN'])
    await tell(dossier, { ...crime, recordClearedOn: '2021-05-13' })
    expect(await opening(dossier)).toEqual(['READMISSION_TOO_EARLY'])
    await tell(dossier, { ...crime, recordClearedOn: '2021-05-12' })
    expect(await opening(dossier)).toEqual([])
  })

  test.each(['LEFT_ON_OWN', 'ASKED_TO_LEAVE', 'DISUNITY', 'CORRUPTION', 'SERIOUS_CRIME'])(
    'does not come back after %s',
    async cause => {
      const dossier = await applicant()
      await tell(dossier, { cause })
      expect(await opening(dossier)).toEqual(['READMISSION_EXCLUDED'])
    },
  )

  test('comes back after asking to leave for the family, and only once', async () => {
    const dossier = await applicant()
    await tell(dossier, { cause: 'ASKED_FOR_FAMILY', readmissions: 1 })
    expect(await opening(dossier)).toEqual(['READMITTED_BEFORE'])
    await tell(dossier, { cause: 'ASKED_FOR_FAMILY' })
    expect(await opening(dossier)).toEqual([])
  })

  test('is told at the field what cannot be, and every record is kept', async () => {
    const dossier = await applicant()
    const impossible = { ...OTHER, leftOn: '2026-05-13', recordClearedOn: '2026-05-13' }
    expect(
      await dossier.refusal(cell, 'recordEarlierMembership', '2026-05-12', {
        ...impossible,
        readmissions: 10,
      }),
    ).toEqual(['LEFT_AFTER_STEP', 'CLEARED_AFTER_STEP', 'READMISSIONS_NOT_A_COUNT'])
    await tell(dossier, { readmissions: 1 })
    await tell(dossier, {})
    const { data } = await members.ask(
      cell,
      `{ dossier(admissionId: "${dossier.id}") { earlierMembership { leftOn cause readmissions } } }`,
    )
    expect(data?.['dossier']).toEqual({ earlierMembership: OTHER })
    expect(
      await members.rows(
        `select readmissions from earlier_memberships where admission_id = '${dossier.id}' order by id`,
      ),
    ).toEqual([{ readmissions: 1 }, { readmissions: 0 }])
  })

  test('is not voted on as if it were the first time, where the register knows better', async () => {
    const dossier = await listSomebody(members)
    await prepareForVote(members, dossier)
    await members.rows(`
      with known as (select p.*, a.province_id as province, a.above_base_id as above, a.base_id as base,
          a.unit_id as unit from people p join admissions a on a.person_id = p.id where a.id = '${dossier.id}'),
      was as (insert into members (person_id, status, decided_on, ceremony_on, official_on, left_on, exempt,
          province_id, above_base_id, base_id, unit_id)
        select id, 'REMOVED', '2010-01-01', '2010-02-01', '2011-02-01', '2015-03-01', false, province, above,
          base, unit from known returning person_id)
      insert into departures (person_id, on_day, kind, province_id, above_base_id, base_id, unit_id)
      select was.person_id, '2015-03-01', 'REMOVED', province, above, base, unit from was, known`)
    expect(await meet(members, cell, { heldOn: '2026-07-01', dossiers: [dossier] })).toEqual([
      'items.0 READMISSION_NOT_NAMED',
    ])
  })
})

describe('the verification', () => {
  async function verifying(relatives?: string[]): Promise<TestDossier> {
    const dossier = await applicant()
    await tell(dossier, {})
    await dossier.step(cell, 'openDossier', '2026-05-12')
    await dossier.step(cell, 'recordPaper', '2026-05-12', { kind: 'UNION_RESOLUTION' })
    const togetherSince = '2024-01-01'
    await dossier.step(cell, 'recordIntroduction', '2026-05-15', {
      personId: HELPER,
      togetherSince,
    })
    await dossier.step(cell, 'startVerification', '2026-05-18')
    await dossier.step(cell, 'recordPaper', '2026-05-18', { kind: 'OPINION_SUMMARY' })
    if (relatives) await dossier.step(cell, 'nameRelatives', '2026-05-18', { relatives })
    return dossier
  }
  async function ask(dossier: TestDossier, about: string) {
    await dossier.step(cell, 'sendLetter', '2026-05-20', { about, abroad: false })
    const [letter] = await members.rows<{ id: string }>(
      `select id from verification_letters where admission_id = '${dossier.id}' and answer is null`,
    )
    await dossier.step(cell, 'recordAnswer', '2026-06-10', {
      letterId: letter?.id,
      answer: 'CLEAR',
    })
  }
  const certifying = (dossier: TestDossier) => dossier.refusal(base, 'certifyCv', '2026-06-22')
  const unverified = async ({ id }: TestDossier) => {
    const { data } = await members.ask(cell, `{ dossier(admissionId: "${id}") { unverified } }`)
    return Object(data?.['dossier']).unverified
  }

  test('asks about the applicant and everybody whom the cell named', async () => {
    const dossier = await verifying()
    await ask(dossier, 'APPLICANT')
    expect(await certifying(dossier)).toEqual(['RELATIVES_UNNAMED'])
    await dossier.step(cell, 'nameRelatives', '2026-06-11', { relatives: ['SPOUSE', 'PARENT'] })
    expect(await unverified(dossier)).toEqual(['PARENT', 'SPOUSE'])
    expect(await certifying(dossier)).toEqual(['RELATIVES_UNVERIFIED'])
    await dossier.step(cell, 'nameRelatives', '2026-06-12', { relatives: [] })
    expect(await certifying(dossier)).toEqual([])
  })

  test('asks about who raised the spouse since 2026, and adopted children where a province says so', async () => {
    const dossier = await verifying(['WHO_RAISED_SPOUSE', 'ADOPTED_CHILD'])
    expect(await unverified(dossier)).toEqual(['APPLICANT', 'WHO_RAISED_SPOUSE'])
  })

  test('is waived for somebody with a ground, and not where the present is still asked about', async () => {
    const dossier = await verifying(['PARENT'])
    await ask(dossier, 'APPLICANT')
    await dossier.step(cell, 'waiveLetter', '2026-06-11', {
      about: 'PARENT',
      ground: 'THREE_GENERATIONS',
    })
    expect(await certifying(dossier)).toEqual(['RELATIVES_UNVERIFIED'])
    const { data } = await members.ask(
      cell,
      `{ dossier(admissionId: "${dossier.id}") { waivers { about ground waivedOn } } }`,
    )
    expect(Object(data?.['dossier']).waivers).toEqual([
      { about: 'PARENT', ground: 'THREE_GENERATIONS', waivedOn: '2026-06-11' },
    ])
  })
})
