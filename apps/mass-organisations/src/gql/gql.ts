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
    "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": typeof types.FormObjection_ObjectionFragmentDoc,
    "\n  query MassOrganisationsNomination($id: ID!) {\n    nomination(id: $id) {\n      statement\n      workplace\n      parentsAgreedOn\n      nomination {\n        id\n        version\n        stage\n        fullName\n        bornOn\n        sex\n        occupation\n        resolutionNumber\n        resolvedOn\n        answerDueOn\n        declineReason\n        receiver {\n          id\n          name\n          within\n        }\n        standing {\n          progress\n          since\n        }\n      }\n      moves {\n        id\n        action\n        actor\n        onDay\n        note\n      }\n      actions {\n        action\n      }\n    }\n  }\n": typeof types.MassOrganisationsNominationDocument,
    "\n  query MassOrganisationsNominations($first: Int!, $after: String, $stages: [NominationStage!]) {\n    nominations(first: $first, after: $after, stages: $stages) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n          bornOn\n          resolutionNumber\n          resolvedOn\n          sentOn\n          answerDueOn\n          receiver {\n            id\n            name\n          }\n          standing {\n            progress\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MassOrganisationsNominationsDocument,
    "\n  mutation MassOrganisationsAnswerMore($input: NominationStepInput!) {\n    answerMoreOfNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsAnswerMoreDocument,
    "\n  mutation MassOrganisationsWithdraw($input: NominationStepInput!) {\n    withdrawNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsWithdrawDocument,
    "\n  query MassOrganisationsWaiting {\n    nominations(first: 5, waiting: true) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n        }\n      }\n    }\n  }\n": typeof types.MassOrganisationsWaitingDocument,
    "\n  mutation MassOrganisationsSend($input: NominationsInput!) {\n    sendNominations(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsSendDocument,
    "\n  mutation MassOrganisationsSaveDraft($input: NominationsInput!) {\n    saveNominationDraft(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsSaveDraftDocument,
    "\n  query MassOrganisationsFindReceivers($search: String!) {\n    nominationReceivers(search: $search) {\n      id\n      name\n      within\n      isCell\n    }\n  }\n": typeof types.MassOrganisationsFindReceiversDocument,
};
const documents: Documents = {
    "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": types.FormObjection_ObjectionFragmentDoc,
    "\n  query MassOrganisationsNomination($id: ID!) {\n    nomination(id: $id) {\n      statement\n      workplace\n      parentsAgreedOn\n      nomination {\n        id\n        version\n        stage\n        fullName\n        bornOn\n        sex\n        occupation\n        resolutionNumber\n        resolvedOn\n        answerDueOn\n        declineReason\n        receiver {\n          id\n          name\n          within\n        }\n        standing {\n          progress\n          since\n        }\n      }\n      moves {\n        id\n        action\n        actor\n        onDay\n        note\n      }\n      actions {\n        action\n      }\n    }\n  }\n": types.MassOrganisationsNominationDocument,
    "\n  query MassOrganisationsNominations($first: Int!, $after: String, $stages: [NominationStage!]) {\n    nominations(first: $first, after: $after, stages: $stages) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n          bornOn\n          resolutionNumber\n          resolvedOn\n          sentOn\n          answerDueOn\n          receiver {\n            id\n            name\n          }\n          standing {\n            progress\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MassOrganisationsNominationsDocument,
    "\n  mutation MassOrganisationsAnswerMore($input: NominationStepInput!) {\n    answerMoreOfNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsAnswerMoreDocument,
    "\n  mutation MassOrganisationsWithdraw($input: NominationStepInput!) {\n    withdrawNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsWithdrawDocument,
    "\n  query MassOrganisationsWaiting {\n    nominations(first: 5, waiting: true) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n        }\n      }\n    }\n  }\n": types.MassOrganisationsWaitingDocument,
    "\n  mutation MassOrganisationsSend($input: NominationsInput!) {\n    sendNominations(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsSendDocument,
    "\n  mutation MassOrganisationsSaveDraft($input: NominationsInput!) {\n    saveNominationDraft(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsSaveDraftDocument,
    "\n  query MassOrganisationsFindReceivers($search: String!) {\n    nominationReceivers(search: $search) {\n      id\n      name\n      within\n      isCell\n    }\n  }\n": types.MassOrganisationsFindReceiversDocument,
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
export function graphql(source: "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"): (typeof documents)["\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MassOrganisationsNomination($id: ID!) {\n    nomination(id: $id) {\n      statement\n      workplace\n      parentsAgreedOn\n      nomination {\n        id\n        version\n        stage\n        fullName\n        bornOn\n        sex\n        occupation\n        resolutionNumber\n        resolvedOn\n        answerDueOn\n        declineReason\n        receiver {\n          id\n          name\n          within\n        }\n        standing {\n          progress\n          since\n        }\n      }\n      moves {\n        id\n        action\n        actor\n        onDay\n        note\n      }\n      actions {\n        action\n      }\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsNomination($id: ID!) {\n    nomination(id: $id) {\n      statement\n      workplace\n      parentsAgreedOn\n      nomination {\n        id\n        version\n        stage\n        fullName\n        bornOn\n        sex\n        occupation\n        resolutionNumber\n        resolvedOn\n        answerDueOn\n        declineReason\n        receiver {\n          id\n          name\n          within\n        }\n        standing {\n          progress\n          since\n        }\n      }\n      moves {\n        id\n        action\n        actor\n        onDay\n        note\n      }\n      actions {\n        action\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MassOrganisationsNominations($first: Int!, $after: String, $stages: [NominationStage!]) {\n    nominations(first: $first, after: $after, stages: $stages) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n          bornOn\n          resolutionNumber\n          resolvedOn\n          sentOn\n          answerDueOn\n          receiver {\n            id\n            name\n          }\n          standing {\n            progress\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsNominations($first: Int!, $after: String, $stages: [NominationStage!]) {\n    nominations(first: $first, after: $after, stages: $stages) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n          bornOn\n          resolutionNumber\n          resolvedOn\n          sentOn\n          answerDueOn\n          receiver {\n            id\n            name\n          }\n          standing {\n            progress\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MassOrganisationsAnswerMore($input: NominationStepInput!) {\n    answerMoreOfNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MassOrganisationsAnswerMore($input: NominationStepInput!) {\n    answerMoreOfNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MassOrganisationsWithdraw($input: NominationStepInput!) {\n    withdrawNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MassOrganisationsWithdraw($input: NominationStepInput!) {\n    withdrawNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MassOrganisationsWaiting {\n    nominations(first: 5, waiting: true) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsWaiting {\n    nominations(first: 5, waiting: true) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MassOrganisationsSend($input: NominationsInput!) {\n    sendNominations(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MassOrganisationsSend($input: NominationsInput!) {\n    sendNominations(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MassOrganisationsSaveDraft($input: NominationsInput!) {\n    saveNominationDraft(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MassOrganisationsSaveDraft($input: NominationsInput!) {\n    saveNominationDraft(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MassOrganisationsFindReceivers($search: String!) {\n    nominationReceivers(search: $search) {\n      id\n      name\n      within\n      isCell\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsFindReceivers($search: String!) {\n    nominationReceivers(search: $search) {\n      id\n      name\n      within\n      isCell\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;