// What the graph answers about the dossier of an invented person.

export const objectionAnswer = (code: string, more: Record<string, unknown> = {}) => ({
  __typename: 'Objection',
  code,
  path: [],
  params: [],
  clearableBy: [],
  source: null,
  ...more,
})

const UNIT = {
  __typename: 'Unit',
  id: 'u1',
  name: 'Chi bộ thôn 1',
  ancestors: [],
  foundedOn: '2025-07-01',
  closedOn: null,
}
const helper = { __typename: 'Person', id: 'p-helper', fullName: 'Trần Văn Bình' }
const OPEN_LETTER = objectionAnswer('VERIFICATION_OPEN', {
  params: [{ __typename: 'ObjectionParameter', name: 'count', value: '1' }],
  clearableBy: ['CELL_SECRETARY'],
  source: 'HD06 3.4',
})

export const ADMISSION = {
  __typename: 'Admission',
  id: 'a1',
  stage: 'VERIFYING',
  version: 7,
  stageSince: '2026-09-01',
  listedOn: '2026-01-05',
  openedOn: '2026-06-01',
  consideredOn: null,
  decidedOn: null,
  ceremonyOn: null,
  specialCases: ['RELIGION'],
  unit: UNIT,
  person: { __typename: 'Person', id: 'p1', fullName: 'Nguyễn Thị Ánh', bornOn: '1999-08-17' },
}

const HELD = {
  papers: [
    {
      __typename: 'DossierPaper',
      id: 'paper-1',
      kind: 'APPLICATION',
      form: '1A-KNĐ',
      number: null,
      issuedOn: '2026-06-01',
      issuer: null,
      validUntil: null,
      setAsideOn: null,
      setAsideReason: null,
      criteria: null,
      scans: [{ __typename: 'PaperScan', id: 'scan-1', bytes: 1_258_291 }],
    },
  ],
  faults: [],
  prints: ['MISSING_PAPERS_NOTICE'],
  missingPapers: ['OPINION_SUMMARY'],
  groupCriteria: [],
  unprovenCriteria: [],
  introductions: [
    {
      __typename: 'DossierIntroduction',
      id: 'i1',
      togetherSince: '2024-01-01',
      issuedOn: '2026-06-10',
      setAsideOn: null,
      person: helper,
    },
  ],
  earlierMembership: null,
  relatives: ['PARENT', 'SPOUSE'],
  unverified: ['SPOUSE'],
  waivers: [],
  letters: [
    {
      __typename: 'VerificationLetter',
      id: 'l1',
      about: 'PARENT',
      abroad: false,
      receivedOn: '2026-10-19',
      dueOn: '2026-12-01',
      answeredOn: null,
      answer: null,
    },
  ],
  help: [
    {
      __typename: 'DossierHelp',
      hasAccount: false,
      id: 'h1',
      fromOn: '2026-09-15',
      untilOn: null,
      number: '12-NQ/CB',
      person: helper,
    },
  ],
  remarks: [],
  consents: [],
}

const BALLOT = {
  __typename: 'DossierBallot',
  heldOn: '2026-11-10',
  action: 'VOTE_IN_CELL',
  entitled: 9,
  present: 8,
  yes: 7,
  no: 1,
  blank: 0,
  needed: 6,
  passed: true,
  unitName: 'Chi bộ thôn 1',
  isMeetingReached: true,
}
export const possibleAction = (action: string, more: Record<string, unknown> = {}) => ({
  __typename: 'PossibleAction',
  action,
  leadsTo: null,
  enteredFor: false,
  objections: [],
  ...more,
})

const MOVE = {
  __typename: 'DossierMove',
  id: 'm1',
  action: 'START_VERIFICATION',
  fromStage: 'DOSSIER_OPEN',
  toStage: 'VERIFYING',
  onDay: '2026-09-01',
  number: null,
  note: null,
  actor: 'CELL',
  enteredFor: true,
  fromPaper: false,
  policyVersions: [
    { __typename: 'PolicyVersion', nameVi: 'Quy định 208 (2026)', nameEn: 'Regulation 208 (2026)' },
  ],
  role: 'ORGANISING',
  scan: { __typename: 'PaperScan', id: 'scan-9', bytes: 40_960 },
  recordedAt: '2026-09-02T01:00:00Z',
}

/** A dossier that waits for the answer to a letter; `more` changes some of it. */
export function dossierAnswer(more: Record<string, unknown> = {}) {
  return {
    __typename: 'Dossier',
    asOf: '2026-11-21',
    policyVersions: [
      {
        __typename: 'PolicyVersion',
        nameVi: 'Quy định 208 (2026)',
        nameEn: 'Regulation 208 (2026)',
      },
    ],
    admission: ADMISSION,
    route: {
      __typename: 'AdmissionRoute',
      code: 'R3',
      stages: ['CELL_VOTED', 'APPRAISING', 'DECIDED'],
      source: 'HD06 3.7a',
    },
    clocks: [{ __typename: 'AdmissionClock', timer: 'VERIFICATION', dueOn: '2026-12-01' }],
    actions: [
      possibleAction('RECORD_ANSWER'),
      possibleAction('WITHDRAW', { leadsTo: 'WITHDRAWN' }),
    ],
    nextSteps: [
      { __typename: 'NextStep', action: 'CERTIFY_CV', by: ['BASE'], objections: [OPEN_LETTER] },
    ],
    ...HELD,
    ballots: [BALLOT],
    moves: [MOVE],
    ...more,
  }
}
