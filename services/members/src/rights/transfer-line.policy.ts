import { DOSSIERS, FILE_KEEPERS, MOVERS, type Line } from './role-group.policy.ts'

/** Transfers, inquiries that hold them up, and who keeps the files of members. */
export const TRANSFER_LINES: readonly Line[] = [
  ['Query', 'transfer(transferId) transfers(first,after,show) transferCounts', DOSSIERS],
  ['Query', 'transferDestinations(below)', MOVERS],
  ['Person', 'transfers inquiries', DOSSIERS],
  ['TransferConnection', 'edges pageInfo totalCount', DOSSIERS],
  ['TransferEdge', 'node cursor', DOSSIERS],
  ['TransferCounts', 'waiting given received late', DOSSIERS],
  ['TransferDestination', 'id name code takesMembers keepsFiles hasBelow', MOVERS],
  ['TransferPlace', 'id name code within', MOVERS],
  ['Transfer', 'id from stage fullName', MOVERS],
  ['Transfer', 'person to kind ground version stageSince number', DOSSIERS],
  ['Transfer', 'requestedOn decidedOn introducedOn arrivedOn untilOn duesPaidUntil', DOSSIERS],
  ['Transfer', 'bornOn ceremonyOn officialOn abroadPlace', DOSSIERS],
  ['Transfer', 'waitsFor waitsSide dueOn dueTimer', DOSSIERS],
  ['TransferFile', 'transfer asOf form formSource boxes missingPapers papers', DOSSIERS],
  ['TransferFile', 'lostAfter policyVersion policyOverlay moves actions nextSteps', DOSSIERS],
  ['TransferBox', 'number part side organ place signedOn enteredFor correctedOn', DOSSIERS],
  ['TransferPaper', 'id kind issuedOn number', DOSSIERS],
  ['TransferMove', 'id action fromStage toStage onDay paper box number note side', DOSSIERS],
  ['TransferMove', 'enteredFor policyVersion policyOverlay role recordedAt', DOSSIERS],
  ['PossibleTransferAction', 'action leadsTo objections', DOSSIERS],
  ['NextTransferStep', 'action by roles objections', DOSSIERS],
  ['TransferPayload', 'file objections', DOSSIERS],
  ['RequestTransferInput', 'idempotencyKey personId kind on number toUnitId', DOSSIERS],
  ['RequestTransferInput', 'abroadPlace decidedOn ground untilOn duesPaidUntil note', DOSSIERS],
  ...[
    'TransferStepInput',
    'RecordTransferPaperInput kind issuedOn',
    'RecordTransferDuesInput paidUntil',
    'CorrectTransferBoxInput box',
    'ForwardTransferInput toUnitId',
    'ExtendStayInput untilOn',
  ].map(line => {
    const [type = '', ...own] = line.split(' ')
    const step = 'idempotencyKey transferId expectedVersion on number note'
    return [type, [step, ...own].join(' '), DOSSIERS] as const
  }),
  ['Person', 'fileKeepings', DOSSIERS],
  ['FileKeeping', 'id keeper fromOn untilOn documentNumber documentOn', DOSSIERS],
  ['Mutation', 'handOverFile(input)', FILE_KEEPERS],
  ['HandOverFileInput', 'idempotencyKey personId keeperUnitId on', FILE_KEEPERS],
  ['HandOverFileInput', 'documentNumber documentOn', FILE_KEEPERS],
  ['FileKeepingPayload', 'person objections', FILE_KEEPERS],
  ['Inquiry', 'id kind fromOn documentNumber documentOn issuer', DOSSIERS],
  ['Inquiry', 'untilOn endDocumentNumber', DOSSIERS],
  ['Mutation', 'openInquiry(input) closeInquiry(input)', DOSSIERS],
  ['OpenInquiryInput', 'idempotencyKey personId kind on', DOSSIERS],
  ['OpenInquiryInput', 'documentNumber documentOn issuer', DOSSIERS],
  ['CloseInquiryInput', 'idempotencyKey inquiryId on documentNumber', DOSSIERS],
  ['InquiryPayload', 'person objections', DOSSIERS],
]
