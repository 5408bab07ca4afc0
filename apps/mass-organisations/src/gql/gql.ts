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
    "\n  query MassOrganisationsNomination($id: ID!) {\n    nomination(id: $id) {\n      statement\n      workplace\n      parentsAgreedOn\n      nomination {\n        id\n        version\n        stage\n        fullName\n        bornOn\n        sex\n        occupation\n        resolutionNumber\n        resolvedOn\n        answerDueOn\n        declineReason\n        receiver {\n          id\n          name\n          within\n        }\n        standing {\n          progress\n          since\n        }\n      }\n      moves {\n        id\n        action\n        actor\n        onDay\n        note\n      }\n      actions {\n        action\n      }\n      ...TasksPanel_file\n    }\n  }\n": typeof types.MassOrganisationsNominationDocument,
    "\n  query MassOrganisationsNominations($first: Int!, $after: String, $stages: [NominationStage!]) {\n    nominations(first: $first, after: $after, stages: $stages) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n          bornOn\n          resolutionNumber\n          resolvedOn\n          sentOn\n          answerDueOn\n          receiver {\n            id\n            name\n          }\n          standing {\n            progress\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MassOrganisationsNominationsDocument,
    "\n  mutation MassOrganisationsAnswerMore($input: NominationStepInput!) {\n    answerMoreOfNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsAnswerMoreDocument,
    "\n  mutation MassOrganisationsWithdraw($input: NominationStepInput!) {\n    withdrawNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsWithdrawDocument,
    "\n  query MassOrganisationsWaiting {\n    nominations(first: 5, waiting: true) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n        }\n      }\n    }\n  }\n": typeof types.MassOrganisationsWaitingDocument,
    "\n  mutation MassOrganisationsSend($input: NominationsInput!) {\n    sendNominations(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsSendDocument,
    "\n  mutation MassOrganisationsSaveDraft($input: NominationsInput!) {\n    saveNominationDraft(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsSaveDraftDocument,
    "\n  query MassOrganisationsNomineeSheet($content: String!) {\n    nomineeSheet(content: $content) {\n      nominees {\n        fullName\n        bornOn\n        sex\n        occupation\n        workplace\n        personalNumber\n        parentsAgreedOn\n        statement\n      }\n      problems {\n        cell\n        objection {\n          ...FormObjection_objection\n        }\n      }\n    }\n  }\n": typeof types.MassOrganisationsNomineeSheetDocument,
    "\n  query MassOrganisationsNomineeSheetTemplate {\n    nomineeSheetTemplate\n  }\n": typeof types.MassOrganisationsNomineeSheetTemplateDocument,
    "\n  query MassOrganisationsFindReceivers($search: String!) {\n    nominationReceivers(search: $search) {\n      id\n      name\n      within\n      isCell\n    }\n  }\n": typeof types.MassOrganisationsFindReceiversDocument,
    "\n  mutation MassOrganisationsAnswerOpinion($input: AnswerOpinionInput!) {\n    answerOpinion(input: $input) {\n      request {\n        id\n        answeredOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsAnswerOpinionDocument,
    "\n  query MassOrganisationsOpinionRequests($first: Int!, $after: String, $waiting: Boolean!) {\n    opinionRequests(first: $first, after: $after, waiting: $waiting) {\n      edges {\n        node {\n          id\n          about\n          fullName\n          birthYear\n          unitName\n          askedOn\n          dueOn\n          answeredOn\n          answerNumber\n          answer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MassOrganisationsOpinionRequestsDocument,
    "\n  query MassOrganisationsOpinionsWaiting {\n    opinionsOwed {\n      count\n      nextDueOn\n    }\n  }\n": typeof types.MassOrganisationsOpinionsWaitingDocument,
    "\n  query MassOrganisationsNominee($id: ID!, $purpose: OpeningPurpose) {\n    person(id: $id, purpose: $purpose) {\n      id\n      nominations {\n        id\n        bodyName\n        resolutionNumber\n        resolvedOn\n        statement\n        tasks {\n          id\n          ...TaskList_task\n        }\n      }\n    }\n  }\n": typeof types.MassOrganisationsNomineeDocument,
    "\n  mutation MassOrganisationsEndTask($input: EndNomineeTaskInput!) {\n    endNomineeTask(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsEndTaskDocument,
    "\n  mutation MassOrganisationsRecordTask($input: RecordNomineeTaskInput!) {\n    recordNomineeTask(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.MassOrganisationsRecordTaskDocument,
    "\n  fragment TaskList_task on NomineeTask {\n    id\n    kind\n    content\n    begunOn\n    endedOn\n    result\n  }\n": typeof types.TaskList_TaskFragmentDoc,
    "\n  fragment TasksPanel_file on NominationFile {\n    mayRecordTask\n    nomination {\n      id\n    }\n    tasks {\n      id\n      content\n      endedOn\n      ...TaskList_task\n    }\n  }\n": typeof types.TasksPanel_FileFragmentDoc,
};
const documents: Documents = {
    "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": types.FormObjection_ObjectionFragmentDoc,
    "\n  query MassOrganisationsNomination($id: ID!) {\n    nomination(id: $id) {\n      statement\n      workplace\n      parentsAgreedOn\n      nomination {\n        id\n        version\n        stage\n        fullName\n        bornOn\n        sex\n        occupation\n        resolutionNumber\n        resolvedOn\n        answerDueOn\n        declineReason\n        receiver {\n          id\n          name\n          within\n        }\n        standing {\n          progress\n          since\n        }\n      }\n      moves {\n        id\n        action\n        actor\n        onDay\n        note\n      }\n      actions {\n        action\n      }\n      ...TasksPanel_file\n    }\n  }\n": types.MassOrganisationsNominationDocument,
    "\n  query MassOrganisationsNominations($first: Int!, $after: String, $stages: [NominationStage!]) {\n    nominations(first: $first, after: $after, stages: $stages) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n          bornOn\n          resolutionNumber\n          resolvedOn\n          sentOn\n          answerDueOn\n          receiver {\n            id\n            name\n          }\n          standing {\n            progress\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MassOrganisationsNominationsDocument,
    "\n  mutation MassOrganisationsAnswerMore($input: NominationStepInput!) {\n    answerMoreOfNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsAnswerMoreDocument,
    "\n  mutation MassOrganisationsWithdraw($input: NominationStepInput!) {\n    withdrawNomination(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsWithdrawDocument,
    "\n  query MassOrganisationsWaiting {\n    nominations(first: 5, waiting: true) {\n      edges {\n        node {\n          id\n          stage\n          fullName\n        }\n      }\n    }\n  }\n": types.MassOrganisationsWaitingDocument,
    "\n  mutation MassOrganisationsSend($input: NominationsInput!) {\n    sendNominations(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsSendDocument,
    "\n  mutation MassOrganisationsSaveDraft($input: NominationsInput!) {\n    saveNominationDraft(input: $input) {\n      nominations {\n        id\n        stage\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsSaveDraftDocument,
    "\n  query MassOrganisationsNomineeSheet($content: String!) {\n    nomineeSheet(content: $content) {\n      nominees {\n        fullName\n        bornOn\n        sex\n        occupation\n        workplace\n        personalNumber\n        parentsAgreedOn\n        statement\n      }\n      problems {\n        cell\n        objection {\n          ...FormObjection_objection\n        }\n      }\n    }\n  }\n": types.MassOrganisationsNomineeSheetDocument,
    "\n  query MassOrganisationsNomineeSheetTemplate {\n    nomineeSheetTemplate\n  }\n": types.MassOrganisationsNomineeSheetTemplateDocument,
    "\n  query MassOrganisationsFindReceivers($search: String!) {\n    nominationReceivers(search: $search) {\n      id\n      name\n      within\n      isCell\n    }\n  }\n": types.MassOrganisationsFindReceiversDocument,
    "\n  mutation MassOrganisationsAnswerOpinion($input: AnswerOpinionInput!) {\n    answerOpinion(input: $input) {\n      request {\n        id\n        answeredOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsAnswerOpinionDocument,
    "\n  query MassOrganisationsOpinionRequests($first: Int!, $after: String, $waiting: Boolean!) {\n    opinionRequests(first: $first, after: $after, waiting: $waiting) {\n      edges {\n        node {\n          id\n          about\n          fullName\n          birthYear\n          unitName\n          askedOn\n          dueOn\n          answeredOn\n          answerNumber\n          answer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MassOrganisationsOpinionRequestsDocument,
    "\n  query MassOrganisationsOpinionsWaiting {\n    opinionsOwed {\n      count\n      nextDueOn\n    }\n  }\n": types.MassOrganisationsOpinionsWaitingDocument,
    "\n  query MassOrganisationsNominee($id: ID!, $purpose: OpeningPurpose) {\n    person(id: $id, purpose: $purpose) {\n      id\n      nominations {\n        id\n        bodyName\n        resolutionNumber\n        resolvedOn\n        statement\n        tasks {\n          id\n          ...TaskList_task\n        }\n      }\n    }\n  }\n": types.MassOrganisationsNomineeDocument,
    "\n  mutation MassOrganisationsEndTask($input: EndNomineeTaskInput!) {\n    endNomineeTask(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsEndTaskDocument,
    "\n  mutation MassOrganisationsRecordTask($input: RecordNomineeTaskInput!) {\n    recordNomineeTask(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.MassOrganisationsRecordTaskDocument,
    "\n  fragment TaskList_task on NomineeTask {\n    id\n    kind\n    content\n    begunOn\n    endedOn\n    result\n  }\n": types.TaskList_TaskFragmentDoc,
    "\n  fragment TasksPanel_file on NominationFile {\n    mayRecordTask\n    nomination {\n      id\n    }\n    tasks {\n      id\n      content\n      endedOn\n      ...TaskList_task\n    }\n  }\n": types.TasksPanel_FileFragmentDoc,
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
export function graphql(source: "\n  query MassOrganisationsNomination($id: ID!) {\n    nomination(id: $id) {\n      statement\n      workplace\n      parentsAgreedOn\n      nomination {\n        id\n        version\n        stage\n        fullName\n        bornOn\n        sex\n        occupation\n        resolutionNumber\n        resolvedOn\n        answerDueOn\n        declineReason\n        receiver {\n          id\n          name\n          within\n        }\n        standing {\n          progress\n          since\n        }\n      }\n      moves {\n        id\n        action\n        actor\n        onDay\n        note\n      }\n      actions {\n        action\n      }\n      ...TasksPanel_file\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsNomination($id: ID!) {\n    nomination(id: $id) {\n      statement\n      workplace\n      parentsAgreedOn\n      nomination {\n        id\n        version\n        stage\n        fullName\n        bornOn\n        sex\n        occupation\n        resolutionNumber\n        resolvedOn\n        answerDueOn\n        declineReason\n        receiver {\n          id\n          name\n          within\n        }\n        standing {\n          progress\n          since\n        }\n      }\n      moves {\n        id\n        action\n        actor\n        onDay\n        note\n      }\n      actions {\n        action\n      }\n      ...TasksPanel_file\n    }\n  }\n"];
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
export function graphql(source: "\n  query MassOrganisationsNomineeSheet($content: String!) {\n    nomineeSheet(content: $content) {\n      nominees {\n        fullName\n        bornOn\n        sex\n        occupation\n        workplace\n        personalNumber\n        parentsAgreedOn\n        statement\n      }\n      problems {\n        cell\n        objection {\n          ...FormObjection_objection\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsNomineeSheet($content: String!) {\n    nomineeSheet(content: $content) {\n      nominees {\n        fullName\n        bornOn\n        sex\n        occupation\n        workplace\n        personalNumber\n        parentsAgreedOn\n        statement\n      }\n      problems {\n        cell\n        objection {\n          ...FormObjection_objection\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MassOrganisationsNomineeSheetTemplate {\n    nomineeSheetTemplate\n  }\n"): (typeof documents)["\n  query MassOrganisationsNomineeSheetTemplate {\n    nomineeSheetTemplate\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MassOrganisationsFindReceivers($search: String!) {\n    nominationReceivers(search: $search) {\n      id\n      name\n      within\n      isCell\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsFindReceivers($search: String!) {\n    nominationReceivers(search: $search) {\n      id\n      name\n      within\n      isCell\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MassOrganisationsAnswerOpinion($input: AnswerOpinionInput!) {\n    answerOpinion(input: $input) {\n      request {\n        id\n        answeredOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MassOrganisationsAnswerOpinion($input: AnswerOpinionInput!) {\n    answerOpinion(input: $input) {\n      request {\n        id\n        answeredOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MassOrganisationsOpinionRequests($first: Int!, $after: String, $waiting: Boolean!) {\n    opinionRequests(first: $first, after: $after, waiting: $waiting) {\n      edges {\n        node {\n          id\n          about\n          fullName\n          birthYear\n          unitName\n          askedOn\n          dueOn\n          answeredOn\n          answerNumber\n          answer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsOpinionRequests($first: Int!, $after: String, $waiting: Boolean!) {\n    opinionRequests(first: $first, after: $after, waiting: $waiting) {\n      edges {\n        node {\n          id\n          about\n          fullName\n          birthYear\n          unitName\n          askedOn\n          dueOn\n          answeredOn\n          answerNumber\n          answer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MassOrganisationsOpinionsWaiting {\n    opinionsOwed {\n      count\n      nextDueOn\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsOpinionsWaiting {\n    opinionsOwed {\n      count\n      nextDueOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MassOrganisationsNominee($id: ID!, $purpose: OpeningPurpose) {\n    person(id: $id, purpose: $purpose) {\n      id\n      nominations {\n        id\n        bodyName\n        resolutionNumber\n        resolvedOn\n        statement\n        tasks {\n          id\n          ...TaskList_task\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MassOrganisationsNominee($id: ID!, $purpose: OpeningPurpose) {\n    person(id: $id, purpose: $purpose) {\n      id\n      nominations {\n        id\n        bodyName\n        resolutionNumber\n        resolvedOn\n        statement\n        tasks {\n          id\n          ...TaskList_task\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MassOrganisationsEndTask($input: EndNomineeTaskInput!) {\n    endNomineeTask(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MassOrganisationsEndTask($input: EndNomineeTaskInput!) {\n    endNomineeTask(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MassOrganisationsRecordTask($input: RecordNomineeTaskInput!) {\n    recordNomineeTask(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MassOrganisationsRecordTask($input: RecordNomineeTaskInput!) {\n    recordNomineeTask(input: $input) {\n      file {\n        nomination {\n          id\n          stage\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskList_task on NomineeTask {\n    id\n    kind\n    content\n    begunOn\n    endedOn\n    result\n  }\n"): (typeof documents)["\n  fragment TaskList_task on NomineeTask {\n    id\n    kind\n    content\n    begunOn\n    endedOn\n    result\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TasksPanel_file on NominationFile {\n    mayRecordTask\n    nomination {\n      id\n    }\n    tasks {\n      id\n      content\n      endedOn\n      ...TaskList_task\n    }\n  }\n"): (typeof documents)["\n  fragment TasksPanel_file on NominationFile {\n    mayRecordTask\n    nomination {\n      id\n    }\n    tasks {\n      id\n      content\n      endedOn\n      ...TaskList_task\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;