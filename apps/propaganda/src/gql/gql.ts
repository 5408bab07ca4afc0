/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CertificateItem_certificate on Certificate {\n    number\n    issuedOn\n    validUntil\n    issuer\n    state\n    course {\n      id\n      kind\n    }\n  }\n": typeof types.CertificateItem_CertificateFragmentDoc,
    "\n  query PropagandaCertificates($id: ID!, $purpose: OpeningPurpose) {\n    trainee(id: $id, purpose: $purpose) {\n      id\n      mayRecordCertificate\n      certificates {\n        id\n        ...CertificateItem_certificate\n      }\n    }\n  }\n": typeof types.PropagandaCertificatesDocument,
    "\n  mutation PropagandaRecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) {\n      certificate {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaRecordCertificateDocument,
    "\n  query PropagandaClasses($first: Int!, $after: String, $kinds: [CourseKind!]) {\n    trainingClasses(first: $first, after: $after, courseKinds: $kinds) {\n      edges {\n        node {\n          id\n          code\n          course {\n            id\n            kind\n          }\n          organiser {\n            id\n            name\n          }\n          place\n          opensOn\n          closesOn\n          decisionNumber\n          certificateCount\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PropagandaClassesDocument,
    "\n  query PropagandaRecentClasses {\n    trainingClasses(first: 5) {\n      edges {\n        node {\n          id\n          code\n          opensOn\n          certificateCount\n          course {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n": typeof types.PropagandaRecentClassesDocument,
    "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": typeof types.FormObjection_ObjectionFragmentDoc,
};
const documents: Documents = {
    "\n  fragment CertificateItem_certificate on Certificate {\n    number\n    issuedOn\n    validUntil\n    issuer\n    state\n    course {\n      id\n      kind\n    }\n  }\n": types.CertificateItem_CertificateFragmentDoc,
    "\n  query PropagandaCertificates($id: ID!, $purpose: OpeningPurpose) {\n    trainee(id: $id, purpose: $purpose) {\n      id\n      mayRecordCertificate\n      certificates {\n        id\n        ...CertificateItem_certificate\n      }\n    }\n  }\n": types.PropagandaCertificatesDocument,
    "\n  mutation PropagandaRecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) {\n      certificate {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaRecordCertificateDocument,
    "\n  query PropagandaClasses($first: Int!, $after: String, $kinds: [CourseKind!]) {\n    trainingClasses(first: $first, after: $after, courseKinds: $kinds) {\n      edges {\n        node {\n          id\n          code\n          course {\n            id\n            kind\n          }\n          organiser {\n            id\n            name\n          }\n          place\n          opensOn\n          closesOn\n          decisionNumber\n          certificateCount\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PropagandaClassesDocument,
    "\n  query PropagandaRecentClasses {\n    trainingClasses(first: 5) {\n      edges {\n        node {\n          id\n          code\n          opensOn\n          certificateCount\n          course {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n": types.PropagandaRecentClassesDocument,
    "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": types.FormObjection_ObjectionFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CertificateItem_certificate on Certificate {\n    number\n    issuedOn\n    validUntil\n    issuer\n    state\n    course {\n      id\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment CertificateItem_certificate on Certificate {\n    number\n    issuedOn\n    validUntil\n    issuer\n    state\n    course {\n      id\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaCertificates($id: ID!, $purpose: OpeningPurpose) {\n    trainee(id: $id, purpose: $purpose) {\n      id\n      mayRecordCertificate\n      certificates {\n        id\n        ...CertificateItem_certificate\n      }\n    }\n  }\n"): (typeof documents)["\n  query PropagandaCertificates($id: ID!, $purpose: OpeningPurpose) {\n    trainee(id: $id, purpose: $purpose) {\n      id\n      mayRecordCertificate\n      certificates {\n        id\n        ...CertificateItem_certificate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaRecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) {\n      certificate {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaRecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) {\n      certificate {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaClasses($first: Int!, $after: String, $kinds: [CourseKind!]) {\n    trainingClasses(first: $first, after: $after, courseKinds: $kinds) {\n      edges {\n        node {\n          id\n          code\n          course {\n            id\n            kind\n          }\n          organiser {\n            id\n            name\n          }\n          place\n          opensOn\n          closesOn\n          decisionNumber\n          certificateCount\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PropagandaClasses($first: Int!, $after: String, $kinds: [CourseKind!]) {\n    trainingClasses(first: $first, after: $after, courseKinds: $kinds) {\n      edges {\n        node {\n          id\n          code\n          course {\n            id\n            kind\n          }\n          organiser {\n            id\n            name\n          }\n          place\n          opensOn\n          closesOn\n          decisionNumber\n          certificateCount\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaRecentClasses {\n    trainingClasses(first: 5) {\n      edges {\n        node {\n          id\n          code\n          opensOn\n          certificateCount\n          course {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PropagandaRecentClasses {\n    trainingClasses(first: 5) {\n      edges {\n        node {\n          id\n          code\n          opensOn\n          certificateCount\n          course {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"): (typeof documents)["\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;