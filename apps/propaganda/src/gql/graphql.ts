/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether a certificate counts on a day. */
export type CertificateState =
  /** Its time is over: the course must be attended again. */
  | 'LAPSED'
  /** It counts. */
  | 'VALID';

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

export type CertificateItem_CertificateFragment = { __typename: 'Certificate', number: string, issuedOn: string, validUntil: string | null, issuer: string, state: CertificateState, course: { __typename: 'Course', id: string, kind: CourseKind } } & { ' $fragmentName'?: 'CertificateItem_CertificateFragment' };

export type PropagandaCertificatesQueryVariables = Exact<{
  id: string;
  purpose?: OpeningPurpose | null | undefined;
}>;


export type PropagandaCertificatesQuery = { trainee: { __typename: 'Person', id: string, mayRecordCertificate: boolean | null, certificates: Array<(
      { __typename: 'Certificate', id: string }
      & { ' $fragmentRefs'?: { 'CertificateItem_CertificateFragment': CertificateItem_CertificateFragment } }
    )> | null } | null };

export type PropagandaRecordCertificateMutationVariables = Exact<{
  input: RecordCertificateInput;
}>;


export type PropagandaRecordCertificateMutation = { recordCertificate: { __typename: 'CertificatePayload', certificate: { __typename: 'Certificate', id: string } | null, objections: Array<(
      { __typename: 'Objection' }
      & { ' $fragmentRefs'?: { 'FormObjection_ObjectionFragment': FormObjection_ObjectionFragment } }
    )> } | null };

export type PropagandaClassesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kinds?: Array<CourseKind> | CourseKind | null | undefined;
}>;


export type PropagandaClassesQuery = { trainingClasses: { __typename: 'TrainingClassConnection', edges: Array<{ __typename: 'TrainingClassEdge', node: { __typename: 'TrainingClass', id: string, code: string, place: string, opensOn: string, closesOn: string, decisionNumber: string, certificateCount: number, course: { __typename: 'Course', id: string, kind: CourseKind }, organiser: { __typename: 'Unit', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PropagandaRecentClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type PropagandaRecentClassesQuery = { trainingClasses: { __typename: 'TrainingClassConnection', edges: Array<{ __typename: 'TrainingClassEdge', node: { __typename: 'TrainingClass', id: string, code: string, opensOn: string, certificateCount: number, course: { __typename: 'Course', id: string, kind: CourseKind } } }> } | null };

export type FormObjection_ObjectionFragment = { __typename: 'Objection', code: string, path: Array<string>, clearableBy: Array<Role>, source: string | null, params: Array<{ __typename: 'ObjectionParameter', name: string, value: string }> } & { ' $fragmentName'?: 'FormObjection_ObjectionFragment' };

export const CertificateItem_CertificateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateItem_certificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<CertificateItem_CertificateFragment, unknown>;
export const FormObjection_ObjectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<FormObjection_ObjectionFragment, unknown>;
export const PropagandaCertificatesDocument = {"__meta__":{"hash":"e12e0c43b2dcc9e8d7c67dabc46ee7bea4ed327957b071cd72f99d4057010540"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpeningPurpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayRecordCertificate"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateItem_certificate"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateItem_certificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<PropagandaCertificatesQuery, PropagandaCertificatesQueryVariables>;
export const PropagandaRecordCertificateDocument = {"__meta__":{"hash":"003adadc6be07b2e0a10e36bd89cb1695828721f546187a01a89d4dc3b1d3191"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PropagandaRecordCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormObjection_objection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormObjection_objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clearableBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PropagandaRecordCertificateMutation, PropagandaRecordCertificateMutationVariables>;
export const PropagandaClassesDocument = {"__meta__":{"hash":"c93f68d69b8eb752d2b86c48b88567b1d88e2a17bf4a4fc898a40b3a551729dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"courseKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organiser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"certificateCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaClassesQuery, PropagandaClassesQueryVariables>;
export const PropagandaRecentClassesDocument = {"__meta__":{"hash":"1a29c8671b44f5ac335d0414ebab7326183b4567b38684f8ac15d92c06aa200c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropagandaRecentClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateCount"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropagandaRecentClassesQuery, PropagandaRecentClassesQueryVariables>;