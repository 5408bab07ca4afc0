import { allow, connection, fields, type PolicyRegistry, type Role } from '@ket-nap/subgraph'

interface Groups {
  /** Whoever plans: classes, never who sits in them. */
  readonly planners: readonly Role[]
  /** Whoever prepares admissions: their own people in classes. */
  readonly readers: readonly Role[]
  readonly runners: readonly Role[]
}

/** Who may use what of classes. Which rows a post sees is decided by its reach, never here. */
export const classPolicies = ({ planners, readers, runners }: Groups): PolicyRegistry => ({
  ...fields(
    'TrainingClass',
    ['form', 'seats', 'sharedSeats', 'seatsTaken', 'seatShares', 'stage', 'decidedOn'],
    allow(planners),
  ),
  ...fields('TrainingClass', ['curriculum', 'sessions', 'isRunHere', 'actions'], allow(planners)),
  'TrainingClass.enrolments': allow(readers),
  ...fields('SeatShare', ['unit', 'seats', 'taken'], allow(planners)),
  ...fields('PossibleClassAction', ['action', 'objections'], allow(planners)),
  ...fields(
    'Curriculum',
    ['id', 'inForceFrom', 'source', 'isConfirmed', 'lessons'],
    allow(planners),
  ),
  ...fields('CurriculumLesson', ['number', 'periods'], allow(planners)),

  ...overviewPolicies(planners),
  ...demandPolicies({ planners, readers }),
  ...sessionPolicies(planners),
  'Query.lecturers': allow(runners),
  ...learnerPolicies(readers),
  ...commands(runners),
})

const overviewPolicies = (planners: readonly Role[]): PolicyRegistry => ({
  'Query.trainingOverview': allow(planners, 'year'),
  ...fields('TrainingOverview', ['from', 'until', 'courses', 'units', 'needs'], allow(planners)),
  ...fields(
    'CourseOverview',
    'courseKind planned open running closed seats seatsTaken passed failed'.split(' '),
    allow(planners),
  ),
  ...fields('UnitSeats', ['unit', 'seats', 'taken'], allow(planners)),
  ...fields('CourseNeed', ['courseKind', 'people', 'seated'], allow(planners)),
})

/** Numbers for whoever plans, names for whoever prepares admissions. */
const demandPolicies = ({ planners, readers }: Omit<Groups, 'runners'>): PolicyRegistry => ({
  'Query.trainingDemand': allow(planners, 'first', 'after', 'unitId', 'courseKinds'),
  ...connection('TrainingDemand', allow(planners)),
  ...fields(
    'TrainingDemand',
    'unit courseKind people lapsing seated proposed earliestDueOn longestSince'.split(' '),
    allow(planners),
  ),
  'Query.trainingNeeds': allow(readers, 'first', 'after', 'unitId', 'courseKinds', 'withoutSeat'),
  'Person.trainingNeed': allow(readers),
  ...connection('TrainingNeed', allow(readers)),
  ...fields(
    'TrainingNeed',
    'person unit courseKind since dueOn coveredUntil proposedOn hasSeat mayPropose'.split(' '),
    allow(readers),
  ),
})

const sessionPolicies = (planners: readonly Role[]): PolicyRegistry => ({
  'Query.classSession': allow(planners, 'id'),
  ...fields('Lecturer', ['id', 'fullName', 'workplace'], allow(planners)),
  ...fields(
    'ClassSession',
    ['id', 'heldOn', 'startsMinute', 'endsMinute', 'lesson', 'place', 'cancelledOn'],
    allow(planners),
  ),
  ...fields('ClassSession', ['class', 'lecturer', 'replaces'], allow(planners)),
})

const learnerPolicies = (readers: readonly Role[]): PolicyRegistry => ({
  ...fields(
    'Enrolment',
    ['id', 'stage', 'waitingNumber', 'enrolledOn', 'person', 'class', 'sentFrom', 'share'],
    allow(readers),
  ),
  ...fields('Enrolment', ['mark', 'result', 'certificate'], allow(readers)),
  ...fields(
    'ClassResult',
    ['passed', 'grade', 'attended', 'sessions', 'policyVersion'],
    allow(readers),
  ),
  'Person.enrolments': allow(readers),
  'ClassSession.attendance': allow(readers),
  ...fields('AttendanceMark', ['id', 'enrolmentId', 'state', 'markedAt'], allow(readers)),
})

/** Each command with its input, whose key is the same everywhere. */
const commands = (runners: readonly Role[]): PolicyRegistry => ({
  ...command('planClass', 'courseKind code form place opensOn closesOn seats', runners),
  ...command('openClass', 'classId decisionNumber decidedOn', runners),
  ...command('startClass', 'classId', runners),
  ...command('cancelClass', 'classId reason', runners),
  ...command('scheduleSessions', 'classId sessions', runners),
  ...fields(
    'SessionInput',
    'heldOn startsMinute endsMinute lesson place lecturerId replacesId'.split(' '),
    allow(runners),
  ),
  ...command('cancelSession', 'sessionId', runners),
  ...command('addLecturer', 'fullName workplace', runners),
  ...fields('LecturerPayload', ['lecturer', 'objections'], allow(runners)),
  ...command('changeClassSeats', 'classId seats', runners),
  ...command('shareSeats', 'classId shares', runners),
  ...fields('SeatShareInput', ['unitId', 'seats'], allow(runners)),
  ...command('enrolPeople', 'classId personIds', runners),
  ...command('withdrawEnrolment', 'enrolmentId reason', runners),
  ...command('markAttendance', 'sessionId marks', runners),
  ...fields('AttendanceMarkInput', ['id', 'enrolmentId', 'state', 'markedAt'], allow(runners)),
  ...fields('AttendancePayload', ['session', 'objections'], allow(runners)),
  ...command('recordMarks', 'classId marks reason', runners),
  ...fields('PaperMarkInput', ['enrolmentId', 'mark'], allow(runners)),
  ...command('closeClass', 'classId', runners),
  ...command('issueCertificates', 'classId issuedOn issuer firstNumber', runners),
  ...command('revokeCertificate', 'certificateId revokedOn decisionNumber reason', runners),
  ...fields('ClassPayload', ['trainingClass', 'objections'], allow(runners)),
})

const command = (verb: string, input: string, roles: readonly Role[]): PolicyRegistry => ({
  [`Mutation.${verb}`]: allow(roles, 'input'),
  ...fields(
    `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`,
    ['idempotencyKey', ...input.split(' ')],
    allow(roles),
  ),
})
