/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Somebody whom the centre asks to teach. */
export type AddLecturerInput = {
  /** Name, up to 120 characters. */
  fullName: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Where he or she works; may be empty. */
  workplace: string;
};

/** Whether somebody was there. */
export type Attendance =
  /** Not there (vắng). */
  | 'ABSENT'
  /** Not there, with a reason (vắng có lý do). */
  | 'EXCUSED'
  /** There (có mặt). */
  | 'PRESENT';

/** A mark as a device took it. */
export type AttendanceMarkInput = {
  /** Whose enrolment. */
  enrolmentId: string;
  /** Random UUID; the same twice is stored once. */
  id: string;
  /** When it was taken; the latest counts. */
  markedAt: string;
  /** There or not. */
  state: Attendance;
};

/** A class that is given up. */
export type CancelClassInput = {
  /** The class. */
  classId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Why, up to 500 characters. */
  reason: string;
};

/** A session that is not held. */
export type CancelSessionInput = {
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** The session. */
  sessionId: string;
};

/** Whether a certificate counts on a day. */
export type CertificateState =
  /** Its time is over: the course must be attended again. */
  | 'LAPSED'
  /** It was revoked by a decision (bị thu hồi). */
  | 'REVOKED'
  /** It counts. */
  | 'VALID';

/** Another number of seats. */
export type ChangeClassSeatsInput = {
  /** The class. */
  classId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Seats in all, not fewer than are taken or shared out. */
  seats: number;
};

/** A step of a class. */
export type ClassAction =
  /** Give it up (hủy lớp). */
  | 'CANCEL'
  /** Close it and tell who passed (bế giảng). */
  | 'CLOSE'
  /** Open it by a decision (mở lớp). */
  | 'OPEN'
  /** Begin to teach (khai giảng). */
  | 'START';

/** When and where it is held. */
export type ClassForm =
  /** At an enterprise (tại doanh nghiệp). */
  | 'AT_ENTERPRISE'
  /** At a school (tại trường học). */
  | 'AT_SCHOOL'
  /** In the evening or at the weekend (buổi tối, ngày nghỉ). */
  | 'EVENING'
  /** By day, at the centre (tập trung). */
  | 'REGULAR';

/** How somebody passed. */
export type ClassGrade =
  /** Average (trung bình). */
  | 'AVERAGE'
  /** Excellent (giỏi). */
  | 'EXCELLENT'
  /** Good (khá). */
  | 'GOOD';

/** Where a class stands. */
export type ClassStage =
  /** Given up before it was taught (không mở). */
  | 'CANCELLED'
  /** Over (đã bế giảng). */
  | 'CLOSED'
  /** Opened by a decision; takes people (đang nhận học viên). */
  | 'OPEN'
  /** Planned; nobody is sent to it yet (dự kiến mở). */
  | 'PLANNED'
  /** Being taught (đang học). */
  | 'RUNNING';

/** A class that is over. */
export type CloseClassInput = {
  /** The class. */
  classId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
};

/** What the base organisation confirms. */
export type ConfirmProposalsInput = {
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** The proposals, up to 200: all of them take the step, or none. */
  proposalIds: Array<string>;
};

/** What is taught. */
export type CourseKind =
  /** Awareness of the Party, before admission (bồi dưỡng nhận thức về Đảng). */
  | 'AWARENESS'
  /** Elementary political theory (sơ cấp lý luận chính trị). */
  | 'ELEMENTARY_THEORY'
  /** For probationary members, before recognition (bồi dưỡng đảng viên mới). */
  | 'NEW_MEMBER'
  /** For secretaries and committees of cells (bồi dưỡng bí thư chi bộ, cấp ủy viên). */
  | 'SECRETARIES';

/** People for a class, in their order. */
export type EnrolPeopleInput = {
  /** The class. */
  classId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Up to 200 people, each once. */
  personIds: Array<string>;
};

/** Where somebody stands in a class. */
export type EnrolmentStage =
  /** Has a seat (có chỗ). */
  | 'CONFIRMED'
  /** Did not pass (không đạt). */
  | 'FAILED'
  /** Passed (đạt). */
  | 'PASSED'
  /** Waits for a seat (chờ chỗ). */
  | 'WAITING'
  /** Was taken off (rút). */
  | 'WITHDRAWN';

/** Certificates for everybody who passed a class. */
export type IssueCertificatesInput = {
  /** The class, which is closed. */
  classId: string;
  /** Number from which the series of the year goes on, where it was begun on paper. */
  firstNumber?: number | null | undefined;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Day printed on them. */
  issuedOn: string;
  /** Who issues them, up to 200 characters. */
  issuer: string;
};

/** Who was at a session. */
export type MarkAttendanceInput = {
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Up to 200 marks. */
  marks: Array<AttendanceMarkInput>;
  /** The session. */
  sessionId: string;
};

/** The decision by which a planned class is opened. */
export type OpenClassInput = {
  /** The class. */
  classId: string;
  /** Day of the decision, not in the future. */
  decidedOn: string;
  /** Number of the decision, up to 50 characters. */
  decisionNumber: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
};

/** Why the file of a person is opened. */
export type OpeningPurpose =
  /** Award of a badge (xét tặng Huy hiệu Đảng). */
  | 'BADGE'
  /** Handling a case that is under way (giải quyết hồ sơ đang xử lý); no purpose where the service finds the case itself. */
  | 'CASE'
  /** Discipline (xem xét kỷ luật). */
  | 'DISCIPLINE'
  /** Checking and completing the file (kiểm tra, bổ sung hồ sơ). */
  | 'FILE_CHECK'
  /** Yearly grading (đánh giá, xếp loại). */
  | 'GRADING'
  /** Inspection and supervision (kiểm tra, giám sát). */
  | 'INSPECTION'
  /** At the request of the person (theo đề nghị của đương sự). */
  | 'OWN_REQUEST'
  /** Preparing an admission (tạo nguồn, giới thiệu kết nạp). */
  | 'PREPARATION'
  /** Keeping the roll of members (quản lý danh sách đảng viên). */
  | 'ROLL'
  /** Checking figures (đối chiếu số liệu thống kê). */
  | 'STATISTICS'
  /** Training and certificates (bồi dưỡng, cấp giấy chứng nhận). */
  | 'TRAINING'
  /** Transfer of activity (chuyển sinh hoạt đảng). */
  | 'TRANSFER';

/** A mark of the final paper. */
export type PaperMarkInput = {
  /** Whose enrolment. */
  enrolmentId: string;
  /** 0 to 10, with at most one decimal. */
  mark: number;
};

/** What is passed on to the centre. */
export type PassOnProposalsInput = {
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** The proposals, up to 200: all of them take the step, or none. */
  proposalIds: Array<string>;
};

/** A class of the unit of the post. */
export type PlanClassInput = {
  /** Last day. */
  closesOn: string;
  /** Code, up to 50 characters, of no other class of the unit. */
  code: string;
  /** What is taught. */
  courseKind: CourseKind;
  /** When and where it is held. */
  form: ClassForm;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** First day. */
  opensOn: string;
  /** Where, up to 200 characters. */
  place: string;
  /** Seats, 1 to 1,000. */
  seats: number;
};

/** People of the own cell, and the course. */
export type ProposeForTrainingInput = {
  /** The course; for the awareness class a dossier has to say proposed first. */
  courseKind: CourseKind;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** The people, up to 200. */
  personIds: Array<string>;
};

/** A certificate as it was printed. */
export type RecordCertificateInput = {
  /** The class attended, where it is on record. */
  classId?: string | null | undefined;
  /** What was taught. */
  courseKind: CourseKind;
  /** Same key, same certificate: a repetition stores nothing. */
  idempotencyKey: string;
  /** Day printed on it. */
  issuedOn: string;
  /** Who issued it, up to 200 characters. */
  issuer: string;
  /** Number as printed, up to 60 characters. */
  number: string;
  /** Who passed the course. */
  personId: string;
};

/** Marks of the final paper. */
export type RecordMarksInput = {
  /** The class. */
  classId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Up to 200 people, each once. */
  marks: Array<PaperMarkInput>;
  /** Why, where a mark replaces another; up to 500 characters. */
  reason?: string | null | undefined;
};

/** What is refused, and why. */
export type RefuseProposalsInput = {
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** The proposals, up to 200: all of them take the step, or none. */
  proposalIds: Array<string>;
  /** Why, up to 500 characters; the cell reads it. */
  reason: string;
};

/** A certificate that is to count no longer. */
export type RevokeCertificateInput = {
  /** The certificate. */
  certificateId: string;
  /** Number of the decision, up to 50 characters. */
  decisionNumber: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Why, up to 500 characters. */
  reason: string;
  /** Day of the decision, not in the future. */
  revokedOn: string;
};

/** Role of a post. */
export type Role =
  /** Administrator: posts and the tree, never a dossier. */
  | 'ADMINISTRATOR'
  /** Analyst: counts only, never a person. */
  | 'ANALYST'
  /** Auditor: reads the access log. */
  | 'AUDITOR'
  /** Committee of a base organisation (đảng ủy cơ sở). */
  | 'BASE_COMMITTEE'
  /** Secretary of a cell (bí thư chi bộ). */
  | 'CELL_SECRETARY'
  /** Member whom the cell assigned to help candidates: sees these and nobody else (đảng viên giúp đỡ). */
  | 'HELPING_MEMBER'
  /** Standing board (ban thường vụ): reads figures and plans. */
  | 'LEADER'
  /** Officer of the Youth Union or another mass organisation (đoàn thể). */
  | 'MASS_ORGANISATION'
  /** Organising department (ban tổ chức, ban xây dựng Đảng). */
  | 'ORGANISING'
  /** Propaganda department or political centre (ban tuyên giáo, trung tâm chính trị). */
  | 'PROPAGANDA';

/** Sessions to add to a class. */
export type ScheduleSessionsInput = {
  /** The class. */
  classId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Up to 100. */
  sessions: Array<SessionInput>;
};

/** Who gets a place in which class. */
export type SeatProposalsInput = {
  /** A class of the course, which takes people. */
  classId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** The proposals, up to 200: all of them take the step, or none. Who finds no seat waits. */
  proposalIds: Array<string>;
};

/** Seats for the people of a unit. */
export type SeatShareInput = {
  /** Seats; 0 gives back what is not taken. */
  seats: number;
  /** The unit. */
  unitId: string;
};

/** A session to be held. */
export type SessionInput = {
  /** When it ends, in minutes of the day. */
  endsMinute: number;
  /** Day within the class; later when it makes up. */
  heldOn: string;
  /** Who teaches. */
  lecturerId?: string | null | undefined;
  /** Number of the lesson. */
  lesson?: number | null | undefined;
  /** Where, if not where the class is held. */
  place?: string | null | undefined;
  /** The session for which it makes up. */
  replacesId?: string | null | undefined;
  /** When it begins, in minutes of the day in Việt Nam. */
  startsMinute: number;
};

/** How seats are shared out. */
export type ShareSeatsInput = {
  /** The class. */
  classId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Up to 200 units, each once; a unit that is not named keeps what it has. */
  shares: Array<SeatShareInput>;
};

/** A class that begins. */
export type StartClassInput = {
  /** The class. */
  classId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
};

/** A step of a proposal. */
export type TrainingProposalAction =
  /** Confirm (xác nhận). */
  | 'CONFIRM'
  /** Pass on to the centre (chuyển trung tâm chính trị). */
  | 'PASS_ON'
  /** Propose (cử đi học). */
  | 'PROPOSE'
  /** Refuse (không nhất trí). */
  | 'REFUSE'
  /** Give a place in a class (ghi danh vào lớp). */
  | 'SEAT'
  /** Take back (rút). */
  | 'WITHDRAW';

/** Whose answer is awaited. */
export type TrainingProposalLevel =
  /** The organisation directly above the base (cấp trên trực tiếp cơ sở). */
  | 'ABOVE_BASE'
  /** The base organisation (đảng ủy cơ sở). */
  | 'BASE'
  /** The political centre (trung tâm chính trị). */
  | 'CENTRE';

/** Where somebody whom the cell sends to a class has got to. */
export type TrainingProposalStage =
  /** Confirmed by the base organisation (đảng ủy cơ sở đã xác nhận). */
  | 'CONFIRMED'
  /** Passed on to the centre (đã chuyển trung tâm chính trị). */
  | 'PASSED_ON'
  /** Proposed by the cell (chi bộ đã cử). */
  | 'PROPOSED'
  /** Refused, with a reason (không nhất trí). */
  | 'REFUSED'
  /** Has a place in a class (đã ghi danh). */
  | 'SEATED'
  /** Taken back (đã rút). */
  | 'WITHDRAWN';

/** Somebody who does not take part. */
export type WithdrawEnrolmentInput = {
  /** The enrolment. */
  enrolmentId: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Why, up to 500 characters. */
  reason: string;
};

/** What the cell takes back. */
export type WithdrawProposalsInput = {
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** The proposals, up to 200: all of them take the step, or none. */
  proposalIds: Array<string>;
};

export type AttendanceList_SessionFragment = { __typename: 'ClassSession', id: string, attendance: Array<{ __typename: 'AttendanceMark', enrolmentId: string, state: Attendance }>, class: { __typename: 'TrainingClass', id: string, enrolments: Array<{ __typename: 'Enrolment', id: string, stage: EnrolmentStage, person: { __typename: 'Person', id: string, fullName: string } | null }> } | null } & { ' $fragmentName'?: 'AttendanceList_SessionFragment' };

export type PropagandaSessionQueryVariables = Exact<{
  id: string;
}>;


export type PropagandaSessionQuery = { classSession: (
    { __typename: 'ClassSession', id: string, heldOn: string, startsMinute: number, endsMinute: number, cancelledOn: string | null, class: { __typename: 'TrainingClass', id: string, code: string, stage: ClassStage, isRunHere: boolean } | null }
    & { ' $fragmentRefs'?: { 'AttendanceList_SessionFragment': AttendanceList_SessionFragment } }
  ) | null };

export type PropagandaMarkAttendanceMutationVariables = Exact<{
  input: MarkAttendanceInput;
}>;


export type PropagandaMarkAttendanceMutation = { markAttendance: { __typename: 'AttendancePayload', session: { __typename: 'ClassSession', id: string } | null, objections: Array<{ __typename: 'Objection', code: string }> } | null };

export type AttendedClasses_TraineeFragment = { __typename: 'Person', trainingNeed: { __typename: 'TrainingNeed', courseKind: CourseKind, since: string, dueOn: string | null, coveredUntil: string | null, proposedOn: string | null, hasSeat: boolean } | null, enrolments: Array<{ __typename: 'Enrolment', id: string, stage: EnrolmentStage, class: { __typename: 'TrainingClass', id: string, code: string, opensOn: string } | null }> | null } & { ' $fragmentName'?: 'AttendedClasses_TraineeFragment' };

export type AttendedClasses_ClassesFragment = { __typename: 'TrainingClassConnection', edges: Array<{ __typename: 'TrainingClassEdge', node: { __typename: 'TrainingClass', id: string, code: string, opensOn: string, seats: number | null, seatsTaken: number, course: { __typename: 'Course', id: string, kind: CourseKind } } }> } & { ' $fragmentName'?: 'AttendedClasses_ClassesFragment' };

export type CertificateItem_CertificateFragment = { __typename: 'Certificate', number: string, issuedOn: string, validUntil: string | null, issuer: string, state: CertificateState, revokedOn: string | null, course: { __typename: 'Course', id: string, kind: CourseKind } } & { ' $fragmentName'?: 'CertificateItem_CertificateFragment' };

export type PropagandaCertificatesQueryVariables = Exact<{
  id: string;
  purpose?: OpeningPurpose | null | undefined;
}>;


export type PropagandaCertificatesQuery = { trainee: (
    { __typename: 'Person', id: string, mayRecordCertificate: boolean | null, certificates: Array<(
      { __typename: 'Certificate', id: string, state: CertificateState }
      & { ' $fragmentRefs'?: { 'CertificateItem_CertificateFragment': CertificateItem_CertificateFragment } }
    )> | null }
    & { ' $fragmentRefs'?: { 'AttendedClasses_TraineeFragment': AttendedClasses_TraineeFragment } }
  ) | null, trainingClasses: (
    { __typename: 'TrainingClassConnection' }
    & { ' $fragmentRefs'?: { 'AttendedClasses_ClassesFragment': AttendedClasses_ClassesFragment } }
  ) | null };

export type PropagandaRecordCertificateMutationVariables = Exact<{
  input: RecordCertificateInput;
}>;


export type PropagandaRecordCertificateMutation = { recordCertificate: { __typename: 'CertificatePayload', certificate: { __typename: 'Certificate', id: string } | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaRevokeCertificateMutationVariables = Exact<{
  input: RevokeCertificateInput;
}>;


export type PropagandaRevokeCertificateMutation = { revokeCertificate: { __typename: 'CertificatePayload', certificate: { __typename: 'Certificate', id: string, state: CertificateState, revokedOn: string | null } | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type ClassActions_ClassFragment = { __typename: 'TrainingClass', id: string, actions: Array<{ __typename: 'PossibleClassAction', action: ClassAction, objections: Array<{ __typename: 'Objection', code: string, path: Array<string>, clearableBy: Array<Role>, source: string | null, params: Array<{ __typename: 'ObjectionParameter', name: string, value: string }> }> }> } & { ' $fragmentName'?: 'ClassActions_ClassFragment' };

export type ClassFacts_ClassFragment = { __typename: 'TrainingClass', opensOn: string, closesOn: string, form: ClassForm | null, place: string, decisionNumber: string, decidedOn: string | null, curriculum: { __typename: 'Curriculum', id: string, isConfirmed: boolean, lessons: Array<{ __typename: 'CurriculumLesson', number: number }> } | null } & { ' $fragmentName'?: 'ClassFacts_ClassFragment' };

export type PropagandaClassQueryVariables = Exact<{
  id: string;
  people: boolean;
}>;


export type PropagandaClassQuery = { trainingClass: (
    { __typename: 'TrainingClass', id: string, code: string, stage: ClassStage, isRunHere: boolean, course: { __typename: 'Course', id: string, kind: CourseKind }, organiser: { __typename: 'Unit', id: string, name: string } | null }
    & { ' $fragmentRefs'?: { 'ClassFacts_ClassFragment': ClassFacts_ClassFragment;'ClassActions_ClassFragment': ClassActions_ClassFragment;'SessionsPanel_ClassFragment': SessionsPanel_ClassFragment;'SeatsPanel_ClassFragment': SeatsPanel_ClassFragment } }
  ) & { ' $fragmentRefs'?: { 'LearnersPanel_ClassFragment': LearnersPanel_ClassFragment } } | null };

export type PropagandaClassesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kinds?: Array<CourseKind> | CourseKind | null | undefined;
  stages?: Array<ClassStage> | ClassStage | null | undefined;
}>;


export type PropagandaClassesQuery = { trainingClasses: { __typename: 'TrainingClassConnection', edges: Array<{ __typename: 'TrainingClassEdge', node: { __typename: 'TrainingClass', id: string, code: string, place: string, opensOn: string, closesOn: string, decisionNumber: string, certificateCount: number, stage: ClassStage, seats: number | null, seatsTaken: number, course: { __typename: 'Course', id: string, kind: CourseKind }, organiser: { __typename: 'Unit', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PropagandaPlanClassMutationVariables = Exact<{
  input: PlanClassInput;
}>;


export type PropagandaPlanClassMutation = { planClass: { __typename: 'ClassPayload', trainingClass: { __typename: 'TrainingClass', id: string } | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaRecentClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type PropagandaRecentClassesQuery = { trainingClasses: { __typename: 'TrainingClassConnection', edges: Array<{ __typename: 'TrainingClassEdge', node: { __typename: 'TrainingClass', id: string, code: string, opensOn: string, certificateCount: number, course: { __typename: 'Course', id: string, kind: CourseKind } } }> } | null };

export type PropagandaOpenClassMutationVariables = Exact<{
  input: OpenClassInput;
}>;


export type PropagandaOpenClassMutation = { openClass: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaStartClassMutationVariables = Exact<{
  input: StartClassInput;
}>;


export type PropagandaStartClassMutation = { startClass: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaCloseClassMutationVariables = Exact<{
  input: CloseClassInput;
}>;


export type PropagandaCloseClassMutation = { closeClass: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaCancelClassMutationVariables = Exact<{
  input: CancelClassInput;
}>;


export type PropagandaCancelClassMutation = { cancelClass: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaDemandQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unitId?: string | null | undefined;
  kinds?: Array<CourseKind> | CourseKind | null | undefined;
  named: string;
  isNamed: boolean;
}>;


export type PropagandaDemandQuery = { trainingDemand: { __typename: 'TrainingDemandConnection', edges: Array<{ __typename: 'TrainingDemandEdge', node: { __typename: 'TrainingDemand', courseKind: CourseKind, people: number, lapsing: number, seated: number, proposed: number, earliestDueOn: string | null, longestSince: string, unit: { __typename: 'Unit', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, unit?: { __typename: 'Unit', id: string, name: string } | null };

export type PropagandaWaitingQueryVariables = Exact<{
  first: number;
  unitId?: string | null | undefined;
  kinds?: Array<CourseKind> | CourseKind | null | undefined;
}>;


export type PropagandaWaitingQuery = { trainingNeeds: { __typename: 'TrainingNeedConnection', edges: Array<{ __typename: 'TrainingNeedEdge', node: { __typename: 'TrainingNeed', courseKind: CourseKind, since: string, dueOn: string | null, coveredUntil: string | null, proposedOn: string | null, mayPropose: boolean, person: { __typename: 'Person', id: string, fullName: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null } }> } | null };

export type PropagandaProposeForTrainingMutationVariables = Exact<{
  input: ProposeForTrainingInput;
}>;


export type PropagandaProposeForTrainingMutation = { proposeForTraining: { __typename: 'TrainingProposalsPayload', objections: Array<{ __typename: 'Objection', code: string, path: Array<string>, clearableBy: Array<Role>, source: string | null, params: Array<{ __typename: 'ObjectionParameter', name: string, value: string }> }> } | null };

export type FormObjection_ObjectionFragment = { __typename: 'Objection', code: string, path: Array<string>, clearableBy: Array<Role>, source: string | null, params: Array<{ __typename: 'ObjectionParameter', name: string, value: string }> } & { ' $fragmentName'?: 'FormObjection_ObjectionFragment' };

export type PropagandaEnrolPeopleMutationVariables = Exact<{
  input: EnrolPeopleInput;
}>;


export type PropagandaEnrolPeopleMutation = { enrolPeople: { __typename: 'ClassPayload', objections: Array<{ __typename: 'Objection', code: string, path: Array<string>, clearableBy: Array<Role>, source: string | null, params: Array<{ __typename: 'ObjectionParameter', name: string, value: string }> }> } | null };

export type PropagandaIssueCertificatesMutationVariables = Exact<{
  input: IssueCertificatesInput;
}>;


export type PropagandaIssueCertificatesMutation = { issueCertificates: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type LearnersPanel_ClassFragment = { __typename: 'TrainingClass', id: string, stage: ClassStage, isRunHere: boolean, closesOn: string, organiser: { __typename: 'Unit', id: string, name: string } | null, enrolments: Array<{ __typename: 'Enrolment', id: string, stage: EnrolmentStage, waitingNumber: number | null, mark: number | null, result: { __typename: 'ClassResult', passed: boolean, grade: ClassGrade | null, attended: number, sessions: number } | null, certificate: { __typename: 'Certificate', id: string, number: string, state: CertificateState } | null, sentFrom: { __typename: 'Unit', id: string, name: string } | null, person: { __typename: 'Person', id: string, fullName: string } | null }> } & { ' $fragmentName'?: 'LearnersPanel_ClassFragment' };

export type PropagandaRecordMarksMutationVariables = Exact<{
  input: RecordMarksInput;
}>;


export type PropagandaRecordMarksMutation = { recordMarks: { __typename: 'ClassPayload', objections: Array<{ __typename: 'Objection', code: string, path: Array<string>, clearableBy: Array<Role>, source: string | null, params: Array<{ __typename: 'ObjectionParameter', name: string, value: string }> }> } | null };

export type PropagandaWithdrawEnrolmentMutationVariables = Exact<{
  input: WithdrawEnrolmentInput;
}>;


export type PropagandaWithdrawEnrolmentMutation = { withdrawEnrolment: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaFindPeopleQueryVariables = Exact<{
  text: string;
}>;


export type PropagandaFindPeopleQuery = { searchPeople: { __typename: 'PersonConnection', edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, fullName: string, bornOn: string, unit: { __typename: 'Unit', id: string, name: string } | null } }> } | null };

export type CourseFigures_OverviewFragment = { __typename: 'TrainingOverview', courses: Array<{ __typename: 'CourseOverview', courseKind: CourseKind, planned: number, open: number, running: number, closed: number, seats: number, seatsTaken: number, passed: number, failed: number }> } & { ' $fragmentName'?: 'CourseFigures_OverviewFragment' };

export type NeedFigures_OverviewFragment = { __typename: 'TrainingOverview', needs: Array<{ __typename: 'CourseNeed', courseKind: CourseKind, people: number, seated: number }> } & { ' $fragmentName'?: 'NeedFigures_OverviewFragment' };

export type PropagandaOverviewQueryVariables = Exact<{
  year: number;
}>;


export type PropagandaOverviewQuery = { trainingOverview: (
    { __typename: 'TrainingOverview', courses: Array<{ __typename: 'CourseOverview', planned: number, open: number, running: number, closed: number, seats: number, seatsTaken: number, passed: number, failed: number }> }
    & { ' $fragmentRefs'?: { 'CourseFigures_OverviewFragment': CourseFigures_OverviewFragment;'NeedFigures_OverviewFragment': NeedFigures_OverviewFragment;'UnitSeats_OverviewFragment': UnitSeats_OverviewFragment } }
  ) | null };

export type UnitSeats_OverviewFragment = { __typename: 'TrainingOverview', units: Array<{ __typename: 'UnitSeats', seats: number, taken: number, unit: { __typename: 'Unit', id: string, name: string } | null }> } & { ' $fragmentName'?: 'UnitSeats_OverviewFragment' };

export type CertificateSheets_ClassFragment = { __typename: 'TrainingClass', opensOn: string, closesOn: string, place: string, course: { __typename: 'Course', id: string, kind: CourseKind }, enrolments: Array<{ __typename: 'Enrolment', id: string, result: { __typename: 'ClassResult', grade: ClassGrade | null } | null, certificate: { __typename: 'Certificate', id: string, number: string, issuedOn: string, issuer: string, state: CertificateState } | null, person: { __typename: 'Person', id: string, fullName: string, bornOn: string } | null }> } & { ' $fragmentName'?: 'CertificateSheets_ClassFragment' };

export type PropagandaPrintQueryVariables = Exact<{
  id: string;
}>;


export type PropagandaPrintQuery = { trainingClass: (
    { __typename: 'TrainingClass', id: string, code: string, enrolments: Array<{ __typename: 'Enrolment', id: string, certificate: { __typename: 'Certificate', id: string } | null }> }
    & { ' $fragmentRefs'?: { 'RosterSheet_ClassFragment': RosterSheet_ClassFragment;'CertificateSheets_ClassFragment': CertificateSheets_ClassFragment } }
  ) | null };

export type RosterSheet_ClassFragment = { __typename: 'TrainingClass', code: string, place: string, opensOn: string, closesOn: string, course: { __typename: 'Course', id: string, kind: CourseKind }, organiser: { __typename: 'Unit', id: string, name: string } | null, sessions: Array<{ __typename: 'ClassSession', id: string, heldOn: string, cancelledOn: string | null }>, enrolments: Array<{ __typename: 'Enrolment', id: string, stage: EnrolmentStage, mark: number | null, result: { __typename: 'ClassResult', passed: boolean, grade: ClassGrade | null } | null, sentFrom: { __typename: 'Unit', id: string, name: string } | null, person: { __typename: 'Person', id: string, fullName: string, bornOn: string } | null }> } & { ' $fragmentName'?: 'RosterSheet_ClassFragment' };

export type PropagandaClassesToSeatQueryVariables = Exact<{
  first: number;
  kinds?: Array<CourseKind> | CourseKind | null | undefined;
}>;


export type PropagandaClassesToSeatQuery = { trainingClasses: { __typename: 'TrainingClassConnection', edges: Array<{ __typename: 'TrainingClassEdge', node: { __typename: 'TrainingClass', id: string, code: string, opensOn: string, seats: number | null, seatsTaken: number, isRunHere: boolean } }> } | null };

export type PropagandaProposalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  awaitingMe: boolean;
  kinds?: Array<CourseKind> | CourseKind | null | undefined;
}>;


export type PropagandaProposalsQuery = { trainingProposals: { __typename: 'TrainingProposalConnection', edges: Array<{ __typename: 'TrainingProposalEdge', node: { __typename: 'TrainingProposal', id: string, courseKind: CourseKind, proposedOn: string, stage: TrainingProposalStage, waitsFor: TrainingProposalLevel | null, refusedFor: string | null, person: { __typename: 'Person', id: string, fullName: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, actions: Array<{ __typename: 'PossibleTrainingProposalAction', action: TrainingProposalAction, objections: Array<{ __typename: 'Objection', code: string }> }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PropagandaConfirmProposalsMutationVariables = Exact<{
  input: ConfirmProposalsInput;
}>;


export type PropagandaConfirmProposalsMutation = { confirmProposals: { __typename: 'TrainingProposalsPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaPassOnProposalsMutationVariables = Exact<{
  input: PassOnProposalsInput;
}>;


export type PropagandaPassOnProposalsMutation = { passOnProposals: { __typename: 'TrainingProposalsPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaSeatProposalsMutationVariables = Exact<{
  input: SeatProposalsInput;
}>;


export type PropagandaSeatProposalsMutation = { seatProposals: { __typename: 'TrainingProposalsPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaRefuseProposalsMutationVariables = Exact<{
  input: RefuseProposalsInput;
}>;


export type PropagandaRefuseProposalsMutation = { refuseProposals: { __typename: 'TrainingProposalsPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaWithdrawProposalsMutationVariables = Exact<{
  input: WithdrawProposalsInput;
}>;


export type PropagandaWithdrawProposalsMutation = { withdrawProposals: { __typename: 'TrainingProposalsPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaChangeClassSeatsMutationVariables = Exact<{
  input: ChangeClassSeatsInput;
}>;


export type PropagandaChangeClassSeatsMutation = { changeClassSeats: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type SeatsPanel_ClassFragment = { __typename: 'TrainingClass', id: string, stage: ClassStage, isRunHere: boolean, seats: number | null, seatsTaken: number, sharedSeats: number, seatShares: Array<{ __typename: 'SeatShare', seats: number, taken: number, unit: { __typename: 'Unit', id: string, name: string } | null }> } & { ' $fragmentName'?: 'SeatsPanel_ClassFragment' };

export type PropagandaShareSeatsMutationVariables = Exact<{
  input: ShareSeatsInput;
}>;


export type PropagandaShareSeatsMutation = { shareSeats: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaFindUnitsQueryVariables = Exact<{
  search?: string | null | undefined;
  asOf: string;
}>;


export type PropagandaFindUnitsQuery = { units: { __typename: 'UnitConnection', edges: Array<{ __typename: 'UnitEdge', node: { __typename: 'Unit', id: string, name: string, parent: { __typename: 'Unit', id: string, name: string } | null } }> } | null };

export type PropagandaCancelSessionMutationVariables = Exact<{
  input: CancelSessionInput;
}>;


export type PropagandaCancelSessionMutation = { cancelSession: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaAddLecturerMutationVariables = Exact<{
  input: AddLecturerInput;
}>;


export type PropagandaAddLecturerMutation = { addLecturer: { __typename: 'LecturerPayload', lecturer: { __typename: 'Lecturer', id: string } | null, objections: Array<{ __typename: 'Objection', code: string, path: Array<string>, clearableBy: Array<Role>, source: string | null, params: Array<{ __typename: 'ObjectionParameter', name: string, value: string }> }> } | null };

export type PropagandaScheduleSessionsMutationVariables = Exact<{
  input: ScheduleSessionsInput;
}>;


export type PropagandaScheduleSessionsMutation = { scheduleSessions: { __typename: 'ClassPayload', objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaLecturersQueryVariables = Exact<{ [key: string]: never; }>;


export type PropagandaLecturersQuery = { lecturers: Array<{ __typename: 'Lecturer', id: string, fullName: string }> | null };

export type SessionsPanel_ClassFragment = { __typename: 'TrainingClass', id: string, stage: ClassStage, isRunHere: boolean, curriculum: { __typename: 'Curriculum', id: string, lessons: Array<{ __typename: 'CurriculumLesson', number: number }> } | null, sessions: Array<{ __typename: 'ClassSession', id: string, heldOn: string, startsMinute: number, endsMinute: number, lesson: number | null, place: string | null, cancelledOn: string | null, lecturer: { __typename: 'Lecturer', id: string, fullName: string } | null, replaces: { __typename: 'ClassSession', id: string, heldOn: string } | null }> } & { ' $fragmentName'?: 'SessionsPanel_ClassFragment' };

export const AttendanceList_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceList_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AttendanceList_SessionFragment, unknown>;
export const AttendedClasses_TraineeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendedClasses_trainee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingNeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courseKind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasSeat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}}]}}]}}]}}]} as unknown as DocumentNode<AttendedClasses_TraineeFragment, unknown>;
export const AttendedClasses_ClassesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendedClasses_classes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClassConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AttendedClasses_ClassesFragment, unknown>;
export const CertificateItem_CertificateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateItem_certificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<CertificateItem_CertificateFragment, unknown>;
export const ClassActions_ClassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassActions_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<ClassActions_ClassFragment, unknown>;
export const ClassFacts_ClassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassFacts_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"curriculum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<ClassFacts_ClassFragment, unknown>;
export const FormObjection_ObjectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<FormObjection_ObjectionFragment, unknown>;
export const LearnersPanel_ClassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LearnersPanel_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isRunHere"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"organiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"waitingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<LearnersPanel_ClassFragment, unknown>;
export const CourseFigures_OverviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseFigures_overview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courseKind"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}}]} as unknown as DocumentNode<CourseFigures_OverviewFragment, unknown>;
export const NeedFigures_OverviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedFigures_overview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courseKind"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"seated"}}]}}]}}]} as unknown as DocumentNode<NeedFigures_OverviewFragment, unknown>;
export const UnitSeats_OverviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitSeats_overview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}}]} as unknown as DocumentNode<UnitSeats_OverviewFragment, unknown>;
export const CertificateSheets_ClassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateSheets_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}}]}}]}}]} as unknown as DocumentNode<CertificateSheets_ClassFragment, unknown>;
export const RosterSheet_ClassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSheet_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}}]}}]}}]} as unknown as DocumentNode<RosterSheet_ClassFragment, unknown>;
export const SeatsPanel_ClassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatsPanel_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isRunHere"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"sharedSeats"}},{"kind":"Field","name":{"kind":"Name","value":"seatShares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SeatsPanel_ClassFragment, unknown>;
export const SessionsPanel_ClassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionsPanel_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isRunHere"}},{"kind":"Field","name":{"kind":"Name","value":"curriculum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endsMinute"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lecturer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]}}]} as unknown as DocumentNode<SessionsPanel_ClassFragment, unknown>;
export const PropagandaSessionDocument = {"__meta__":{"hash":"15588710556fcf77c2319f9d5615ccf5447c70f32fc3ac5dfc5c87449dd3ea92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endsMinute"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledOn"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isRunHere"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceList_session"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceList_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaSessionQuery, PropagandaSessionQueryVariables>;
export const PropagandaMarkAttendanceDocument = {"__meta__":{"hash":"96a18366d379e80d7e15aa0972a1690a51d4a71dcdfc8a1130bec3f50ca2a9c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaMarkAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaMarkAttendanceMutation, PropagandaMarkAttendanceMutationVariables>;
export const PropagandaCertificatesDocument = {"__meta__":{"hash":"5cec28e319442654cfa2212e159970cc863d0de39e1228c2b044a001dd0170b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpeningPurpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayRecordCertificate"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateItem_certificate"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendedClasses_trainee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"stages"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendedClasses_classes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateItem_certificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendedClasses_trainee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingNeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courseKind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasSeat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendedClasses_classes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClassConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaCertificatesQuery, PropagandaCertificatesQueryVariables>;
export const PropagandaRecordCertificateDocument = {"__meta__":{"hash":"003adadc6be07b2e0a10e36bd89cb1695828721f546187a01a89d4dc3b1d3191"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaRecordCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaRecordCertificateMutation, PropagandaRecordCertificateMutationVariables>;
export const PropagandaRevokeCertificateDocument = {"__meta__":{"hash":"530d5a6888cfa7fbc90529522ca59065466d478a99fc622cd4129d9761f925c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaRevokeCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaRevokeCertificateMutation, PropagandaRevokeCertificateMutationVariables>;
export const PropagandaClassDocument = {"__meta__":{"hash":"534a9af213fa9062ac763f6db578ed34f47fed286603530afcf4bee092f9a981"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"people"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isRunHere"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassFacts_class"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassActions_class"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionsPanel_class"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatsPanel_class"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LearnersPanel_class"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"people"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassFacts_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"curriculum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassActions_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionsPanel_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isRunHere"}},{"kind":"Field","name":{"kind":"Name","value":"curriculum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsMinute"}},{"kind":"Field","name":{"kind":"Name","value":"endsMinute"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lecturer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatsPanel_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isRunHere"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"sharedSeats"}},{"kind":"Field","name":{"kind":"Name","value":"seatShares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LearnersPanel_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isRunHere"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"organiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"waitingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaClassQuery, PropagandaClassQueryVariables>;
export const PropagandaClassesDocument = {"__meta__":{"hash":"d3814a04d25500215d62481da559ebdba2b4bf439bf9ea65d29457be78ea346a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassStage"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"courseKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"stages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"certificateCount"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaClassesQuery, PropagandaClassesQueryVariables>;
export const PropagandaPlanClassDocument = {"__meta__":{"hash":"f94df5a98bd422a9a42441ac224de40cc13407a4a1de5d15f2eea9b2b1ea498c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaPlanClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaPlanClassMutation, PropagandaPlanClassMutationVariables>;
export const PropagandaRecentClassesDocument = {"__meta__":{"hash":"1a29c8671b44f5ac335d0414ebab7326183b4567b38684f8ac15d92c06aa200c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaRecentClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateCount"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaRecentClassesQuery, PropagandaRecentClassesQueryVariables>;
export const PropagandaOpenClassDocument = {"__meta__":{"hash":"faa3442f8a20f051b0c418c2a13a982c6d3f8d7045473e1214059773db6cb62d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaOpenClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaOpenClassMutation, PropagandaOpenClassMutationVariables>;
export const PropagandaStartClassDocument = {"__meta__":{"hash":"3835fda45fa953c9fa3c86b1ec30e1b510b50aee637b62c853e4604e3b572761"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaStartClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaStartClassMutation, PropagandaStartClassMutationVariables>;
export const PropagandaCloseClassDocument = {"__meta__":{"hash":"63d9721b72967a7a947ae8137ed0814daf09ee4b11df4c5207820ff3c6f8c20c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaCloseClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaCloseClassMutation, PropagandaCloseClassMutationVariables>;
export const PropagandaCancelClassDocument = {"__meta__":{"hash":"11ebe7deea1d96d7a760b7ab54ac1d0592ea82ac2c6a68d5c31434186b1e3615"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaCancelClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaCancelClassMutation, PropagandaCancelClassMutationVariables>;
export const PropagandaDemandDocument = {"__meta__":{"hash":"12885070f2e797f66a2c3c93163f86352fd2a7864c4b280eaa80fdf84ec13352"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaDemand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isNamed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingDemand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"courseKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseKind"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lapsing"}},{"kind":"Field","name":{"kind":"Name","value":"seated"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"earliestDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"longestSince"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isNamed"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PropagandaDemandQuery, PropagandaDemandQueryVariables>;
export const PropagandaWaitingDocument = {"__meta__":{"hash":"88fa9d52c25692344218f62cc94ae3b139501ad33eb33f64ca6b3a040c7623e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaWaiting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"courseKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"withoutSeat"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseKind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"coveredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mayPropose"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaWaitingQuery, PropagandaWaitingQueryVariables>;
export const PropagandaProposeForTrainingDocument = {"__meta__":{"hash":"a031a3b23dd053b0268b1471f0b5fbd0731ee7ce4575ea616340aa9ccd73674b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaProposeForTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeForTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeForTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaProposeForTrainingMutation, PropagandaProposeForTrainingMutationVariables>;
export const PropagandaEnrolPeopleDocument = {"__meta__":{"hash":"09ac8ceb6d52cd0f58d467096ed6ee8bebc7620ea656d22975f1bb261134c4b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaEnrolPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolPeopleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaEnrolPeopleMutation, PropagandaEnrolPeopleMutationVariables>;
export const PropagandaIssueCertificatesDocument = {"__meta__":{"hash":"2e70b4c4a62915386e427badf62480127718a56200a8f061bf0b17d588ffb5d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaIssueCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCertificatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaIssueCertificatesMutation, PropagandaIssueCertificatesMutationVariables>;
export const PropagandaRecordMarksDocument = {"__meta__":{"hash":"3bfef51d885688c9aef62c002225a48ee56b24b3f4cba61f9657e1552deb921c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaRecordMarks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMarksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaRecordMarksMutation, PropagandaRecordMarksMutationVariables>;
export const PropagandaWithdrawEnrolmentDocument = {"__meta__":{"hash":"c83ed18cbd122964f1b847f101dbbed04764407d7e91a318ad673c6458490515"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaWithdrawEnrolment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEnrolmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEnrolment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaWithdrawEnrolmentMutation, PropagandaWithdrawEnrolmentMutationVariables>;
export const PropagandaFindPeopleDocument = {"__meta__":{"hash":"ab0df328e7e7ea73e803fc3d8b09b2cc56b355e5f1375716d0c5342bc0b4c1a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaFindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaFindPeopleQuery, PropagandaFindPeopleQueryVariables>;
export const PropagandaOverviewDocument = {"__meta__":{"hash":"591d06e1c98886043c54579bc877e04dfc9d8c0d6cf311ad239342b0fa035919"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseFigures_overview"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedFigures_overview"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitSeats_overview"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseFigures_overview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courseKind"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedFigures_overview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courseKind"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"seated"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitSeats_overview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}}]} as unknown as DocumentNode<PropagandaOverviewQuery, PropagandaOverviewQueryVariables>;
export const PropagandaPrintDocument = {"__meta__":{"hash":"63daf3a1034bee38903b4b9e9155599bdb74498f596ae3693aac69cffb047962"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaPrint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSheet_class"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateSheets_class"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSheet_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateSheets_class"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaPrintQuery, PropagandaPrintQueryVariables>;
export const PropagandaClassesToSeatDocument = {"__meta__":{"hash":"7409f59ce75097a91c297c5e047440ac41756377c0da44083fc3667755f8983c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaClassesToSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"courseKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"stages"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"RUNNING"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"isRunHere"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaClassesToSeatQuery, PropagandaClassesToSeatQueryVariables>;
export const PropagandaProposalsDocument = {"__meta__":{"hash":"a59cf14dcd2103c7af069d7e050efaa8cecfeec72371cbed6cafc23ecdf64b93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"awaitingMe"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"awaitingMe"},"value":{"kind":"Variable","name":{"kind":"Name","value":"awaitingMe"}}},{"kind":"Argument","name":{"kind":"Name","value":"courseKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courseKind"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"refusedFor"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaProposalsQuery, PropagandaProposalsQueryVariables>;
export const PropagandaConfirmProposalsDocument = {"__meta__":{"hash":"00ef8da264c51a1773206a3b17242d9901d4bf6c8a3ab20694d8581c8f3a919c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaConfirmProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmProposalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaConfirmProposalsMutation, PropagandaConfirmProposalsMutationVariables>;
export const PropagandaPassOnProposalsDocument = {"__meta__":{"hash":"51531bc5a1c0659a8a9e41679a160cbc946f17053c9f069b6536edf636f2706b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaPassOnProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PassOnProposalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passOnProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaPassOnProposalsMutation, PropagandaPassOnProposalsMutationVariables>;
export const PropagandaSeatProposalsDocument = {"__meta__":{"hash":"f51e24218d88522e57e95f5ba22dd6ec7cbf2066604c3d753d0fa63892755252"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaSeatProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeatProposalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaSeatProposalsMutation, PropagandaSeatProposalsMutationVariables>;
export const PropagandaRefuseProposalsDocument = {"__meta__":{"hash":"56a604ef8fc63a4f5f87906b08181cb3db0dbafa91dcdf54955e73a834d587a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaRefuseProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseProposalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaRefuseProposalsMutation, PropagandaRefuseProposalsMutationVariables>;
export const PropagandaWithdrawProposalsDocument = {"__meta__":{"hash":"f410ba7ff0ede053383b05f6d4ccf6aa41096180063875778da7e00a98a48971"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaWithdrawProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawProposalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaWithdrawProposalsMutation, PropagandaWithdrawProposalsMutationVariables>;
export const PropagandaChangeClassSeatsDocument = {"__meta__":{"hash":"cd17e78e4d52e825bba6a52079870ff24a5e82911004bdcea393345da6832369"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaChangeClassSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeClassSeatsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeClassSeats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaChangeClassSeatsMutation, PropagandaChangeClassSeatsMutationVariables>;
export const PropagandaShareSeatsDocument = {"__meta__":{"hash":"d321f50d2554652ea6b24fc95b63bc777e8fdb51480c2c110affe1fe9fb6e179"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaShareSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareSeatsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareSeats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaShareSeatsMutation, PropagandaShareSeatsMutationVariables>;
export const PropagandaFindUnitsDocument = {"__meta__":{"hash":"467f20cd4fc2ca3e9fea3f92d5dd25bc7cb38cb75e0a41bed77403e3e2e5f052"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaFindUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaFindUnitsQuery, PropagandaFindUnitsQueryVariables>;
export const PropagandaCancelSessionDocument = {"__meta__":{"hash":"704c82f2c21d0b15a96454ca470a9e7e7371c2b119bbef46d8e5e7d58ae66668"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaCancelSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaCancelSessionMutation, PropagandaCancelSessionMutationVariables>;
export const PropagandaAddLecturerDocument = {"__meta__":{"hash":"5a62cde1a72ba5704e58052f6d32c0d57d7bd52ee3e11b14681d5234dcea4df6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaAddLecturer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddLecturerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addLecturer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lecturer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaAddLecturerMutation, PropagandaAddLecturerMutationVariables>;
export const PropagandaScheduleSessionsDocument = {"__meta__":{"hash":"b0e64fdca7fe916829e2f56cfa486b764869deeade1caafd3ac7a23918af0d24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaScheduleSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaScheduleSessionsMutation, PropagandaScheduleSessionsMutationVariables>;
export const PropagandaLecturersDocument = {"__meta__":{"hash":"6a25745026cf90d5b76c614a23718a38641a45b97b25e4503121f1dba74e24c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaLecturers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lecturers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<PropagandaLecturersQuery, PropagandaLecturersQueryVariables>;