/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The answer of the organisation that is asked. */
export type AnswerOpinionInput = {
  /** What is answered. */
  answer: OpinionAnswer;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Number of the paper, up to 50 characters. */
  number: string;
  /** Day of the paper, not before the request. */
  on: string;
  /** The request. */
  opinionId: string;
  /** In words, up to 2,000 characters; needed for another opinion. */
  text?: string | null | undefined;
};

/** Why a nomination is declined. */
export type DeclineReason =
  /** Has to be trained further (Cần tiếp tục bồi dưỡng, rèn luyện). */
  | 'MORE_TRAINING'
  /** Is not considered now (Chưa đặt vấn đề xem xét). */
  | 'NOT_CONSIDERED'
  /** Another cell is in charge (Không thuộc chi bộ xem xét). */
  | 'NOT_THIS_CELL'
  /** Another reason (Lý do khác). */
  | 'OTHER'
  /** Does not meet the standard (Chưa đủ tiêu chuẩn, điều kiện). */
  | 'STANDARD_NOT_MET';

/** The end of a task. */
export type EndNomineeTaskInput = {
  /** Last day, not in the future. */
  endedOn: string;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** What came of it, up to 1,000 characters. */
  result: string;
  /** The task. */
  taskId: string;
};

/** Step of a nomination. */
export type NominationAction =
  /** Accept (Đưa vào danh sách cảm tình Đảng). */
  | 'ACCEPT'
  /** Answer what was asked (Gửi bổ sung). */
  | 'ANSWER_MORE'
  /** Ask for more (Yêu cầu bổ sung). */
  | 'ASK_MORE'
  /** Decline (Không tiếp nhận). */
  | 'DECLINE'
  /** Name the cell (Giao chi bộ xem xét). */
  | 'NAME_CELL'
  /** Send (Gửi giới thiệu). */
  | 'SEND'
  /** Withdraw (Rút giới thiệu). */
  | 'WITHDRAW';

/** Side that takes a step. */
export type NominationActor =
  /** Nominating organisation (Tổ chức giới thiệu). */
  | 'BODY'
  /** Receiving cell (Chi bộ tiếp nhận). */
  | 'CELL'
  /** Committee that names the cell (Cấp ủy giao chi bộ). */
  | 'COMMITTEE';

/** The resolution that proposes people. */
export type NominationResolutionInput = {
  /** Number, up to 50 characters. */
  number: string;
  /** Day, not in the future. */
  on: string;
};

/** Stage of a nomination. */
export type NominationStage =
  /** Accepted (Đã tiếp nhận). */
  | 'ACCEPTED'
  /** Declined (Không tiếp nhận). */
  | 'DECLINED'
  /** Draft (Bản nháp). */
  | 'DRAFT'
  /** More was asked (Yêu cầu bổ sung). */
  | 'MORE_ASKED'
  /** Sent, waits for an answer (Đã gửi, chờ trả lời). */
  | 'SENT'
  /** Withdrawn (Đã rút). */
  | 'WITHDRAWN';

/** What every step of a nomination says. */
export type NominationStepInput = {
  /** Version that was seen. */
  expectedVersion: number;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** The nomination. */
  nominationId: string;
  /** What is asked, answered or explained, up to 2,000 characters; both sides read it. */
  note?: string | null | undefined;
};

/** People whom one resolution proposes, 1 to 200. */
export type NominationsInput = {
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** Who is proposed. */
  people: Array<NomineeInput>;
  /** The cell, or the committee that names one; a draft may lack it. */
  receiverId?: string | null | undefined;
  /** The resolution. */
  resolution: NominationResolutionInput;
};

/** Somebody who is proposed. */
export type NomineeInput = {
  /** Day of birth. */
  bornOn: string;
  /** The draft that this row continues. */
  draftId?: string | null | undefined;
  /** Full name. */
  fullName: string;
  /** Present occupation. */
  occupation: Occupation;
  /** Day on which the parents of a pupil agreed. */
  parentsAgreedOn?: string | null | undefined;
  /** Personal identification number, 12 digits; never shown again. */
  personalNumber?: string | null | undefined;
  /** Sex. */
  sex: Sex;
  /** Why: achievements, up to 4,000 characters; a draft may lack it. */
  statement?: string | null | undefined;
  /** Place of work or study, up to 200 characters. */
  workplace?: string | null | undefined;
};

/** Where the case of a nominee is on the whole. */
export type NomineeProgress =
  /** Admitted (Đã kết nạp). */
  | 'ADMITTED'
  /** Declined (Không tiếp nhận). */
  | 'DECLINED'
  /** Ended (Đã dừng). */
  | 'ENDED'
  /** In the class (Học lớp nhận thức về Đảng). */
  | 'IN_CLASS'
  /** In dossier (Đang làm hồ sơ). */
  | 'IN_DOSSIER'
  /** More was asked (Yêu cầu bổ sung). */
  | 'MORE_ASKED'
  /** Official member (Đảng viên chính thức). */
  | 'OFFICIAL'
  /** On the list (Trong danh sách cảm tình Đảng). */
  | 'ON_LIST'
  /** Sent (Đã gửi). */
  | 'SENT'
  /** Withdrawn (Đã rút). */
  | 'WITHDRAWN';

/** What a nominee was given. */
export type NomineeTaskKind =
  /** Task (Nhiệm vụ được giao). */
  | 'TASK'
  /** Trial (Thử thách). */
  | 'TRIAL';

/** Present occupation, as table 2 of the statistics counts it. */
export type Occupation =
  /** Agriculture, forestry, fishery (Lao động nông, lâm, ngư nghiệp). */
  | 'AGRICULTURE'
  /** Armed forces (Lực lượng vũ trang). */
  | 'ARMED_FORCES'
  /** Official of a commune (Cán bộ, công chức cấp xã). */
  | 'COMMUNE_OFFICIAL'
  /** Manager of an enterprise (Quản lý doanh nghiệp). */
  | 'ENTERPRISE_MANAGER'
  /** Indirect staff of an enterprise (Nhân viên gián tiếp). */
  | 'ENTERPRISE_STAFF'
  /** Worker of an enterprise (Công nhân, lao động trực tiếp). */
  | 'ENTERPRISE_WORKER'
  /** Employee of a non-public service unit (Người làm việc ở đơn vị ngoài công lập). */
  | 'NON_PUBLIC_EMPLOYEE'
  /** Other (Khác). */
  | 'OTHER'
  /** Official of the Party, the Front or a mass organisation (Cán bộ, công chức cơ quan đảng, Mặt trận, đoàn thể). */
  | 'PARTY_OFFICIAL'
  /** Employee of a public service unit (Viên chức đơn vị công lập). */
  | 'PUBLIC_EMPLOYEE'
  /** Pupil (Học sinh). */
  | 'PUPIL'
  /** Official of a state body (Cán bộ, công chức cơ quan nhà nước). */
  | 'STATE_OFFICIAL'
  /** Student (Sinh viên). */
  | 'STUDENT'
  /** Official of a village (Người hoạt động ở thôn, tổ dân phố). */
  | 'VILLAGE_OFFICIAL';

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

/** What they answered. */
export type OpinionAnswer =
  /** Agrees (Tán thành). */
  | 'AGREES'
  /** Does not agree (Không tán thành). */
  | 'DISAGREES'
  /** Another opinion (Ý kiến khác). */
  | 'OTHER';

/** What a body is asked about. */
export type OpinionFile =
  /** Admission (Kết nạp Đảng). */
  | 'ADMISSION'
  /** Recognition as an official member (Công nhận đảng viên chính thức). */
  | 'RECOGNITION';

/** What the body gave its nominee to do. */
export type RecordNomineeTaskInput = {
  /** First day, not in the future. */
  begunOn: string;
  /** What is to be done, up to 500 characters. */
  content: string;
  /** Last day, with the result. */
  endedOn?: string | null | undefined;
  /** The same key twice is done once and answers the same. */
  idempotencyKey: string;
  /** A task or a trial. */
  kind: NomineeTaskKind;
  /** The nomination. */
  nominationId: string;
  /** What came of it, up to 1,000 characters. */
  result?: string | null | undefined;
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

/** Sex of a person. */
export type Sex =
  /** Female (Nữ). */
  | 'FEMALE'
  /** Male (Nam). */
  | 'MALE';

export type FormObjection_ObjectionFragment = { __typename: 'Objection', code: string, path: Array<string>, clearableBy: Array<Role>, source: string | null, params: Array<{ __typename: 'ObjectionParameter', name: string, value: string }> } & { ' $fragmentName'?: 'FormObjection_ObjectionFragment' };

export type MassOrganisationsNominationQueryVariables = Exact<{
  id: string;
}>;


export type MassOrganisationsNominationQuery = { nomination: (
    { __typename: 'NominationFile', statement: string | null, workplace: string | null, parentsAgreedOn: string | null, nomination: { __typename: 'Nomination', id: string, version: number, stage: NominationStage, fullName: string, bornOn: string, sex: Sex, occupation: Occupation, resolutionNumber: string, resolvedOn: string, answerDueOn: string | null, declineReason: DeclineReason | null, receiver: { __typename: 'NominationReceiver', id: string, name: string, within: string | null } | null, standing: { __typename: 'NomineeStanding', progress: NomineeProgress, since: string | null } | null }, moves: Array<{ __typename: 'NominationMove', id: string, action: NominationAction, actor: NominationActor, onDay: string, note: string | null }>, actions: Array<{ __typename: 'PossibleNominationAction', action: NominationAction }> }
    & { ' $fragmentRefs'?: { 'TasksPanel_FileFragment': TasksPanel_FileFragment } }
  ) | null };

export type MassOrganisationsNominationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  stages?: Array<NominationStage> | NominationStage | null | undefined;
}>;


export type MassOrganisationsNominationsQuery = { nominations: { __typename: 'NominationConnection', edges: Array<{ __typename: 'NominationEdge', node: { __typename: 'Nomination', id: string, stage: NominationStage, fullName: string, bornOn: string, resolutionNumber: string, resolvedOn: string, sentOn: string | null, answerDueOn: string | null, receiver: { __typename: 'NominationReceiver', id: string, name: string } | null, standing: { __typename: 'NomineeStanding', progress: NomineeProgress } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MassOrganisationsAnswerMoreMutationVariables = Exact<{
  input: NominationStepInput;
}>;


export type MassOrganisationsAnswerMoreMutation = { answerMoreOfNomination: { __typename: 'NominationPayload', file: { __typename: 'NominationFile', nomination: { __typename: 'Nomination', id: string, stage: NominationStage } } | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type MassOrganisationsWithdrawMutationVariables = Exact<{
  input: NominationStepInput;
}>;


export type MassOrganisationsWithdrawMutation = { withdrawNomination: { __typename: 'NominationPayload', file: { __typename: 'NominationFile', nomination: { __typename: 'Nomination', id: string, stage: NominationStage } } | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type MassOrganisationsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type MassOrganisationsWaitingQuery = { nominations: { __typename: 'NominationConnection', edges: Array<{ __typename: 'NominationEdge', node: { __typename: 'Nomination', id: string, stage: NominationStage, fullName: string } }> } | null };

export type MassOrganisationsSendMutationVariables = Exact<{
  input: NominationsInput;
}>;


export type MassOrganisationsSendMutation = { sendNominations: { __typename: 'NominationsPayload', nominations: Array<{ __typename: 'Nomination', id: string, stage: NominationStage }> | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type MassOrganisationsSaveDraftMutationVariables = Exact<{
  input: NominationsInput;
}>;


export type MassOrganisationsSaveDraftMutation = { saveNominationDraft: { __typename: 'NominationsPayload', nominations: Array<{ __typename: 'Nomination', id: string, stage: NominationStage }> | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type MassOrganisationsNomineeSheetQueryVariables = Exact<{
  content: string;
}>;


export type MassOrganisationsNomineeSheetQuery = { nomineeSheet: { __typename: 'NomineeSheet', nominees: Array<{ __typename: 'SheetNominee', fullName: string, bornOn: string, sex: Sex, occupation: Occupation, workplace: string | null, personalNumber: string | null, parentsAgreedOn: string | null, statement: string | null }>, problems: Array<{ __typename: 'SheetProblem', cell: string | null, objection: (
        { __typename: 'Objection' }
        & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
      ) }> } | null };

export type MassOrganisationsNomineeSheetTemplateQueryVariables = Exact<{ [key: string]: never; }>;


export type MassOrganisationsNomineeSheetTemplateQuery = { nomineeSheetTemplate: string | null };

export type MassOrganisationsFindReceiversQueryVariables = Exact<{
  search: string;
}>;


export type MassOrganisationsFindReceiversQuery = { nominationReceivers: Array<{ __typename: 'NominationReceiver', id: string, name: string, within: string | null, isCell: boolean }> | null };

export type MassOrganisationsAnswerOpinionMutationVariables = Exact<{
  input: AnswerOpinionInput;
}>;


export type MassOrganisationsAnswerOpinionMutation = { answerOpinion: { __typename: 'OpinionRequestPayload', request: { __typename: 'OpinionRequest', id: string, answeredOn: string | null } | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type MassOrganisationsOpinionRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  waiting: boolean;
}>;


export type MassOrganisationsOpinionRequestsQuery = { opinionRequests: { __typename: 'OpinionRequestConnection', edges: Array<{ __typename: 'OpinionRequestEdge', node: { __typename: 'OpinionRequest', id: string, about: OpinionFile, fullName: string, birthYear: number, unitName: string, askedOn: string, dueOn: string | null, answeredOn: string | null, answerNumber: string | null, answer: OpinionAnswer | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MassOrganisationsOpinionsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type MassOrganisationsOpinionsWaitingQuery = { opinionsOwed: { __typename: 'OpinionsOwed', count: number, nextDueOn: string | null } | null };

export type MassOrganisationsNomineeQueryVariables = Exact<{
  id: string;
  purpose?: OpeningPurpose | null | undefined;
}>;


export type MassOrganisationsNomineeQuery = { person: { __typename: 'Person', id: string, nominations: Array<{ __typename: 'NomineeRecord', id: string, bodyName: string | null, resolutionNumber: string, resolvedOn: string, statement: string | null, tasks: Array<(
        { __typename: 'NomineeTask', id: string }
        & { ' $fragmentRefs'?: { 'TaskList_TaskFragment': TaskList_TaskFragment } }
      )> }> } | null };

export type MassOrganisationsEndTaskMutationVariables = Exact<{
  input: EndNomineeTaskInput;
}>;


export type MassOrganisationsEndTaskMutation = { endNomineeTask: { __typename: 'NominationPayload', file: { __typename: 'NominationFile', nomination: { __typename: 'Nomination', id: string, stage: NominationStage } } | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type MassOrganisationsRecordTaskMutationVariables = Exact<{
  input: RecordNomineeTaskInput;
}>;


export type MassOrganisationsRecordTaskMutation = { recordNomineeTask: { __typename: 'NominationPayload', file: { __typename: 'NominationFile', nomination: { __typename: 'Nomination', id: string, stage: NominationStage } } | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type TaskList_TaskFragment = { __typename: 'NomineeTask', id: string, kind: NomineeTaskKind, content: string, begunOn: string, endedOn: string | null, result: string | null } & { ' $fragmentName'?: 'TaskList_TaskFragment' };

export type TasksPanel_FileFragment = { __typename: 'NominationFile', mayRecordTask: boolean, nomination: { __typename: 'Nomination', id: string }, tasks: Array<(
    { __typename: 'NomineeTask', id: string, content: string, endedOn: string | null }
    & { ' $fragmentRefs'?: { 'TaskList_TaskFragment': TaskList_TaskFragment } }
  )> } & { ' $fragmentName'?: 'TasksPanel_FileFragment' };

export const FormObjection_ObjectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<FormObjection_ObjectionFragment, unknown>;
export const TaskList_TaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskList_task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NomineeTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]} as unknown as DocumentNode<TaskList_TaskFragment, unknown>;
export const TasksPanel_FileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TasksPanel_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NominationFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mayRecordTask"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskList_task"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskList_task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NomineeTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]} as unknown as DocumentNode<TasksPanel_FileFragment, unknown>;
export const MassOrganisationsNominationDocument = {"__meta__":{"hash":"90f7f7e2a687d78b83fd3fba2f6519ea07d795f565a62688dca927107ce8ce60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MassOrganisationsNomination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"workplace"}},{"kind":"Field","name":{"kind":"Name","value":"parentsAgreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"within"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"onDay"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TasksPanel_file"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskList_task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NomineeTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TasksPanel_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NominationFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mayRecordTask"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskList_task"}}]}}]}}]} as unknown as DocumentNode<MassOrganisationsNominationQuery, MassOrganisationsNominationQueryVariables>;
export const MassOrganisationsNominationsDocument = {"__meta__":{"hash":"85ed5546f0cd78469b8935a5106094d5545df1670cd3b0eb18a34997813ad878"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MassOrganisationsNominations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominationStage"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"stages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MassOrganisationsNominationsQuery, MassOrganisationsNominationsQueryVariables>;
export const MassOrganisationsAnswerMoreDocument = {"__meta__":{"hash":"5e3b23cd98bfdb3c6eadd0dd4d9a99763851a613f29635c00744b8fab73d938a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MassOrganisationsAnswerMore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerMoreOfNomination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<MassOrganisationsAnswerMoreMutation, MassOrganisationsAnswerMoreMutationVariables>;
export const MassOrganisationsWithdrawDocument = {"__meta__":{"hash":"e030c8f61f078778a8276ff0f250cc7416c08b7204a745007c64be5f9ec83090"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MassOrganisationsWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawNomination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<MassOrganisationsWithdrawMutation, MassOrganisationsWithdrawMutationVariables>;
export const MassOrganisationsWaitingDocument = {"__meta__":{"hash":"3326c3b3026d2d0c5cc01be985caa12fa043248c769ace4401503d691bf6481d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MassOrganisationsWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"waiting"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MassOrganisationsWaitingQuery, MassOrganisationsWaitingQueryVariables>;
export const MassOrganisationsSendDocument = {"__meta__":{"hash":"816944d710e8716099fa8d8bbe3fb5267f5d198da6d388ee93851379c57cb336"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MassOrganisationsSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendNominations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<MassOrganisationsSendMutation, MassOrganisationsSendMutationVariables>;
export const MassOrganisationsSaveDraftDocument = {"__meta__":{"hash":"d31c933b39f6f8b318985d406b20014767e04c37fba76cfb2879dfa6f06719ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MassOrganisationsSaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveNominationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<MassOrganisationsSaveDraftMutation, MassOrganisationsSaveDraftMutationVariables>;
export const MassOrganisationsNomineeSheetDocument = {"__meta__":{"hash":"326f0d894f234e20b3f0c07d2c08d76c8beb839055a6511ce47e7fe19139f73b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MassOrganisationsNomineeSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomineeSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nominees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"workplace"}},{"kind":"Field","name":{"kind":"Name","value":"personalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"parentsAgreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<MassOrganisationsNomineeSheetQuery, MassOrganisationsNomineeSheetQueryVariables>;
export const MassOrganisationsNomineeSheetTemplateDocument = {"__meta__":{"hash":"84dca63959bd889a2fd46d34511f9f0afbb2012d9043ea0197a6d716c8c48442"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MassOrganisationsNomineeSheetTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomineeSheetTemplate"}}]}}]} as unknown as DocumentNode<MassOrganisationsNomineeSheetTemplateQuery, MassOrganisationsNomineeSheetTemplateQueryVariables>;
export const MassOrganisationsFindReceiversDocument = {"__meta__":{"hash":"91e6082020af181213df6b00f841aa932e06d17339538adadabb24c1bc9bb65a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MassOrganisationsFindReceivers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominationReceivers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"isCell"}}]}}]}}]} as unknown as DocumentNode<MassOrganisationsFindReceiversQuery, MassOrganisationsFindReceiversQueryVariables>;
export const MassOrganisationsAnswerOpinionDocument = {"__meta__":{"hash":"21108c3d2bf39194f93dc2d6fe5447376b3c9b2b7e418c125262d083f1c791e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MassOrganisationsAnswerOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<MassOrganisationsAnswerOpinionMutation, MassOrganisationsAnswerOpinionMutationVariables>;
export const MassOrganisationsOpinionRequestsDocument = {"__meta__":{"hash":"364c2270af07285e2631fa6af69f990eadbed1a1c2115048f01df1b3e104440d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MassOrganisationsOpinionRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opinionRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"waiting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MassOrganisationsOpinionRequestsQuery, MassOrganisationsOpinionRequestsQueryVariables>;
export const MassOrganisationsOpinionsWaitingDocument = {"__meta__":{"hash":"ec297ec2a505ad4f320ccf88714cff132bbc4e767e19b63c179d220883e36c5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MassOrganisationsOpinionsWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opinionsOwed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}}]}}]}}]} as unknown as DocumentNode<MassOrganisationsOpinionsWaitingQuery, MassOrganisationsOpinionsWaitingQueryVariables>;
export const MassOrganisationsNomineeDocument = {"__meta__":{"hash":"c9442b672cd5a370e2c412cfdc4104da55a486d7b020db165a6b62d6e88c874e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MassOrganisationsNominee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpeningPurpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskList_task"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskList_task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NomineeTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"begunOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]} as unknown as DocumentNode<MassOrganisationsNomineeQuery, MassOrganisationsNomineeQueryVariables>;
export const MassOrganisationsEndTaskDocument = {"__meta__":{"hash":"24df3745463a685ebf88ce52fed54a8c0e2052959198e6ca09fb06fd7e1d7bd4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MassOrganisationsEndTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndNomineeTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endNomineeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<MassOrganisationsEndTaskMutation, MassOrganisationsEndTaskMutationVariables>;
export const MassOrganisationsRecordTaskDocument = {"__meta__":{"hash":"72ff3015055e23d554a55eeb229b2d394ab650770e829e89082fc44e725dc6fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MassOrganisationsRecordTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordNomineeTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordNomineeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<MassOrganisationsRecordTaskMutation, MassOrganisationsRecordTaskMutationVariables>;