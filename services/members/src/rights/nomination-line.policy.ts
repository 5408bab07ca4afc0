import { DOSSIERS, type Line } from './role-group.policy.ts'
import type { Role } from '@ket-nap/subgraph'

/** Officers of mass organisations; each reaches what his own unit wrote. */
const NOMINATORS: readonly Role[] = ['MASS_ORGANISATION']
/** Both sides of a nomination. */
const SIDES: readonly Role[] = [...DOSSIERS, ...NOMINATORS]
/** Who names the cell. */
const COMMITTEES: readonly Role[] = ['BASE_COMMITTEE', 'ORGANISING']
const CELLS: readonly Role[] = ['CELL_SECRETARY']

/** Nominations by mass organisations, and their answers. */
export const NOMINATION_LINES: readonly Line[] = [
  ['Query', 'nominations(first,after,stages,waiting) nomination(id)', SIDES],
  ['Query', 'nominationReceivers(search)', NOMINATORS],
  ['Query', 'nomineeSheet(content) nomineeSheetTemplate', NOMINATORS],
  ['NomineeSheet', 'nominees problems', NOMINATORS],
  ['SheetNominee', 'row fullName bornOn sex occupation workplace personalNumber', NOMINATORS],
  ['SheetNominee', 'parentsAgreedOn statement', NOMINATORS],
  ['SheetProblem', 'cell objection', NOMINATORS],
  ['NominationConnection', 'edges pageInfo totalCount', SIDES],
  ['NominationEdge', 'node cursor', SIDES],
  ['Nomination', 'id version stage resolutionNumber resolvedOn fullName bornOn sex', SIDES],
  ['Nomination', 'occupation cellReason sentOn answerDueOn answeredOn declineReason', SIDES],
  ['Nomination', 'bodyName receiver', SIDES],
  ['Nomination', 'standing', NOMINATORS],
  ['Nomination', 'admission', DOSSIERS],
  ['NomineeStanding', 'progress since', NOMINATORS],
  ['NominationReceiver', 'id name within isCell', SIDES],
  ['NominationFile', 'nomination workplace statement parentsAgreedOn moves actions', SIDES],
  ['NominationFile', 'likelyDuplicates', DOSSIERS],
  ['NominationFile', 'tasks mayRecordTask', SIDES],
  ['NomineeTask', 'id kind content begunOn endedOn result', SIDES],
  ['Person', 'nominations', DOSSIERS],
  ['NomineeRecord', 'id bodyName resolutionNumber resolvedOn statement tasks', DOSSIERS],
  ['Mutation', 'recordNomineeTask(input) endNomineeTask(input)', NOMINATORS],
  ['RecordNomineeTaskInput', 'idempotencyKey nominationId kind content begunOn', NOMINATORS],
  ['RecordNomineeTaskInput', 'endedOn result', NOMINATORS],
  ['EndNomineeTaskInput', 'idempotencyKey taskId endedOn result', NOMINATORS],
  ['NominationMove', 'id action actor onDay note', SIDES],
  ['PossibleNominationAction', 'action leadsTo objections', SIDES],
  ['LikelyDuplicate', 'personId match fullName birthYear unitId unitName standing', DOSSIERS],
  ['NominationPayload', 'file objections', SIDES],
  ['NominationsPayload', 'nominations objections', NOMINATORS],
  ['Mutation', 'saveNominationDraft(input) sendNominations(input)', NOMINATORS],
  ['Mutation', 'withdrawNomination(input) answerMoreOfNomination(input)', NOMINATORS],
  ['Mutation', 'askMoreOfNomination(input) declineNomination(input)', DOSSIERS],
  ['Mutation', 'nameCellForNomination(input)', COMMITTEES],
  ['Mutation', 'acceptNomination(input)', CELLS],
  ['NominationsInput', 'idempotencyKey resolution receiverId people', NOMINATORS],
  ['NominationResolutionInput', 'number on', NOMINATORS],
  ['NomineeInput', 'draftId fullName bornOn sex occupation workplace', NOMINATORS],
  ['NomineeInput', 'statement personalNumber parentsAgreedOn', NOMINATORS],
  ['NominationStepInput', 'idempotencyKey nominationId expectedVersion note', SIDES],
  ['DeclineNominationInput', 'idempotencyKey nominationId expectedVersion note reason', DOSSIERS],
  ['NameCellInput', 'idempotencyKey nominationId expectedVersion note cellId reason', COMMITTEES],
  ['AcceptNominationInput', 'idempotencyKey nominationId expectedVersion note person', CELLS],
  ['AcceptNominationInput', 'samePersonId isAnotherPerson helperId on number', CELLS],
  ['NomineeTraitsInput', 'ethnicGroup religion generalEducation professionalLevel', CELLS],
  ['NomineeTraitsInput', 'politicalTheory flags', CELLS],
]
