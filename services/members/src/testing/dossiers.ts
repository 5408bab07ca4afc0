import { randomUUID } from 'node:crypto'
import { importedId, type Viewer } from '@ket-nap/subgraph'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import { seat } from './bodies.ts'
import { memberRow, personRow } from './files.ts'
import type { TestMembers } from './open-members.ts'
import { event } from './tree.ts'
import { viewers } from './viewers.ts'

/** Who moves a dossier of the agency's cell: cell, base committee, then the commune. Route R1. */
export const ORGANS = {
  cell: viewers.cell('CELL_SECRETARY', 'agency-cell'),
  base: viewers.agency('BASE_COMMITTEE'),
  department: viewers.commune('ORGANISING'),
  board: viewers.commune('LEADER'),
  province: viewers.province('ORGANISING'),
}

export const HELPER = importedId('person', 'helper')
const INTRODUCER = importedId('person', 'introducer')

const VOTERS = [
  'helper',
  'introducer',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
]

/** Nine official members of the agency's cell, who also sit in the organs above. */
export async function seatMembers(members: TestMembers): Promise<void> {
  const keys = VOTERS
  await members.take(
    'people',
    keys.map(key => personRow(key, 'agency-cell')),
  )
  await members.take(
    'members',
    keys.map(key => memberRow(key)),
  )
  await members.take(
    'belongings',
    keys.map(person => ({
      person,
      unit: 'agency-cell',
      from: '2015-03-20',
      reason: 'ADMITTED',
    })),
  )
  const who = { members, viewer: ORGANS.department }
  await seat(who, { organ: 'BASE_COMMITTEE', unit: 'agency', people: VOTERS.slice(0, 5) })
  await seat(who, { organ: 'COMMITTEE', unit: 'new-commune', people: VOTERS })
  await seat(who, { organ: 'STANDING_BOARD', unit: 'new-commune', people: VOTERS.slice(0, 3) })
}

const NEW_PERSON = {
  fullName: 'Lê Thị Mẫu',
  bornOn: '1996-04-12',
  sex: 'FEMALE',
  ethnicGroup: 'KINH',
  religion: 'NONE',
  generalEducation: 'UPPER_SECONDARY',
  professionalLevel: 'BACHELOR',
  politicalTheory: 'NONE',
  occupation: 'PUBLIC_EMPLOYEE',
  flags: [],
}

export interface Answer {
  objections: { code: string; path: string[]; clearableBy: string[] }[]
  dossier: {
    admission: { id: string; stage: AdmissionStage; version: number; person: { id: string } }
  } | null
}

const ANSWER = `{ objections { code path clearableBy }
  dossier { admission { id stage version person { id } } } }`

/** One dossier, moved through GraphQL as the apps do it. */
export interface TestDossier {
  readonly id: string
  readonly personId: string
  stage: AdmissionStage
  version: number
  /** Takes a step that must be possible. */
  step(viewer: Viewer, verb: string, on: string, more?: object): Promise<void>
  /** Tries a step; answers the codes of what stands in its way. */
  refusal(viewer: Viewer, verb: string, on: string, more?: object): Promise<string[]>
  certified(issuedOn: string, validUntil: string): Promise<void>
}

interface Listing {
  on?: string
  person?: object
  cell?: Viewer
  unit?: string
  scanId?: string
}

export async function listSomebody(
  members: TestMembers,
  {
    on = '2026-02-02',
    person = {},
    cell = ORGANS.cell,
    unit = 'agency-cell',
    scanId,
  }: Listing = {},
): Promise<TestDossier> {
  const input = {
    idempotencyKey: randomUUID(),
    unitId: importedId('unit', unit),
    person: { ...NEW_PERSON, ...person },
    helperId: HELPER,
    on,
    number: '5',
    scanId,
  }
  const answer = await ask(members, cell, {
    verb: 'listSympathiser',
    type: 'ListSympathiserInput',
    input,
  })
  if (!answer.dossier) throw new Error(JSON.stringify(answer.objections))
  const { admission } = answer.dossier
  return track(members, admission)
}

/** A dossier that a file brought. */
export async function findDossier(members: TestMembers, key: string): Promise<TestDossier> {
  const id = importedId('admission', key)
  const [found] = await members.rows<Found>(
    `select id, stage, version, person_id as "personId" from admissions where id = '${id}'`,
  )
  if (!found) throw new Error('no dossier')
  return track(members, { ...found, person: { id: found.personId } })
}

interface Found extends Pick<TestDossier, 'id' | 'stage' | 'version' | 'personId'> {}

function track(
  members: TestMembers,
  admission: NonNullable<Answer['dossier']>['admission'],
): TestDossier {
  const attempt = (viewer: Viewer, verb: string, input: object) =>
    ask(members, viewer, {
      verb,
      type: INPUTS[verb] ?? 'StepInput',
      input: {
        idempotencyKey: randomUUID(),
        admissionId: dossier.id,
        expectedVersion: dossier.version,
        ...input,
      },
    })
  const dossier: TestDossier = {
    id: admission.id,
    personId: admission.person.id,
    stage: admission.stage,
    version: admission.version,
    async step(viewer, verb, on, more = {}) {
      const answer = await attempt(viewer, verb, { on, ...more })
      if (!answer.dossier) throw new Error(`${verb}: ${JSON.stringify(answer.objections)}`)
      Object.assign(dossier, {
        stage: answer.dossier.admission.stage,
        version: answer.dossier.admission.version,
      })
    },
    async refusal(viewer, verb, on, more = {}) {
      const answer = await attempt(viewer, verb, { on, ...more })
      return answer.objections.map(({ code }) => code)
    },
    async certified(issuedOn, validUntil) {
      await members.receive({
        producer: 'training',
        events: [
          event('certificate.recorded', {
            certificateId: randomUUID(),
            revision: 1,
            personId: dossier.personId,
            courseKind: 'AWARENESS',
            number: '12/GCN',
            issuedOn,
            validUntil,
            policyVersion: 'POLICY_208_2026',
          }),
        ],
      })
    },
  }
  return dossier
}

const INPUTS: Readonly<Record<string, string>> = {
  assignHelper: 'AssignHelperInput',
  recordRemark: 'RecordRemarkInput',
  recordPaper: 'RecordPaperInput',
  recordIntroduction: 'RecordIntroductionInput',
  nameSpecialCases: 'NameSpecialCasesInput',
  recordEarlierMembership: 'RecordEarlierMembershipInput',
  nameRelatives: 'NameRelativesInput',
  waiveLetter: 'WaiveLetterInput',
  sendLetter: 'SendLetterInput',
  recordAnswer: 'RecordAnswerInput',
  requestAdditions: 'FaultyDossierInput',
  returnDossier: 'FaultyDossierInput',
  answerConsent: 'AnswerConsentInput',
}

async function ask(
  members: TestMembers,
  viewer: Viewer,
  { verb, type, input }: { verb: string; type: string; input: object },
): Promise<Answer> {
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: ${type}!) { ${verb}(input: $input) ${ANSWER} }`,
    { input },
  )
  const answer = data?.[verb] as Answer | null | undefined
  if (!answer) throw new Error(`${verb}: ${JSON.stringify(errors)}`)
  return answer
}

/** From the list to the stage before the cell's vote, on plausible days of 2026. */
export async function prepareForVote(members: TestMembers, dossier: TestDossier): Promise<void> {
  const { cell, base } = ORGANS
  await dossier.step(cell, 'proposeForClass', '2026-03-02')
  await dossier.certified('2026-04-20', '2031-04-21')
  await dossier.step(cell, 'acceptCertificate', '2026-04-21')
  await dossier.step(base, 'permitDossier', '2026-05-04', { number: '14' })
  await dossier.step(cell, 'recordPaper', '2026-05-11', { kind: 'APPLICATION' })
  await dossier.step(cell, 'recordPaper', '2026-05-12', { kind: 'CV' })
  await dossier.step(cell, 'openDossier', '2026-05-12')
  const togetherSince = '2024-01-01'
  for (const personId of [HELPER, INTRODUCER]) {
    await dossier.step(cell, 'recordIntroduction', '2026-05-15', { personId, togetherSince })
  }
  await dossier.step(cell, 'startVerification', '2026-05-18')
  await dossier.step(cell, 'nameRelatives', '2026-05-18', { relatives: ['PARENT'] })
  for (const about of ['APPLICANT', 'PARENT']) {
    await dossier.step(cell, 'sendLetter', '2026-05-20', { about, abroad: false })
  }
  for (const letterId of await openLetters(members, dossier)) {
    await dossier.step(cell, 'recordAnswer', '2026-06-10', { letterId, answer: 'CLEAR' })
  }
  await dossier.step(cell, 'recordPaper', '2026-06-15', { kind: 'OPINION_SUMMARY' })
  await dossier.step(base, 'certifyCv', '2026-06-22')
}

async function openLetters(members: TestMembers, { id }: TestDossier): Promise<string[]> {
  const letters = await members.rows<{ id: string }>(
    `select id from verification_letters where admission_id = '${id}' and answered_on is null`,
  )
  return letters.map(letter => letter.id)
}

interface Vote {
  organ?: string
  formOfVote?: string
  /** How was voted on the first of them, where not as on the others. */
  firstForm?: string
  unit?: string
  item?: 'PROPOSE' | 'ADMIT' | 'REFUSE'
  present?: number
  yes?: number
  no?: number
  number?: number
  note?: string
  scanId?: string
}

let lastNumber = 0

/** Records a meeting about dossiers; answers the objections as 'path CODE'. */
export async function meet(
  members: TestMembers,
  viewer: Viewer,
  {
    heldOn,
    dossiers,
    vote = {},
  }: { heldOn: string; dossiers: readonly TestDossier[]; vote?: Vote },
): Promise<string[]> {
  const {
    organ = 'CELL',
    unit = 'agency-cell',
    item = 'PROPOSE',
    formOfVote = 'SECRET_BALLOT',
    present = 9,
    no = 0,
    note,
    scanId,
  } = vote
  const { yes = present - no } = vote
  const { data, errors } = await members.ask(
    viewer,
    `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) {
       objections { code path } admissions { id stage version } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        unitId: importedId('unit', unit),
        organ,
        heldOn,
        formOfVote,
        present,
        exemptPresent: 0,
        items: dossiers.map(({ id, version }, place) => ({
          admissionId: id,
          expectedVersion: version,
          item,
          formOfVote: place === 0 ? vote.firstForm : null,
          yes,
          no,
          blank: present - yes - no,
          number: vote.number ?? ++lastNumber,
          note,
          scanId,
        })),
      },
    },
  )
  const answer = data?.['recordMeeting'] as {
    objections: { code: string; path: string[] }[]
    admissions: Pick<TestDossier, 'id' | 'stage' | 'version'>[] | null
  } | null
  if (!answer) throw new Error(JSON.stringify(errors))
  for (const dossier of dossiers) {
    Object.assign(dossier, answer.admissions?.find(({ id }) => id === dossier.id) ?? {})
  }
  return answer.objections.map(({ code, path }) => `${path.slice(1).join('.')} ${code}`)
}
