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
    "\n  fragment AttendanceList_session on ClassSession {\n    id\n    attendance {\n      enrolmentId\n      state\n    }\n    class {\n      id\n      enrolments {\n        id\n        stage\n        person {\n          id\n          fullName\n        }\n      }\n    }\n  }\n": typeof types.AttendanceList_SessionFragmentDoc,
    "\n  query PropagandaSession($id: ID!) {\n    classSession(id: $id) {\n      id\n      heldOn\n      startsMinute\n      endsMinute\n      cancelledOn\n      class {\n        id\n        code\n        stage\n        isRunHere\n      }\n      ...AttendanceList_session\n    }\n  }\n": typeof types.PropagandaSessionDocument,
    "\n  mutation PropagandaMarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      session {\n        id\n      }\n      objections {\n        code\n      }\n    }\n  }\n": typeof types.PropagandaMarkAttendanceDocument,
    "\n  fragment AttendedClasses_trainee on Person {\n    enrolments {\n      id\n      stage\n      class {\n        id\n        code\n        opensOn\n      }\n    }\n  }\n": typeof types.AttendedClasses_TraineeFragmentDoc,
    "\n  fragment AttendedClasses_classes on TrainingClassConnection {\n    edges {\n      node {\n        id\n        code\n        opensOn\n        seats\n        seatsTaken\n        course {\n          id\n          kind\n        }\n      }\n    }\n  }\n": typeof types.AttendedClasses_ClassesFragmentDoc,
    "\n  fragment CertificateItem_certificate on Certificate {\n    number\n    issuedOn\n    validUntil\n    issuer\n    state\n    revokedOn\n    course {\n      id\n      kind\n    }\n  }\n": typeof types.CertificateItem_CertificateFragmentDoc,
    "\n  query PropagandaCertificates($id: ID!, $purpose: OpeningPurpose) {\n    trainee(id: $id, purpose: $purpose) {\n      id\n      mayRecordCertificate\n      certificates {\n        id\n        state\n        ...CertificateItem_certificate\n      }\n      ...AttendedClasses_trainee\n    }\n    trainingClasses(first: 20, stages: [OPEN]) {\n      ...AttendedClasses_classes\n    }\n  }\n": typeof types.PropagandaCertificatesDocument,
    "\n  mutation PropagandaRecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) {\n      certificate {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaRecordCertificateDocument,
    "\n  mutation PropagandaRevokeCertificate($input: RevokeCertificateInput!) {\n    revokeCertificate(input: $input) {\n      certificate {\n        id\n        state\n        revokedOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaRevokeCertificateDocument,
    "\n  fragment ClassActions_class on TrainingClass {\n    id\n    actions {\n      action\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n": typeof types.ClassActions_ClassFragmentDoc,
    "\n  fragment ClassFacts_class on TrainingClass {\n    opensOn\n    closesOn\n    form\n    place\n    decisionNumber\n    decidedOn\n    curriculum {\n      id\n      isConfirmed\n      lessons {\n        number\n      }\n    }\n  }\n": typeof types.ClassFacts_ClassFragmentDoc,
    "\n  query PropagandaClass($id: ID!, $people: Boolean!) {\n    trainingClass(id: $id) {\n      id\n      code\n      stage\n      isRunHere\n      course {\n        id\n        kind\n      }\n      organiser {\n        id\n        name\n      }\n      ...ClassFacts_class\n      ...ClassActions_class\n      ...SessionsPanel_class\n      ...SeatsPanel_class\n      ...LearnersPanel_class @include(if: $people)\n    }\n  }\n": typeof types.PropagandaClassDocument,
    "\n  query PropagandaClasses(\n    $first: Int!\n    $after: String\n    $kinds: [CourseKind!]\n    $stages: [ClassStage!]\n  ) {\n    trainingClasses(first: $first, after: $after, courseKinds: $kinds, stages: $stages) {\n      edges {\n        node {\n          id\n          code\n          course {\n            id\n            kind\n          }\n          organiser {\n            id\n            name\n          }\n          place\n          opensOn\n          closesOn\n          decisionNumber\n          certificateCount\n          stage\n          seats\n          seatsTaken\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PropagandaClassesDocument,
    "\n  mutation PropagandaPlanClass($input: PlanClassInput!) {\n    planClass(input: $input) {\n      trainingClass {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaPlanClassDocument,
    "\n  query PropagandaRecentClasses {\n    trainingClasses(first: 5) {\n      edges {\n        node {\n          id\n          code\n          opensOn\n          certificateCount\n          course {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n": typeof types.PropagandaRecentClassesDocument,
    "\n  mutation PropagandaOpenClass($input: OpenClassInput!) {\n    openClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaOpenClassDocument,
    "\n  mutation PropagandaStartClass($input: StartClassInput!) {\n    startClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaStartClassDocument,
    "\n  mutation PropagandaCloseClass($input: CloseClassInput!) {\n    closeClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaCloseClassDocument,
    "\n  mutation PropagandaCancelClass($input: CancelClassInput!) {\n    cancelClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaCancelClassDocument,
    "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": typeof types.FormObjection_ObjectionFragmentDoc,
    "\n  mutation PropagandaEnrolPeople($input: EnrolPeopleInput!) {\n    enrolPeople(input: $input) {\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n": typeof types.PropagandaEnrolPeopleDocument,
    "\n  mutation PropagandaIssueCertificates($input: IssueCertificatesInput!) {\n    issueCertificates(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaIssueCertificatesDocument,
    "\n  fragment LearnersPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    closesOn\n    organiser {\n      id\n      name\n    }\n    enrolments {\n      id\n      stage\n      waitingNumber\n      mark\n      result {\n        passed\n        grade\n        attended\n        sessions\n      }\n      certificate {\n        id\n        number\n        state\n      }\n      sentFrom {\n        id\n        name\n      }\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": typeof types.LearnersPanel_ClassFragmentDoc,
    "\n  mutation PropagandaRecordMarks($input: RecordMarksInput!) {\n    recordMarks(input: $input) {\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n": typeof types.PropagandaRecordMarksDocument,
    "\n  mutation PropagandaWithdrawEnrolment($input: WithdrawEnrolmentInput!) {\n    withdrawEnrolment(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaWithdrawEnrolmentDocument,
    "\n  query PropagandaFindPeople($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          bornOn\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PropagandaFindPeopleDocument,
    "\n  fragment CertificateSheets_class on TrainingClass {\n    opensOn\n    closesOn\n    place\n    course {\n      id\n      kind\n    }\n    enrolments {\n      id\n      result {\n        grade\n      }\n      certificate {\n        id\n        number\n        issuedOn\n        issuer\n        state\n      }\n      person {\n        id\n        fullName\n        bornOn\n      }\n    }\n  }\n": typeof types.CertificateSheets_ClassFragmentDoc,
    "\n  query PropagandaPrint($id: ID!) {\n    trainingClass(id: $id) {\n      id\n      code\n      enrolments {\n        id\n        certificate {\n          id\n        }\n      }\n      ...RosterSheet_class\n      ...CertificateSheets_class\n    }\n  }\n": typeof types.PropagandaPrintDocument,
    "\n  fragment RosterSheet_class on TrainingClass {\n    code\n    place\n    opensOn\n    closesOn\n    course {\n      id\n      kind\n    }\n    organiser {\n      id\n      name\n    }\n    sessions {\n      id\n      heldOn\n      cancelledOn\n    }\n    enrolments {\n      id\n      stage\n      mark\n      result {\n        passed\n        grade\n      }\n      sentFrom {\n        id\n        name\n      }\n      person {\n        id\n        fullName\n        bornOn\n      }\n    }\n  }\n": typeof types.RosterSheet_ClassFragmentDoc,
    "\n  mutation PropagandaChangeClassSeats($input: ChangeClassSeatsInput!) {\n    changeClassSeats(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaChangeClassSeatsDocument,
    "\n  fragment SeatsPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    seats\n    seatsTaken\n    sharedSeats\n    seatShares {\n      seats\n      taken\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SeatsPanel_ClassFragmentDoc,
    "\n  mutation PropagandaShareSeats($input: ShareSeatsInput!) {\n    shareSeats(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaShareSeatsDocument,
    "\n  query PropagandaFindUnits($search: String, $asOf: LocalDate!) {\n    units(first: 20, search: $search, asOf: $asOf) {\n      edges {\n        node {\n          id\n          name\n          parent {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PropagandaFindUnitsDocument,
    "\n  mutation PropagandaCancelSession($input: CancelSessionInput!) {\n    cancelSession(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaCancelSessionDocument,
    "\n  mutation PropagandaAddLecturer($input: AddLecturerInput!) {\n    addLecturer(input: $input) {\n      lecturer {\n        id\n      }\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n": typeof types.PropagandaAddLecturerDocument,
    "\n  mutation PropagandaScheduleSessions($input: ScheduleSessionsInput!) {\n    scheduleSessions(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.PropagandaScheduleSessionsDocument,
    "\n  query PropagandaLecturers {\n    lecturers {\n      id\n      fullName\n    }\n  }\n": typeof types.PropagandaLecturersDocument,
    "\n  fragment SessionsPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    curriculum {\n      id\n      lessons {\n        number\n      }\n    }\n    sessions {\n      id\n      heldOn\n      startsMinute\n      endsMinute\n      lesson\n      place\n      cancelledOn\n      lecturer {\n        id\n        fullName\n      }\n      replaces {\n        id\n        heldOn\n      }\n    }\n  }\n": typeof types.SessionsPanel_ClassFragmentDoc,
};
const documents: Documents = {
    "\n  fragment AttendanceList_session on ClassSession {\n    id\n    attendance {\n      enrolmentId\n      state\n    }\n    class {\n      id\n      enrolments {\n        id\n        stage\n        person {\n          id\n          fullName\n        }\n      }\n    }\n  }\n": types.AttendanceList_SessionFragmentDoc,
    "\n  query PropagandaSession($id: ID!) {\n    classSession(id: $id) {\n      id\n      heldOn\n      startsMinute\n      endsMinute\n      cancelledOn\n      class {\n        id\n        code\n        stage\n        isRunHere\n      }\n      ...AttendanceList_session\n    }\n  }\n": types.PropagandaSessionDocument,
    "\n  mutation PropagandaMarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      session {\n        id\n      }\n      objections {\n        code\n      }\n    }\n  }\n": types.PropagandaMarkAttendanceDocument,
    "\n  fragment AttendedClasses_trainee on Person {\n    enrolments {\n      id\n      stage\n      class {\n        id\n        code\n        opensOn\n      }\n    }\n  }\n": types.AttendedClasses_TraineeFragmentDoc,
    "\n  fragment AttendedClasses_classes on TrainingClassConnection {\n    edges {\n      node {\n        id\n        code\n        opensOn\n        seats\n        seatsTaken\n        course {\n          id\n          kind\n        }\n      }\n    }\n  }\n": types.AttendedClasses_ClassesFragmentDoc,
    "\n  fragment CertificateItem_certificate on Certificate {\n    number\n    issuedOn\n    validUntil\n    issuer\n    state\n    revokedOn\n    course {\n      id\n      kind\n    }\n  }\n": types.CertificateItem_CertificateFragmentDoc,
    "\n  query PropagandaCertificates($id: ID!, $purpose: OpeningPurpose) {\n    trainee(id: $id, purpose: $purpose) {\n      id\n      mayRecordCertificate\n      certificates {\n        id\n        state\n        ...CertificateItem_certificate\n      }\n      ...AttendedClasses_trainee\n    }\n    trainingClasses(first: 20, stages: [OPEN]) {\n      ...AttendedClasses_classes\n    }\n  }\n": types.PropagandaCertificatesDocument,
    "\n  mutation PropagandaRecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) {\n      certificate {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaRecordCertificateDocument,
    "\n  mutation PropagandaRevokeCertificate($input: RevokeCertificateInput!) {\n    revokeCertificate(input: $input) {\n      certificate {\n        id\n        state\n        revokedOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaRevokeCertificateDocument,
    "\n  fragment ClassActions_class on TrainingClass {\n    id\n    actions {\n      action\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n": types.ClassActions_ClassFragmentDoc,
    "\n  fragment ClassFacts_class on TrainingClass {\n    opensOn\n    closesOn\n    form\n    place\n    decisionNumber\n    decidedOn\n    curriculum {\n      id\n      isConfirmed\n      lessons {\n        number\n      }\n    }\n  }\n": types.ClassFacts_ClassFragmentDoc,
    "\n  query PropagandaClass($id: ID!, $people: Boolean!) {\n    trainingClass(id: $id) {\n      id\n      code\n      stage\n      isRunHere\n      course {\n        id\n        kind\n      }\n      organiser {\n        id\n        name\n      }\n      ...ClassFacts_class\n      ...ClassActions_class\n      ...SessionsPanel_class\n      ...SeatsPanel_class\n      ...LearnersPanel_class @include(if: $people)\n    }\n  }\n": types.PropagandaClassDocument,
    "\n  query PropagandaClasses(\n    $first: Int!\n    $after: String\n    $kinds: [CourseKind!]\n    $stages: [ClassStage!]\n  ) {\n    trainingClasses(first: $first, after: $after, courseKinds: $kinds, stages: $stages) {\n      edges {\n        node {\n          id\n          code\n          course {\n            id\n            kind\n          }\n          organiser {\n            id\n            name\n          }\n          place\n          opensOn\n          closesOn\n          decisionNumber\n          certificateCount\n          stage\n          seats\n          seatsTaken\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PropagandaClassesDocument,
    "\n  mutation PropagandaPlanClass($input: PlanClassInput!) {\n    planClass(input: $input) {\n      trainingClass {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaPlanClassDocument,
    "\n  query PropagandaRecentClasses {\n    trainingClasses(first: 5) {\n      edges {\n        node {\n          id\n          code\n          opensOn\n          certificateCount\n          course {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n": types.PropagandaRecentClassesDocument,
    "\n  mutation PropagandaOpenClass($input: OpenClassInput!) {\n    openClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaOpenClassDocument,
    "\n  mutation PropagandaStartClass($input: StartClassInput!) {\n    startClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaStartClassDocument,
    "\n  mutation PropagandaCloseClass($input: CloseClassInput!) {\n    closeClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaCloseClassDocument,
    "\n  mutation PropagandaCancelClass($input: CancelClassInput!) {\n    cancelClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaCancelClassDocument,
    "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": types.FormObjection_ObjectionFragmentDoc,
    "\n  mutation PropagandaEnrolPeople($input: EnrolPeopleInput!) {\n    enrolPeople(input: $input) {\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n": types.PropagandaEnrolPeopleDocument,
    "\n  mutation PropagandaIssueCertificates($input: IssueCertificatesInput!) {\n    issueCertificates(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaIssueCertificatesDocument,
    "\n  fragment LearnersPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    closesOn\n    organiser {\n      id\n      name\n    }\n    enrolments {\n      id\n      stage\n      waitingNumber\n      mark\n      result {\n        passed\n        grade\n        attended\n        sessions\n      }\n      certificate {\n        id\n        number\n        state\n      }\n      sentFrom {\n        id\n        name\n      }\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": types.LearnersPanel_ClassFragmentDoc,
    "\n  mutation PropagandaRecordMarks($input: RecordMarksInput!) {\n    recordMarks(input: $input) {\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n": types.PropagandaRecordMarksDocument,
    "\n  mutation PropagandaWithdrawEnrolment($input: WithdrawEnrolmentInput!) {\n    withdrawEnrolment(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaWithdrawEnrolmentDocument,
    "\n  query PropagandaFindPeople($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          bornOn\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PropagandaFindPeopleDocument,
    "\n  fragment CertificateSheets_class on TrainingClass {\n    opensOn\n    closesOn\n    place\n    course {\n      id\n      kind\n    }\n    enrolments {\n      id\n      result {\n        grade\n      }\n      certificate {\n        id\n        number\n        issuedOn\n        issuer\n        state\n      }\n      person {\n        id\n        fullName\n        bornOn\n      }\n    }\n  }\n": types.CertificateSheets_ClassFragmentDoc,
    "\n  query PropagandaPrint($id: ID!) {\n    trainingClass(id: $id) {\n      id\n      code\n      enrolments {\n        id\n        certificate {\n          id\n        }\n      }\n      ...RosterSheet_class\n      ...CertificateSheets_class\n    }\n  }\n": types.PropagandaPrintDocument,
    "\n  fragment RosterSheet_class on TrainingClass {\n    code\n    place\n    opensOn\n    closesOn\n    course {\n      id\n      kind\n    }\n    organiser {\n      id\n      name\n    }\n    sessions {\n      id\n      heldOn\n      cancelledOn\n    }\n    enrolments {\n      id\n      stage\n      mark\n      result {\n        passed\n        grade\n      }\n      sentFrom {\n        id\n        name\n      }\n      person {\n        id\n        fullName\n        bornOn\n      }\n    }\n  }\n": types.RosterSheet_ClassFragmentDoc,
    "\n  mutation PropagandaChangeClassSeats($input: ChangeClassSeatsInput!) {\n    changeClassSeats(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaChangeClassSeatsDocument,
    "\n  fragment SeatsPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    seats\n    seatsTaken\n    sharedSeats\n    seatShares {\n      seats\n      taken\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.SeatsPanel_ClassFragmentDoc,
    "\n  mutation PropagandaShareSeats($input: ShareSeatsInput!) {\n    shareSeats(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaShareSeatsDocument,
    "\n  query PropagandaFindUnits($search: String, $asOf: LocalDate!) {\n    units(first: 20, search: $search, asOf: $asOf) {\n      edges {\n        node {\n          id\n          name\n          parent {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PropagandaFindUnitsDocument,
    "\n  mutation PropagandaCancelSession($input: CancelSessionInput!) {\n    cancelSession(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaCancelSessionDocument,
    "\n  mutation PropagandaAddLecturer($input: AddLecturerInput!) {\n    addLecturer(input: $input) {\n      lecturer {\n        id\n      }\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n": types.PropagandaAddLecturerDocument,
    "\n  mutation PropagandaScheduleSessions($input: ScheduleSessionsInput!) {\n    scheduleSessions(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.PropagandaScheduleSessionsDocument,
    "\n  query PropagandaLecturers {\n    lecturers {\n      id\n      fullName\n    }\n  }\n": types.PropagandaLecturersDocument,
    "\n  fragment SessionsPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    curriculum {\n      id\n      lessons {\n        number\n      }\n    }\n    sessions {\n      id\n      heldOn\n      startsMinute\n      endsMinute\n      lesson\n      place\n      cancelledOn\n      lecturer {\n        id\n        fullName\n      }\n      replaces {\n        id\n        heldOn\n      }\n    }\n  }\n": types.SessionsPanel_ClassFragmentDoc,
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
export function graphql(source: "\n  fragment AttendanceList_session on ClassSession {\n    id\n    attendance {\n      enrolmentId\n      state\n    }\n    class {\n      id\n      enrolments {\n        id\n        stage\n        person {\n          id\n          fullName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AttendanceList_session on ClassSession {\n    id\n    attendance {\n      enrolmentId\n      state\n    }\n    class {\n      id\n      enrolments {\n        id\n        stage\n        person {\n          id\n          fullName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaSession($id: ID!) {\n    classSession(id: $id) {\n      id\n      heldOn\n      startsMinute\n      endsMinute\n      cancelledOn\n      class {\n        id\n        code\n        stage\n        isRunHere\n      }\n      ...AttendanceList_session\n    }\n  }\n"): (typeof documents)["\n  query PropagandaSession($id: ID!) {\n    classSession(id: $id) {\n      id\n      heldOn\n      startsMinute\n      endsMinute\n      cancelledOn\n      class {\n        id\n        code\n        stage\n        isRunHere\n      }\n      ...AttendanceList_session\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaMarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      session {\n        id\n      }\n      objections {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaMarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      session {\n        id\n      }\n      objections {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendedClasses_trainee on Person {\n    enrolments {\n      id\n      stage\n      class {\n        id\n        code\n        opensOn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AttendedClasses_trainee on Person {\n    enrolments {\n      id\n      stage\n      class {\n        id\n        code\n        opensOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendedClasses_classes on TrainingClassConnection {\n    edges {\n      node {\n        id\n        code\n        opensOn\n        seats\n        seatsTaken\n        course {\n          id\n          kind\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AttendedClasses_classes on TrainingClassConnection {\n    edges {\n      node {\n        id\n        code\n        opensOn\n        seats\n        seatsTaken\n        course {\n          id\n          kind\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CertificateItem_certificate on Certificate {\n    number\n    issuedOn\n    validUntil\n    issuer\n    state\n    revokedOn\n    course {\n      id\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment CertificateItem_certificate on Certificate {\n    number\n    issuedOn\n    validUntil\n    issuer\n    state\n    revokedOn\n    course {\n      id\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaCertificates($id: ID!, $purpose: OpeningPurpose) {\n    trainee(id: $id, purpose: $purpose) {\n      id\n      mayRecordCertificate\n      certificates {\n        id\n        state\n        ...CertificateItem_certificate\n      }\n      ...AttendedClasses_trainee\n    }\n    trainingClasses(first: 20, stages: [OPEN]) {\n      ...AttendedClasses_classes\n    }\n  }\n"): (typeof documents)["\n  query PropagandaCertificates($id: ID!, $purpose: OpeningPurpose) {\n    trainee(id: $id, purpose: $purpose) {\n      id\n      mayRecordCertificate\n      certificates {\n        id\n        state\n        ...CertificateItem_certificate\n      }\n      ...AttendedClasses_trainee\n    }\n    trainingClasses(first: 20, stages: [OPEN]) {\n      ...AttendedClasses_classes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaRecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) {\n      certificate {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaRecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) {\n      certificate {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaRevokeCertificate($input: RevokeCertificateInput!) {\n    revokeCertificate(input: $input) {\n      certificate {\n        id\n        state\n        revokedOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaRevokeCertificate($input: RevokeCertificateInput!) {\n    revokeCertificate(input: $input) {\n      certificate {\n        id\n        state\n        revokedOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClassActions_class on TrainingClass {\n    id\n    actions {\n      action\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ClassActions_class on TrainingClass {\n    id\n    actions {\n      action\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClassFacts_class on TrainingClass {\n    opensOn\n    closesOn\n    form\n    place\n    decisionNumber\n    decidedOn\n    curriculum {\n      id\n      isConfirmed\n      lessons {\n        number\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ClassFacts_class on TrainingClass {\n    opensOn\n    closesOn\n    form\n    place\n    decisionNumber\n    decidedOn\n    curriculum {\n      id\n      isConfirmed\n      lessons {\n        number\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaClass($id: ID!, $people: Boolean!) {\n    trainingClass(id: $id) {\n      id\n      code\n      stage\n      isRunHere\n      course {\n        id\n        kind\n      }\n      organiser {\n        id\n        name\n      }\n      ...ClassFacts_class\n      ...ClassActions_class\n      ...SessionsPanel_class\n      ...SeatsPanel_class\n      ...LearnersPanel_class @include(if: $people)\n    }\n  }\n"): (typeof documents)["\n  query PropagandaClass($id: ID!, $people: Boolean!) {\n    trainingClass(id: $id) {\n      id\n      code\n      stage\n      isRunHere\n      course {\n        id\n        kind\n      }\n      organiser {\n        id\n        name\n      }\n      ...ClassFacts_class\n      ...ClassActions_class\n      ...SessionsPanel_class\n      ...SeatsPanel_class\n      ...LearnersPanel_class @include(if: $people)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaClasses(\n    $first: Int!\n    $after: String\n    $kinds: [CourseKind!]\n    $stages: [ClassStage!]\n  ) {\n    trainingClasses(first: $first, after: $after, courseKinds: $kinds, stages: $stages) {\n      edges {\n        node {\n          id\n          code\n          course {\n            id\n            kind\n          }\n          organiser {\n            id\n            name\n          }\n          place\n          opensOn\n          closesOn\n          decisionNumber\n          certificateCount\n          stage\n          seats\n          seatsTaken\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PropagandaClasses(\n    $first: Int!\n    $after: String\n    $kinds: [CourseKind!]\n    $stages: [ClassStage!]\n  ) {\n    trainingClasses(first: $first, after: $after, courseKinds: $kinds, stages: $stages) {\n      edges {\n        node {\n          id\n          code\n          course {\n            id\n            kind\n          }\n          organiser {\n            id\n            name\n          }\n          place\n          opensOn\n          closesOn\n          decisionNumber\n          certificateCount\n          stage\n          seats\n          seatsTaken\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaPlanClass($input: PlanClassInput!) {\n    planClass(input: $input) {\n      trainingClass {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaPlanClass($input: PlanClassInput!) {\n    planClass(input: $input) {\n      trainingClass {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaRecentClasses {\n    trainingClasses(first: 5) {\n      edges {\n        node {\n          id\n          code\n          opensOn\n          certificateCount\n          course {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PropagandaRecentClasses {\n    trainingClasses(first: 5) {\n      edges {\n        node {\n          id\n          code\n          opensOn\n          certificateCount\n          course {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaOpenClass($input: OpenClassInput!) {\n    openClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaOpenClass($input: OpenClassInput!) {\n    openClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaStartClass($input: StartClassInput!) {\n    startClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaStartClass($input: StartClassInput!) {\n    startClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaCloseClass($input: CloseClassInput!) {\n    closeClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaCloseClass($input: CloseClassInput!) {\n    closeClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaCancelClass($input: CancelClassInput!) {\n    cancelClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaCancelClass($input: CancelClassInput!) {\n    cancelClass(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"): (typeof documents)["\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaEnrolPeople($input: EnrolPeopleInput!) {\n    enrolPeople(input: $input) {\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaEnrolPeople($input: EnrolPeopleInput!) {\n    enrolPeople(input: $input) {\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaIssueCertificates($input: IssueCertificatesInput!) {\n    issueCertificates(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaIssueCertificates($input: IssueCertificatesInput!) {\n    issueCertificates(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LearnersPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    closesOn\n    organiser {\n      id\n      name\n    }\n    enrolments {\n      id\n      stage\n      waitingNumber\n      mark\n      result {\n        passed\n        grade\n        attended\n        sessions\n      }\n      certificate {\n        id\n        number\n        state\n      }\n      sentFrom {\n        id\n        name\n      }\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LearnersPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    closesOn\n    organiser {\n      id\n      name\n    }\n    enrolments {\n      id\n      stage\n      waitingNumber\n      mark\n      result {\n        passed\n        grade\n        attended\n        sessions\n      }\n      certificate {\n        id\n        number\n        state\n      }\n      sentFrom {\n        id\n        name\n      }\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaRecordMarks($input: RecordMarksInput!) {\n    recordMarks(input: $input) {\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaRecordMarks($input: RecordMarksInput!) {\n    recordMarks(input: $input) {\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaWithdrawEnrolment($input: WithdrawEnrolmentInput!) {\n    withdrawEnrolment(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaWithdrawEnrolment($input: WithdrawEnrolmentInput!) {\n    withdrawEnrolment(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaFindPeople($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          bornOn\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PropagandaFindPeople($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          bornOn\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CertificateSheets_class on TrainingClass {\n    opensOn\n    closesOn\n    place\n    course {\n      id\n      kind\n    }\n    enrolments {\n      id\n      result {\n        grade\n      }\n      certificate {\n        id\n        number\n        issuedOn\n        issuer\n        state\n      }\n      person {\n        id\n        fullName\n        bornOn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CertificateSheets_class on TrainingClass {\n    opensOn\n    closesOn\n    place\n    course {\n      id\n      kind\n    }\n    enrolments {\n      id\n      result {\n        grade\n      }\n      certificate {\n        id\n        number\n        issuedOn\n        issuer\n        state\n      }\n      person {\n        id\n        fullName\n        bornOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaPrint($id: ID!) {\n    trainingClass(id: $id) {\n      id\n      code\n      enrolments {\n        id\n        certificate {\n          id\n        }\n      }\n      ...RosterSheet_class\n      ...CertificateSheets_class\n    }\n  }\n"): (typeof documents)["\n  query PropagandaPrint($id: ID!) {\n    trainingClass(id: $id) {\n      id\n      code\n      enrolments {\n        id\n        certificate {\n          id\n        }\n      }\n      ...RosterSheet_class\n      ...CertificateSheets_class\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RosterSheet_class on TrainingClass {\n    code\n    place\n    opensOn\n    closesOn\n    course {\n      id\n      kind\n    }\n    organiser {\n      id\n      name\n    }\n    sessions {\n      id\n      heldOn\n      cancelledOn\n    }\n    enrolments {\n      id\n      stage\n      mark\n      result {\n        passed\n        grade\n      }\n      sentFrom {\n        id\n        name\n      }\n      person {\n        id\n        fullName\n        bornOn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RosterSheet_class on TrainingClass {\n    code\n    place\n    opensOn\n    closesOn\n    course {\n      id\n      kind\n    }\n    organiser {\n      id\n      name\n    }\n    sessions {\n      id\n      heldOn\n      cancelledOn\n    }\n    enrolments {\n      id\n      stage\n      mark\n      result {\n        passed\n        grade\n      }\n      sentFrom {\n        id\n        name\n      }\n      person {\n        id\n        fullName\n        bornOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaChangeClassSeats($input: ChangeClassSeatsInput!) {\n    changeClassSeats(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaChangeClassSeats($input: ChangeClassSeatsInput!) {\n    changeClassSeats(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatsPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    seats\n    seatsTaken\n    sharedSeats\n    seatShares {\n      seats\n      taken\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SeatsPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    seats\n    seatsTaken\n    sharedSeats\n    seatShares {\n      seats\n      taken\n      unit {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaShareSeats($input: ShareSeatsInput!) {\n    shareSeats(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaShareSeats($input: ShareSeatsInput!) {\n    shareSeats(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaFindUnits($search: String, $asOf: LocalDate!) {\n    units(first: 20, search: $search, asOf: $asOf) {\n      edges {\n        node {\n          id\n          name\n          parent {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PropagandaFindUnits($search: String, $asOf: LocalDate!) {\n    units(first: 20, search: $search, asOf: $asOf) {\n      edges {\n        node {\n          id\n          name\n          parent {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaCancelSession($input: CancelSessionInput!) {\n    cancelSession(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaCancelSession($input: CancelSessionInput!) {\n    cancelSession(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaAddLecturer($input: AddLecturerInput!) {\n    addLecturer(input: $input) {\n      lecturer {\n        id\n      }\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaAddLecturer($input: AddLecturerInput!) {\n    addLecturer(input: $input) {\n      lecturer {\n        id\n      }\n      objections {\n        code\n        path\n        params {\n          name\n          value\n        }\n        clearableBy\n        source\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PropagandaScheduleSessions($input: ScheduleSessionsInput!) {\n    scheduleSessions(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PropagandaScheduleSessions($input: ScheduleSessionsInput!) {\n    scheduleSessions(input: $input) {\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PropagandaLecturers {\n    lecturers {\n      id\n      fullName\n    }\n  }\n"): (typeof documents)["\n  query PropagandaLecturers {\n    lecturers {\n      id\n      fullName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    curriculum {\n      id\n      lessons {\n        number\n      }\n    }\n    sessions {\n      id\n      heldOn\n      startsMinute\n      endsMinute\n      lesson\n      place\n      cancelledOn\n      lecturer {\n        id\n        fullName\n      }\n      replaces {\n        id\n        heldOn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SessionsPanel_class on TrainingClass {\n    id\n    stage\n    isRunHere\n    curriculum {\n      id\n      lessons {\n        number\n      }\n    }\n    sessions {\n      id\n      heldOn\n      startsMinute\n      endsMinute\n      lesson\n      place\n      cancelledOn\n      lecturer {\n        id\n        fullName\n      }\n      replaces {\n        id\n        heldOn\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;