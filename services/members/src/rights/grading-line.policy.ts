import { GRADERS } from '../gradings/grading.policy.ts'
import { DOSSIERS, type Line } from './role-group.policy.ts'

/** Yearly grades, their corrections, and the removals that they call for. */
export const GRADING_LINES: readonly Line[] = [
  ['Person', 'gradings', DOSSIERS],
  ['Member', 'grading(year) removalDue', DOSSIERS],
  ['Grading', 'id year grade documentNumber documentOn issuer', DOSSIERS],
  ['Grading', 'reason role recordedAt postUnit earlier mayCorrect', DOSSIERS],
  ['Mutation', 'gradeMembers(input) correctGrading(input)', GRADERS],
  ['GradeMembersInput', 'idempotencyKey year documentNumber documentOn issuer grades', GRADERS],
  ['GradeInput', 'personId grade', GRADERS],
  ['GradeMembersPayload', 'people objections', GRADERS],
  ['CorrectGradingInput', 'idempotencyKey gradingId grade reason', GRADERS],
  ['CorrectGradingInput', 'documentNumber documentOn issuer', GRADERS],
  ['CorrectGradingPayload', 'person objections', GRADERS],
  ['Unit', 'removalsDue(first,after)', DOSSIERS],
  ['RemovalDueConnection', 'edges pageInfo totalCount', DOSSIERS],
  ['RemovalDueEdge', 'node cursor', DOSSIERS],
  ['RemovalDue', 'person ground years source', DOSSIERS],
]
