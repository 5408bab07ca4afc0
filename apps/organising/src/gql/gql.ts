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
    "\n  query OrganisingAudit(\n    $first: Int!\n    $after: String\n    $subjectId: ID\n    $holderId: ID\n    $unitId: ID\n    $action: String\n    $from: LocalDate\n    $until: LocalDate\n    $filterUnit: ID!\n    $byUnit: Boolean!\n  ) {\n    auditEntries(\n      first: $first\n      after: $after\n      subjectId: $subjectId\n      holderId: $holderId\n      unitId: $unitId\n      action: $action\n      from: $from\n      until: $until\n    ) {\n      ...AuditTable_entries\n      edges {\n        node {\n          seq\n          person {\n            id\n            fullName\n          }\n          post {\n            id\n            holderName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unit(id: $filterUnit) @include(if: $byUnit) {\n      id\n      name\n    }\n  }\n": typeof types.OrganisingAuditDocument,
    "\n  fragment AuditTable_entries on AuditEntryConnection {\n    edges {\n      node {\n        seq\n        ...AuditRow_entry\n      }\n    }\n  }\n": typeof types.AuditTable_EntriesFragmentDoc,
    "\n  fragment SealState_seal on AuditSeal {\n    block\n    sealedAt\n    waiting\n    verifiedAt\n    verifiedEntries\n    withHeads\n    damage\n    badBlock\n  }\n": typeof types.SealState_SealFragmentDoc,
    "\n  query OrganisingAuditSeals {\n    auditSeal {\n      ...SealState_seal\n    }\n    organisationAuditSeal {\n      ...SealState_seal\n    }\n  }\n": typeof types.OrganisingAuditSealsDocument,
    "\n  query OrganisingUnusualAccess(\n    $first: Int!\n    $after: String\n    $from: LocalDate!\n    $until: LocalDate!\n  ) {\n    auditThresholds {\n      officeFrom\n      officeUntil\n      dossiersADay\n      source\n    }\n    auditHeavyDays(from: $from, until: $until) {\n      on\n      holderId\n      dossiers\n      post {\n        id\n        holderName\n        role\n        unit {\n          id\n          name\n        }\n      }\n    }\n    auditEntries(first: $first, after: $after, from: $from, until: $until, outOfHours: true) {\n      ...AuditTable_entries\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisingUnusualAccessDocument,
    "\n  fragment AuditRow_entry on AuditEntry {\n    seq\n    at\n    action\n    role\n    holderId\n    caseId\n    person {\n      id\n      fullName\n    }\n    post {\n      id\n      holderName\n      unit {\n        id\n        name\n      }\n    }\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.AuditRow_EntryFragmentDoc,
    "\n  query OrganisingFindPersonNames($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisingFindPersonNamesDocument,
    "\n  mutation OrganisingAwardBadge($input: AwardBadgeInput!) {\n    awardBadge(input: $input) {\n      person {\n        id\n        badges {\n          years\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingAwardBadgeDocument,
    "\n  query OrganisingBadgesDue(\n    $id: ID!\n    $first: Int!\n    $after: String\n    $round: BadgeRound!\n    $year: Int!\n  ) {\n    unit(id: $id) {\n      id\n      name\n      ...UnitCrumbs_unit\n      badgesDue(first: $first, after: $after, round: $round, year: $year) {\n        ...BadgesTable_badges\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OrganisingBadgesDueDocument,
    "\n  fragment BadgesTable_badges on BadgeDueConnection {\n    edges {\n      node {\n        years\n        reachedOn\n        awardedOn\n        mayAward\n        person {\n          id\n          fullName\n          unit {\n            id\n            name\n          }\n        }\n        waitsFor {\n          code\n          params {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n": typeof types.BadgesTable_BadgesFragmentDoc,
    "\n  fragment AdmissionTrend_statistics on UnitStatistics {\n    asOf\n    admittedByMonth(from: $monthsFrom, until: $until) {\n      month\n      count\n    }\n    progress {\n      targetId\n      indicator\n      number\n      lowerPercent\n      upperPercent\n      periodFrom\n      periodUntil\n      achieved {\n        numerator\n        denominator\n      }\n      ...TargetWords_progress\n    }\n  }\n": typeof types.AdmissionTrend_StatisticsFragmentDoc,
    "\n  fragment CompositionPanel_statistics on UnitStatistics {\n    composition(of: ADMITTED, by: FLAG, from: $yearFrom, until: $until) {\n      ...Composition_part\n    }\n  }\n": typeof types.CompositionPanel_StatisticsFragmentDoc,
    "\n  query OrganisingComposition(\n    $id: ID!\n    $asOf: LocalDate!\n    $of: CompositionOf!\n    $by: CompositionDimension!\n    $from: LocalDate!\n    $until: LocalDate!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      statistics(asOf: $asOf) {\n        composition(of: $of, by: $by, from: $from, until: $until) {\n          ...Composition_part\n        }\n      }\n    }\n  }\n": typeof types.OrganisingCompositionDocument,
    "\n  fragment FigureBoard_statistics on UnitStatistics {\n    ...HeadlineFigures_statistics\n    ...TargetPanel_statistics\n    ...AdmissionTrend_statistics\n    ...LeagueTable_statistics\n    ...CompositionPanel_statistics\n  }\n": typeof types.FigureBoard_StatisticsFragmentDoc,
    "\n  fragment HeadlineFigures_statistics on UnitStatistics {\n    asOf\n    members {\n      total\n      official\n      probationary\n      exempt\n    }\n    admittedInYear: admitted(from: $yearFrom, until: $until)\n    admittedInLastYear: admitted(from: $lastYearFrom, until: $lastYearUntil)\n    admittedInTerm: admitted(from: $termFrom, until: $until)\n    rateOnClosing: admissionRate(from: $yearFrom, until: $until, basis: CLOSING) {\n      numerator\n      denominator\n    }\n    rateOnOpening: admissionRate(from: $yearFrom, until: $until, basis: OPENING) {\n      numerator\n      denominator\n    }\n    recognisedInYear: recognised(from: $yearFrom, until: $until)\n    recognisedInLastYear: recognised(from: $lastYearFrom, until: $lastYearUntil)\n    preparing\n    progress {\n      targetId\n      ...TargetWords_progress\n    }\n  }\n": typeof types.HeadlineFigures_StatisticsFragmentDoc,
    "\n  fragment LeagueTable_statistics on UnitStatistics {\n    below(first: 100, from: $yearFrom, until: $until) {\n      unit {\n        id\n        name\n      }\n      members\n      admitted\n      rate {\n        numerator\n        denominator\n        percent\n      }\n    }\n    progress {\n      targetId\n      indicator\n      lowerPercent\n    }\n  }\n": typeof types.LeagueTable_StatisticsFragmentDoc,
    "\n  query OrganisingPaperFaults($id: ID!, $from: LocalDate!, $until: LocalDate!) {\n    unit(id: $id) {\n      id\n      paperFaults(from: $from, until: $until) {\n        total\n        counts {\n          paperKind\n          code\n          count\n        }\n        below {\n          unit {\n            id\n            name\n          }\n          count\n        }\n      }\n    }\n  }\n": typeof types.OrganisingPaperFaultsDocument,
    "\n  fragment PopulationPanel_unit on Unit {\n    population {\n      on\n      people\n      source\n    }\n  }\n": typeof types.PopulationPanel_UnitFragmentDoc,
    "\n  fragment PopulationPanel_statistics on UnitStatistics {\n    membersPerPopulation {\n      numerator\n      denominator\n    }\n  }\n": typeof types.PopulationPanel_StatisticsFragmentDoc,
    "\n  fragment ProgressBar_progress on TargetProgress {\n    indicator\n    number\n    lowerPercent\n    upperPercent\n    achieved {\n      numerator\n      percent\n    }\n    line\n    lineStanding\n  }\n": typeof types.ProgressBar_ProgressFragmentDoc,
    "\n  fragment SubtreePanel_unit on Unit {\n    ...SubtreeCounts_unit\n  }\n": typeof types.SubtreePanel_UnitFragmentDoc,
    "\n  fragment TargetItem_progress on TargetProgress {\n    ...TargetWords_progress\n    ...ProgressBar_progress\n  }\n": typeof types.TargetItem_ProgressFragmentDoc,
    "\n  fragment TargetPanel_statistics on UnitStatistics {\n    asOf\n    progress {\n      targetId\n      ...TargetItem_progress\n    }\n  }\n": typeof types.TargetPanel_StatisticsFragmentDoc,
    "\n  fragment UnitBoard_unit on Unit {\n    id\n    closedOn\n    ...ClosedNotice_unit\n    ...SubtreePanel_unit\n    ...PopulationPanel_unit\n    ...UnitHistory_unit\n    statistics(asOf: $asOf) @include(if: $figures) {\n      ...FigureBoard_statistics\n      ...PopulationPanel_statistics\n    }\n  }\n": typeof types.UnitBoard_UnitFragmentDoc,
    "\n  fragment UnitHistory_unit on Unit {\n    ...History_unit\n    predecessors {\n      predecessor {\n        id\n        ...UnitLink_unit\n      }\n    }\n    successors {\n      successor {\n        id\n        ...UnitLink_unit\n      }\n    }\n  }\n": typeof types.UnitHistory_UnitFragmentDoc,
    "\n  query OrganisingUnit(\n    $id: ID!\n    $asOf: LocalDate!\n    $yearFrom: LocalDate!\n    $until: LocalDate!\n    $lastYearFrom: LocalDate!\n    $lastYearUntil: LocalDate!\n    $termFrom: LocalDate!\n    $monthsFrom: LocalDate!\n    $figures: Boolean!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      ...UnitFacts_unit\n      ...UnitActions_unit\n      ...UnitBoard_unit\n    }\n  }\n": typeof types.OrganisingUnitDocument,
    "\n  fragment Composition_part on CompositionPart {\n    code\n    name\n    count\n    suppressed\n    of\n  }\n": typeof types.Composition_PartFragmentDoc,
    "\n  fragment History_unit on Unit {\n    closedOn\n    history {\n      ...HistoryVersion_version\n    }\n    predecessors {\n      ...HistorySuccession_succession\n      predecessor {\n        id\n      }\n    }\n    successors {\n      ...HistorySuccession_succession\n      successor {\n        id\n      }\n    }\n  }\n": typeof types.History_UnitFragmentDoc,
    "\n  fragment HistoryVersion_version on UnitVersion {\n    validFrom\n    name\n    code\n    kind\n    parent {\n      id\n      name\n    }\n    decisionNumber\n    decidedOn\n  }\n": typeof types.HistoryVersion_VersionFragmentDoc,
    "\n  fragment HistorySuccession_succession on UnitSuccession {\n    kind\n    effectiveOn\n    decisionNumber\n    decidedOn\n  }\n": typeof types.HistorySuccession_SuccessionFragmentDoc,
    "\n  fragment TargetWords_progress on TargetProgress {\n    indicator\n    number\n    lowerPercent\n    upperPercent\n    periodFrom\n    periodUntil\n    basis\n    directiveNumber\n    directiveOn\n    directiveIssuer\n    achieved {\n      numerator\n      denominator\n    }\n    line\n    standing\n    lineStanding\n  }\n": typeof types.TargetWords_ProgressFragmentDoc,
    "\n  fragment BeginTermDialog_unit on Unit {\n    id\n    organsToBegin\n  }\n": typeof types.BeginTermDialog_UnitFragmentDoc,
    "\n  mutation OrganisingBeginTerm($input: BeginTermInput!) {\n    beginTerm(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingBeginTermDocument,
    "\n  query OrganisingBodies($id: ID!, $asOf: LocalDate!, $grounds: Boolean!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      ...BeginTermDialog_unit\n      organsToBegin\n      bodies(asOf: $asOf) {\n        id\n        ...BodyPanel_body\n      }\n    }\n  }\n": typeof types.OrganisingBodiesDocument,
    "\n  fragment BodyPanel_body on Body {\n    id\n    organ\n    actions\n    term {\n      number\n      from\n      until\n    }\n    ...SeatsTable_body\n    ...SeatMemberDialog_body\n    summoned {\n      ...SummonsView_summons\n    }\n  }\n": typeof types.BodyPanel_BodyFragmentDoc,
    "\n  mutation OrganisingEndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingEndSeatDocument,
    "\n  fragment SeatMemberDialog_body on Body {\n    id\n    organ\n  }\n": typeof types.SeatMemberDialog_BodyFragmentDoc,
    "\n  mutation OrganisingSeatMember($input: SeatMemberInput!) {\n    seatMember(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingSeatMemberDocument,
    "\n  fragment SeatsTable_body on Body {\n    organ\n    actions\n    seats {\n      id\n      function\n      area\n      from\n      until\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": typeof types.SeatsTable_BodyFragmentDoc,
    "\n  fragment SummonsView_summons on Summons {\n    on\n    entitled\n    ifPresent\n    twoThirds\n    moreThanHalf\n    voters {\n      person {\n        id\n        fullName\n      }\n      function\n      exclusion @include(if: $grounds)\n      countsIfPresent @include(if: $grounds)\n    }\n  }\n": typeof types.SummonsView_SummonsFragmentDoc,
    "\n  query OrganisingFindMembers($id: ID!, $asOf: LocalDate!, $search: String) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }) {\n        edges {\n          node {\n            id\n            unit {\n              id\n              name\n            }\n            person {\n              id\n              fullName\n              bornOn\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisingFindMembersDocument,
    "\n  fragment ChangeDialog_unit on Unit {\n    ...FoundUnitDialog_unit\n    ...RenameUnitDialog_unit\n    ...MoveUnitDialog_unit\n    ...CloseUnitDialog_unit\n    ...RecordPopulationDialog_unit\n    ...RecordTargetDialog_unit\n  }\n": typeof types.ChangeDialog_UnitFragmentDoc,
    "\n  fragment CloseUnitDialog_unit on Unit {\n    id\n    name\n    revision\n  }\n": typeof types.CloseUnitDialog_UnitFragmentDoc,
    "\n  mutation OrganisingCloseUnit($input: CloseUnitInput!) {\n    closeUnit(input: $input) {\n      unit {\n        id\n        name\n        closedOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingCloseUnitDocument,
    "\n  fragment FoundUnitDialog_unit on Unit {\n    id\n    name\n    kind\n  }\n": typeof types.FoundUnitDialog_UnitFragmentDoc,
    "\n  mutation OrganisingFoundUnit($input: FoundUnitInput!) {\n    foundUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingFoundUnitDocument,
    "\n  fragment MoveUnitDialog_unit on Unit {\n    id\n    name\n    revision\n    parent {\n      id\n      name\n    }\n  }\n": typeof types.MoveUnitDialog_UnitFragmentDoc,
    "\n  mutation OrganisingMoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingMoveUnitDocument,
    "\n  fragment RecordPopulationDialog_unit on Unit {\n    id\n    name\n  }\n": typeof types.RecordPopulationDialog_UnitFragmentDoc,
    "\n  mutation OrganisingRecordPopulation($input: RecordPopulationInput!) {\n    recordPopulation(input: $input) {\n      unit {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingRecordPopulationDocument,
    "\n  fragment RecordTargetDialog_unit on Unit {\n    id\n    name\n  }\n": typeof types.RecordTargetDialog_UnitFragmentDoc,
    "\n  mutation OrganisingRecordTarget($input: RecordTargetInput!) {\n    recordTarget(input: $input) {\n      target {\n        id\n        unit {\n          id\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingRecordTargetDocument,
    "\n  fragment RenameUnitDialog_unit on Unit {\n    id\n    name\n    revision\n  }\n": typeof types.RenameUnitDialog_UnitFragmentDoc,
    "\n  mutation OrganisingRenameUnit($input: RenameUnitInput!) {\n    renameUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingRenameUnitDocument,
    "\n  fragment UnitActions_unit on Unit {\n    actions\n    ...ChangeDialog_unit\n  }\n": typeof types.UnitActions_UnitFragmentDoc,
    "\n  fragment BallotsPanel_dossier on Dossier {\n    ballots {\n      meetingId\n      heldOn\n      action\n      entitled\n      present\n      yes\n      no\n      blank\n      needed\n      passed\n    }\n  }\n": typeof types.BallotsPanel_DossierFragmentDoc,
    "\n  query OrganisingDossier($id: ID!, $whole: Boolean!) {\n    dossier(admissionId: $id) {\n      prints\n      policyVersion\n      policyOverlay\n      admission {\n        id\n        stage\n        unit {\n          id\n          ...UnitCrumbs_unit\n          ...UnitLink_unit\n        }\n        person {\n          id\n          fullName\n          bornOn\n        }\n      }\n      ...ArrivalNotice_dossier\n      ...StageLine_dossier\n      ...NextSteps_dossier\n      ...PapersPanel_dossier\n      ...IntroductionsPanel_dossier\n      ...BallotsPanel_dossier\n      ...SpecialCasesPanel_dossier\n      ...MovesPanel_dossier\n      ...StepDialog_dossier\n      ... @include(if: $whole) {\n        ...PapersPanel_scans\n        ...LettersPanel_dossier\n        opinions {\n          ...OpinionsPanel_opinion\n        }\n        ...HelpPanel_dossier\n        ...StepDialog_letters\n      }\n    }\n  }\n": typeof types.OrganisingDossierDocument,
    "\n  query OrganisingDossierStages($id: ID!, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossierStages {\n        stage\n        count\n        late\n        soon\n        waiting\n      }\n    }\n  }\n": typeof types.OrganisingDossierStagesDocument,
    "\n  query OrganisingDossierTotal(\n    $id: ID!\n    $asOf: LocalDate!\n    $stages: [AdmissionStage!]\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossiers(first: 1, stages: $stages, dueBefore: $dueBefore, waiting: $waiting) {\n        totalCount\n      }\n    }\n  }\n": typeof types.OrganisingDossierTotalDocument,
    "\n  query OrganisingDossiers(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $stages: [AdmissionStage!]\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      dossiers(\n        first: $first\n        after: $after\n        stages: $stages\n        dueBefore: $dueBefore\n        waiting: $waiting\n      ) {\n        ...DossiersTable_dossiers\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OrganisingDossiersDocument,
    "\n  fragment DossierRow_admission on Admission {\n    id\n    stage\n    stageSince\n    waitsFor\n    waitsAt {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": typeof types.DossierRow_AdmissionFragmentDoc,
    "\n  fragment DossiersTable_dossiers on AdmissionConnection {\n    edges {\n      node {\n        ...DossierRow_admission\n        ...DueBadge_admission\n      }\n    }\n  }\n": typeof types.DossiersTable_DossiersFragmentDoc,
    "\n  fragment DueBadge_admission on Admission {\n    dueOn\n    dueTimer\n  }\n": typeof types.DueBadge_AdmissionFragmentDoc,
    "\n  fragment HelpPanel_dossier on Dossier {\n    asOf\n    help {\n      id\n      fromOn\n      untilOn\n      number\n      person {\n        id\n        fullName\n      }\n    }\n    remarks {\n      id\n      month\n      strong\n      weak\n    }\n  }\n": typeof types.HelpPanel_DossierFragmentDoc,
    "\n  fragment IntroductionsPanel_dossier on Dossier {\n    introductions {\n      id\n      togetherSince\n      issuedOn\n      setAsideOn\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": typeof types.IntroductionsPanel_DossierFragmentDoc,
    "\n  fragment LettersPanel_dossier on Dossier {\n    letters {\n      id\n      about\n      abroad\n      receivedOn\n      dueOn\n      answeredOn\n      answer\n    }\n  }\n": typeof types.LettersPanel_DossierFragmentDoc,
    "\n  fragment MovesPanel_dossier on Dossier {\n    moves {\n      id\n      action\n      fromStage\n      toStage\n      onDay\n      number\n      note\n      actor\n      enteredFor\n      fromPaper\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n      relocation {\n        id\n        movedOn\n        from {\n          id\n          name\n        }\n        to {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MovesPanel_DossierFragmentDoc,
    "\n  fragment NextSteps_dossier on Dossier {\n    actions {\n      action\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n    nextSteps {\n      action\n      by\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n  }\n": typeof types.NextSteps_DossierFragmentDoc,
    "\n  fragment PapersPanel_dossier on Dossier {\n    missingPapers\n    papers {\n      id\n      kind\n      form\n      number\n      issuedOn\n      issuer\n      validUntil\n      setAsideOn\n      setAsideReason\n    }\n    faults {\n      id\n      paperKind\n      code\n      notedOn\n      clearedOn\n    }\n  }\n": typeof types.PapersPanel_DossierFragmentDoc,
    "\n  fragment PapersPanel_scans on Dossier {\n    admission {\n      id\n      person {\n        id\n      }\n    }\n    papers {\n      id\n      scans {\n        id\n        bytes\n      }\n    }\n  }\n": typeof types.PapersPanel_ScansFragmentDoc,
    "\n  fragment ReasonList_objection on Objection {\n    code\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": typeof types.ReasonList_ObjectionFragmentDoc,
    "\n  fragment SpecialCasesPanel_dossier on Dossier {\n    consents {\n      id\n      askedOn\n      answeredOn\n      given\n      number\n    }\n    admission {\n      id\n      specialCases\n    }\n  }\n": typeof types.SpecialCasesPanel_DossierFragmentDoc,
    "\n  query OrganisingStageColumn(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $stage: AdmissionStage!\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossiers(first: $first, stages: [$stage], dueBefore: $dueBefore, waiting: $waiting) {\n        edges {\n          node {\n            id\n            unit {\n              id\n              name\n            }\n            person {\n              id\n              fullName\n              bornOn\n            }\n            ...DueBadge_admission\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n": typeof types.OrganisingStageColumnDocument,
    "\n  fragment StageLine_dossier on Dossier {\n    route {\n      code\n      stages\n      source\n    }\n    clocks {\n      timer\n      dueOn\n    }\n    moves {\n      id\n      fromStage\n      toStage\n      onDay\n    }\n    admission {\n      id\n      stage\n      stageSince\n      listedOn\n      openedOn\n      consideredOn\n      decidedOn\n      ceremonyOn\n    }\n  }\n": typeof types.StageLine_DossierFragmentDoc,
    "\n  fragment FileKeepingPanel_person on Person {\n    id\n    fullName\n    member {\n      id\n    }\n    fileKeepings {\n      id\n      fromOn\n      untilOn\n      documentNumber\n      documentOn\n      keeper {\n        id\n        name\n        within\n      }\n    }\n  }\n": typeof types.FileKeepingPanel_PersonFragmentDoc,
    "\n  mutation OrganisingHandOverFile($input: HandOverFileInput!) {\n    handOverFile(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingHandOverFileDocument,
    "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": typeof types.FormObjection_ObjectionFragmentDoc,
    "\n  query OrganisingMyUnit($id: ID!, $asOf: LocalDate!, $yearFrom: LocalDate!, $until: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      statistics(asOf: $asOf) {\n        ...SummaryFigures_statistics\n        progress {\n          targetId\n          ...TargetItem_progress\n        }\n      }\n    }\n  }\n": typeof types.OrganisingMyUnitDocument,
    "\n  fragment WaitingPost_post on Post {\n    holderName\n    role\n    from\n    proposedBy\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.WaitingPost_PostFragmentDoc,
    "\n  query OrganisingWaitingPosts {\n    posts(first: 5, states: [PROPOSED]) {\n      edges {\n        node {\n          id\n          ...WaitingPost_post\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.OrganisingWaitingPostsDocument,
    "\n  fragment LifePanel_person on Person {\n    id\n    fullName\n    member {\n      id\n      partyAge {\n        years\n        months\n        outsideDays\n      }\n    }\n    activityLimits {\n      id\n      kind\n      ground\n      place\n      from\n      until\n      documentNumber\n      documentOn\n    }\n    lifeFacts {\n      id\n      kind\n      on\n      ground\n      dueOn\n      timeCounts\n      documentNumber\n      documentOn\n      issuer\n      ballots {\n        organ\n        yes\n        entitled\n      }\n    }\n    lifeActions {\n      action\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n  }\n": typeof types.LifePanel_PersonFragmentDoc,
    "\n  fragment LifeDone_payload on LifeFactPayload {\n    person {\n      id\n      member {\n        id\n        status\n        leftOn\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": typeof types.LifeDone_PayloadFragmentDoc,
    "\n    mutation OrganisingRecordDeath($input: LifeFactInput!) {\n      recordDeath(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingRecordDeathDocument,
    "\n    mutation OrganisingRecordResignation($input: LifeFactInput!) {\n      recordResignation(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingRecordResignationDocument,
    "\n    mutation OrganisingExpelMember($input: ExpelMemberInput!) {\n      expelMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingExpelMemberDocument,
    "\n    mutation OrganisingRemoveMember($input: RemoveMemberInput!) {\n      removeMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingRemoveMemberDocument,
    "\n    mutation OrganisingRestoreMember($input: LifeFactInput!) {\n      restoreMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingRestoreMemberDocument,
    "\n    mutation OrganisingAppealRemoval($input: AppealRemovalInput!) {\n      appealRemoval(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingAppealRemovalDocument,
    "\n    mutation OrganisingAnswerAppeal($input: AnswerAppealInput!) {\n      answerAppeal(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingAnswerAppealDocument,
    "\n    mutation OrganisingDisciplineMember($input: DisciplineMemberInput!) {\n      disciplineMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingDisciplineMemberDocument,
    "\n    mutation OrganisingRecordInterruption($input: RecordInterruptionInput!) {\n      recordInterruption(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingRecordInterruptionDocument,
    "\n    mutation OrganisingResumeActivity($input: LifeFactInput!) {\n      resumeActivity(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": typeof types.OrganisingResumeActivityDocument,
    "\n  mutation OrganisingListSympathiser($input: ListSympathiserInput!) {\n    listSympathiser(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingListSympathiserDocument,
    "\n  query OrganisingFindPeople($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          bornOn\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisingFindPeopleDocument,
    "\n  fragment AttendeesPanel_meeting on Meeting {\n    entitled\n    present\n    attendees {\n      presence\n      exclusion @include(if: $whole)\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": typeof types.AttendeesPanel_MeetingFragmentDoc,
    "\n  query OrganisingMeeting($id: ID!, $whole: Boolean!) {\n    meeting(id: $id) {\n      id\n      organ\n      heldOn\n      formOfVote\n      unit {\n        id\n        ...UnitCrumbs_unit\n        ...UnitLink_unit\n      }\n      ...AttendeesPanel_meeting\n      ...VotesPanel_meeting\n    }\n  }\n": typeof types.OrganisingMeetingDocument,
    "\n  query OrganisingAgenda(\n    $unitId: ID!\n    $asOf: LocalDate!\n    $stages: [AdmissionStage!]\n    $probationStages: [ProbationStage!]\n  ) {\n    unit(id: $unitId, asOf: $asOf) {\n      id\n      dossiers(first: 100, stages: $stages) {\n        edges {\n          node {\n            id\n            version\n            ...AgendaPerson_admission\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      probations(first: 100, stages: $probationStages) {\n        edges {\n          node {\n            id\n            version\n            ...AgendaPerson_probation\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n": typeof types.OrganisingAgendaDocument,
    "\n  fragment VotesPanel_meeting on Meeting {\n    entitled\n    present\n    votes {\n      item\n      yes\n      no\n      blank\n      needed\n      passed\n      number\n      admission {\n        id\n        person {\n          id\n          fullName\n        }\n      }\n      probation {\n        id\n        person {\n          id\n          fullName\n        }\n      }\n    }\n  }\n": typeof types.VotesPanel_MeetingFragmentDoc,
    "\n  fragment AgendaPerson_admission on Admission {\n    id\n    version\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": typeof types.AgendaPerson_AdmissionFragmentDoc,
    "\n  fragment AgendaPerson_probation on Probation {\n    id\n    version\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": typeof types.AgendaPerson_ProbationFragmentDoc,
    "\n  fragment MeetingObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n  }\n": typeof types.MeetingObjection_ObjectionFragmentDoc,
    "\n  mutation OrganisingRecordMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) {\n      meeting {\n        id\n      }\n      admissions {\n        id\n        stage\n        version\n        unit {\n          id\n        }\n        person {\n          id\n          fullName\n        }\n      }\n      probations {\n        id\n        stage\n        version\n        unit {\n          id\n        }\n        person {\n          id\n          fullName\n        }\n      }\n      objections {\n        ...MeetingObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingRecordMeetingDocument,
    "\n  query OrganisingSummons($unitId: ID!, $on: LocalDate!, $whole: Boolean!) {\n    unit(id: $unitId, asOf: $on) {\n      id\n      bodies(asOf: $on) {\n        id\n        organ\n        summoned(on: $on) {\n          entitled\n          ifPresent\n          twoThirds\n          moreThanHalf\n          voters {\n            exclusion @include(if: $whole)\n            countsIfPresent @include(if: $whole)\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisingSummonsDocument,
    "\n  fragment MemberStanding_member on Member {\n    status\n    exempt\n  }\n": typeof types.MemberStanding_MemberFragmentDoc,
    "\n  query OrganisingMemberTotal($id: ID!, $asOf: LocalDate!, $search: String, $filter: MemberFilter) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      members(first: 1, search: $search, filter: $filter, asOf: $asOf) {\n        totalCount\n      }\n    }\n  }\n": typeof types.OrganisingMemberTotalDocument,
    "\n  fragment MembersTable_members on MemberConnection {\n    edges {\n      node {\n        id\n        person {\n          id\n        }\n        ...MemberRow_member\n        ...MemberStanding_member\n      }\n    }\n  }\n": typeof types.MembersTable_MembersFragmentDoc,
    "\n  fragment MembersTable_files on MemberConnection {\n    edges {\n      node {\n        id\n        ...MemberFile_member\n      }\n    }\n  }\n": typeof types.MembersTable_FilesFragmentDoc,
    "\n  fragment MemberRow_member on Member {\n    id\n    decidedOn\n    ceremonyOn\n    officialOn\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": typeof types.MemberRow_MemberFragmentDoc,
    "\n  fragment MemberFile_member on Member {\n    id\n    cardNumber\n    person {\n      id\n      sex\n      occupation\n      professionalLevel\n      politicalTheory\n      flags\n    }\n  }\n": typeof types.MemberFile_MemberFragmentDoc,
    "\n  query OrganisingMembers(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $search: String\n    $filter: MemberFilter\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {\n        ...MembersTable_members\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OrganisingMembersDocument,
    "\n  query OrganisingMembersWithFiles(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $search: String\n    $filter: MemberFilter\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {\n        ...MembersTable_members\n        ...MembersTable_files\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OrganisingMembersWithFilesDocument,
    "\n  mutation OrganisingRecordOpinion($input: RecordOpinionInput!) {\n    recordOpinion(input: $input) {\n      opinion {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingRecordOpinionDocument,
    "\n  mutation OrganisingAskOpinion($input: AskOpinionInput!) {\n    askOpinion(input: $input) {\n      opinion {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingAskOpinionDocument,
    "\n  fragment OpinionsPanel_opinion on Opinion {\n    id\n    kind\n    askedName\n    askedOn\n    answeredOn\n    answeredBy\n    answer\n    text\n  }\n": typeof types.OpinionsPanel_OpinionFragmentDoc,
    "\n  fragment AdmissionsPanel_person on Person {\n    admissions {\n      id\n      stage\n      decidedOn\n      decisionNumber\n      ceremonyOn\n      expectedQuarter\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AdmissionsPanel_PersonFragmentDoc,
    "\n  fragment BadgesPanel_person on Person {\n    badges {\n      years\n      round\n      awardedOn\n      number\n    }\n  }\n": typeof types.BadgesPanel_PersonFragmentDoc,
    "\n  fragment FactsPanel_person on Person {\n    bornOn\n    sex\n    personalNumber\n    ethnicGroup {\n      code\n      name\n    }\n    religion {\n      code\n      name\n    }\n    generalEducation\n    professionalLevel\n    politicalTheory\n    occupation\n    flags\n    member {\n      id\n      cardNumber\n    }\n  }\n": typeof types.FactsPanel_PersonFragmentDoc,
    "\n  fragment MembershipDates_person on Person {\n    member {\n      id\n      decidedOn\n      ceremonyOn\n      officialOn\n      leftOn\n    }\n  }\n": typeof types.MembershipDates_PersonFragmentDoc,
    "\n  fragment OpeningNotice_opening on Opening {\n    at\n    role\n    unitName\n  }\n": typeof types.OpeningNotice_OpeningFragmentDoc,
    "\n  query OrganisingPersonBrief($id: ID!) {\n    person(id: $id) {\n      id\n      ...PersonFrame_person\n    }\n  }\n": typeof types.OrganisingPersonBriefDocument,
    "\n  query OrganisingPersonFile($id: ID!) {\n    person(id: $id) {\n      id\n      member {\n        id\n        ...MemberStanding_member\n      }\n      openings {\n        ...OpeningNotice_opening\n      }\n      ...PersonFrame_person\n      ...MembershipDates_person\n      ...PersonLine_person\n      ...LifePanel_person\n      ...PersonTransfers_person\n      ...FactsPanel_person\n      ...FileKeepingPanel_person\n      ...AdmissionsPanel_person\n      ...BadgesPanel_person\n    }\n  }\n": typeof types.OrganisingPersonFileDocument,
    "\n  fragment PersonFrame_person on Person {\n    fullName\n    bornOn\n    unit {\n      id\n      ...UnitCrumbs_unit\n      ...UnitLink_unit\n    }\n  }\n": typeof types.PersonFrame_PersonFragmentDoc,
    "\n  fragment PersonLine_person on Person {\n    timeline {\n      on\n      kind\n      detail\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PersonLine_PersonFragmentDoc,
    "\n  mutation OrganisingDecidePolicyValue($input: DecidePolicyValueInput!) {\n    decidePolicyValue(input: $input) {\n      proposal {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingDecidePolicyValueDocument,
    "\n  query OrganisingPolicies($unitId: ID!, $on: LocalDate!, $keeps: Boolean!) {\n    policies(unitId: $unitId, on: $on) {\n      version\n      actions\n      province {\n        id\n      }\n      versions {\n        inForceFrom\n      }\n      ...PolicyChain_policies\n      values {\n        name\n        ...PolicyValueRow_value\n      }\n      proposals @include(if: $keeps) {\n        id\n        ...WaitingChange_proposal\n      }\n    }\n  }\n": typeof types.OrganisingPoliciesDocument,
    "\n  fragment PolicyChain_policies on Policies {\n    version\n    overlay\n    versions {\n      key\n      nameVi\n      nameEn\n      inForceFrom\n      isLocal\n      documents {\n        number\n        issuedOn\n        inForceFrom\n      }\n    }\n  }\n": typeof types.PolicyChain_PoliciesFragmentDoc,
    "\n  mutation OrganisingProposePolicyValue($input: ProposePolicyValueInput!) {\n    proposePolicyValue(input: $input) {\n      proposal {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingProposePolicyValueDocument,
    "\n  query OrganisingPolicyHistory($unitId: ID!, $on: LocalDate!, $keeps: Boolean!) {\n    policies(unitId: $unitId, on: $on) {\n      values {\n        name\n        nameVi\n        nameEn\n        ...StatementItems_value\n      }\n    }\n  }\n": typeof types.OrganisingPolicyHistoryDocument,
    "\n  fragment WaitingChange_proposal on PolicyProposal {\n    id\n    name\n    text\n    before\n    from\n    source\n    isOutdated\n    actions\n    proposedIn {\n      id\n      holderName\n    }\n  }\n": typeof types.WaitingChange_ProposalFragmentDoc,
    "\n  fragment PolicyValueRow_value on PolicyValue {\n    name\n    nameVi\n    nameEn\n    group\n    kind\n    unit\n    least\n    greatest\n    codes\n    isOptional\n    text\n    source\n    doubt\n    isConfirmed\n    isInherited\n    isLocal\n  }\n": typeof types.PolicyValueRow_ValueFragmentDoc,
    "\n  fragment StatementItems_value on PolicyValue {\n    kind\n    unit\n    history {\n      version\n      from\n      text\n      source\n      doubt\n      isLocal\n      recordedAt\n      proposal @include(if: $keeps) {\n        before\n        proposedIn {\n          id\n          holderName\n        }\n        decidedIn {\n          id\n          holderName\n        }\n      }\n    }\n  }\n": typeof types.StatementItems_ValueFragmentDoc,
    "\n  mutation OrganisingApprovePost($input: DecidePostInput!) {\n    approvePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingApprovePostDocument,
    "\n  mutation OrganisingRefusePost($input: DecidePostInput!) {\n    refusePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingRefusePostDocument,
    "\n  mutation OrganisingEndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingEndPostDocument,
    "\n  query OrganisingPosts(\n    $first: Int!\n    $after: String\n    $unitId: ID\n    $states: [PostState!]\n    $filterUnit: ID!\n    $byUnit: Boolean!\n  ) {\n    posts(first: $first, after: $after, unitId: $unitId, states: $states) {\n      ...PostsTable_posts\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unit(id: $filterUnit) @include(if: $byUnit) {\n      id\n      name\n    }\n  }\n": typeof types.OrganisingPostsDocument,
    "\n  fragment PostsTable_posts on PostConnection {\n    edges {\n      node {\n        id\n        ...PostRow_post\n      }\n    }\n  }\n": typeof types.PostsTable_PostsFragmentDoc,
    "\n  mutation OrganisingProposePost($input: ProposePostInput!) {\n    proposePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingProposePostDocument,
    "\n  fragment PostRow_post on Post {\n    id\n    holderId\n    holderName\n    role\n    from\n    until\n    state\n    proposedBy\n    approvedBy\n    actions\n    revision\n    unit {\n      id\n      ...UnitLink_unit\n    }\n  }\n": typeof types.PostRow_PostFragmentDoc,
    "\n  mutation OrganisingExtendProbation($input: ExtendProbationInput!) {\n    extendProbation(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n": typeof types.OrganisingExtendProbationDocument,
    "\n  mutation OrganisingAssignProbationHelper($input: AssignProbationHelperInput!) {\n    assignProbationHelper(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n": typeof types.OrganisingAssignProbationHelperDocument,
    "\n  fragment ProbationLine_file on RecognitionFile {\n    route {\n      code\n      stages\n      source\n    }\n    clocks {\n      timer\n      dueOn\n    }\n    moves {\n      id\n      fromStage\n      toStage\n      onDay\n    }\n    probation {\n      id\n      stage\n      stageSince\n      ceremonyOn\n      endsOn\n      extendedFrom\n      discipline\n      disciplinedOn\n      decisionNumber\n    }\n  }\n": typeof types.ProbationLine_FileFragmentDoc,
    "\n  query OrganisingRecognitionFile($id: ID!, $whole: Boolean!) {\n    probation(probationId: $id) {\n      prints\n      policyVersion\n      policyOverlay\n      actions {\n        action\n        objections {\n          ...ReasonList_objection\n        }\n      }\n      nextSteps {\n        action\n        by\n        objections {\n          ...ReasonList_objection\n        }\n      }\n      probation {\n        id\n        stage\n        ceremonyOn\n        endsOn\n        unit {\n          id\n          ...UnitCrumbs_unit\n          ...UnitLink_unit\n        }\n        person {\n          id\n          fullName\n          bornOn\n        }\n        ...ProbationStepDialog_probation\n      }\n      ...ProbationLine_file\n      ...RecognitionPapers_file\n      ...RecognitionVotes_file\n      ...RecognitionHelp_file\n      ...RecognitionHistory_file\n      opinions @include(if: $whole) {\n        ...OpinionsPanel_opinion\n      }\n    }\n  }\n": typeof types.OrganisingRecognitionFileDocument,
    "\n  query OrganisingProbationStages($id: ID!, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      probationStages {\n        stage\n        count\n        late\n        soon\n      }\n    }\n  }\n": typeof types.OrganisingProbationStagesDocument,
    "\n  fragment ProbationStepDialog_probation on Probation {\n    id\n    version\n    person {\n      id\n      fullName\n    }\n  }\n": typeof types.ProbationStepDialog_ProbationFragmentDoc,
    "\n  query OrganisingProbations(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $stages: [ProbationStage!]\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      probations(first: $first, after: $after, stages: $stages) {\n        ...ProbationsTable_probations\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OrganisingProbationsDocument,
    "\n  fragment ProbationRow_probation on Probation {\n    id\n    stage\n    endsOn\n    dueOn\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": typeof types.ProbationRow_ProbationFragmentDoc,
    "\n  fragment ProbationsTable_probations on ProbationConnection {\n    edges {\n      node {\n        ...ProbationRow_probation\n      }\n    }\n  }\n": typeof types.ProbationsTable_ProbationsFragmentDoc,
    "\n  fragment RecognitionHelp_file on RecognitionFile {\n    helpers {\n      id\n      fromOn\n      untilOn\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": typeof types.RecognitionHelp_FileFragmentDoc,
    "\n  fragment RecognitionHistory_file on RecognitionFile {\n    moves {\n      id\n      action\n      fromStage\n      toStage\n      onDay\n      number\n      note\n      actor\n      enteredFor\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n    }\n  }\n": typeof types.RecognitionHistory_FileFragmentDoc,
    "\n  mutation OrganisingRecordProbationPaper($input: RecordProbationPaperInput!) {\n    recordProbationPaper(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n": typeof types.OrganisingRecordProbationPaperDocument,
    "\n  fragment RecognitionPapers_file on RecognitionFile {\n    missingPapers\n    certificateNumber\n    papers {\n      id\n      kind\n      form\n      number\n      issuedOn\n      issuer\n      setAsideOn\n    }\n  }\n": typeof types.RecognitionPapers_FileFragmentDoc,
    "\n  fragment RecognitionVotes_file on RecognitionFile {\n    ballots {\n      meetingId\n      heldOn\n      action\n      entitled\n      present\n      yes\n      no\n      blank\n      needed\n      passed\n    }\n  }\n": typeof types.RecognitionVotes_FileFragmentDoc,
    "\n  fragment ProbationDone_payload on ProbationPayload {\n    file {\n      probation {\n        id\n        version\n        unit {\n          id\n        }\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": typeof types.ProbationDone_PayloadFragmentDoc,
    "\n    mutation OrganisingAppraiseRecognition($input: ProbationStepInput!) {\n      appraiseRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": typeof types.OrganisingAppraiseRecognitionDocument,
    "\n    mutation OrganisingReportProbationUp($input: ProbationStepInput!) {\n      reportProbationUp(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": typeof types.OrganisingReportProbationUpDocument,
    "\n    mutation OrganisingReturnRecognition($input: ProbationStepInput!) {\n      returnRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": typeof types.OrganisingReturnRecognitionDocument,
    "\n    mutation OrganisingRepeatRecognitionVotes($input: ProbationStepInput!) {\n      repeatRecognitionVotes(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": typeof types.OrganisingRepeatRecognitionVotesDocument,
    "\n    mutation OrganisingRecordDataEntry($input: ProbationStepInput!) {\n      recordDataEntry(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": typeof types.OrganisingRecordDataEntryDocument,
    "\n    mutation OrganisingPublishRecognition($input: ProbationStepInput!) {\n      publishRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": typeof types.OrganisingPublishRecognitionDocument,
    "\n  fragment ProcessPage_process on Process {\n    stages {\n      code\n      nameVi\n      nameEn\n      isFinal\n    }\n    actions {\n      code\n      nameVi\n      nameEn\n      from\n      to\n      source\n      isWayBack\n      by {\n        code\n        nameVi\n        nameEn\n      }\n      objections {\n        code\n        source\n        clearableBy {\n          code\n          nameVi\n          nameEn\n        }\n      }\n    }\n    routes {\n      code\n      nameVi\n      nameEn\n      decides\n      source\n    }\n  }\n": typeof types.ProcessPage_ProcessFragmentDoc,
    "\n  query OrganisingProcess($process: ProcessName!) {\n    process(process: $process) {\n      ...ProcessPage_process\n    }\n  }\n": typeof types.OrganisingProcessDocument,
    "\n  fragment ArrivalNotice_dossier on Dossier {\n    admission {\n      id\n      stage\n    }\n    moves {\n      id\n      action\n      relocation {\n        id\n        onDay\n        number\n        from {\n          id\n          name\n          within\n        }\n      }\n    }\n  }\n": typeof types.ArrivalNotice_DossierFragmentDoc,
    "\n  fragment RelocationRow_relocation on Relocation {\n    id\n    action\n    fullName\n    onDay\n    movedOn\n    number\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    admission {\n      id\n    }\n  }\n": typeof types.RelocationRow_RelocationFragmentDoc,
    "\n  query OrganisingRelocations($first: Int!, $after: String, $show: RelocationShow!) {\n    relocations(first: $first, after: $after, show: $show) {\n      edges {\n        node {\n          ...RelocationRow_relocation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisingRelocationsDocument,
    "\n  query OrganisingDigest($id: ID!) {\n    unit(id: $id) {\n      id\n      digest {\n        soon\n        late\n        escalated\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.OrganisingDigestDocument,
    "\n  query OrganisingReminders($first: Int!, $after: String) {\n    reminders(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          timer\n          dueOn\n          level\n          toldOn\n          admission {\n            id\n            stage\n            person {\n              id\n              fullName\n            }\n            unit {\n              id\n              name\n            }\n          }\n          transfer {\n            id\n            stage\n            fullName\n            from {\n              id\n              name\n            }\n          }\n          person {\n            id\n            fullName\n            unit {\n              id\n              name\n            }\n          }\n          probation {\n            id\n            stage\n            person {\n              id\n              fullName\n            }\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisingRemindersDocument,
    "\n  query OrganisingFirstReminders {\n    reminders(first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          timer\n          dueOn\n          level\n          admission {\n            id\n            person {\n              id\n              fullName\n            }\n          }\n          transfer {\n            id\n            fullName\n          }\n          person {\n            id\n            fullName\n          }\n          probation {\n            id\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisingFirstRemindersDocument,
    "\n  mutation OrganisingAttachScan($input: AttachScanInput!) {\n    attachScan(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingAttachScanDocument,
    "\n  fragment AnswerDialog_dossier on Dossier {\n    letters {\n      id\n      about\n      receivedOn\n      answer\n    }\n    admission {\n      id\n      version\n      ...StepFrame_admission\n    }\n  }\n": typeof types.AnswerDialog_DossierFragmentDoc,
    "\n  mutation OrganisingRecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingRecordAnswerDocument,
    "\n  fragment ConsentDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": typeof types.ConsentDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingAnswerConsent($input: AnswerConsentInput!) {\n    answerConsent(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingAnswerConsentDocument,
    "\n  fragment FaultsDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": typeof types.FaultsDialog_AdmissionFragmentDoc,
    "\n  fragment HelperDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": typeof types.HelperDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingAssignHelper($input: AssignHelperInput!) {\n    assignHelper(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingAssignHelperDocument,
    "\n  fragment IntroductionDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": typeof types.IntroductionDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingRecordIntroduction($input: RecordIntroductionInput!) {\n    recordIntroduction(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingRecordIntroductionDocument,
    "\n  fragment LetterDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": typeof types.LetterDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingSendLetter($input: SendLetterInput!) {\n    sendLetter(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingSendLetterDocument,
    "\n  fragment MoveDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": typeof types.MoveDialog_AdmissionFragmentDoc,
    "\n  fragment MoveDone_payload on MoveDossierPayload {\n    relocation {\n      id\n      admission {\n        id\n        version\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": typeof types.MoveDone_PayloadFragmentDoc,
    "\n  mutation OrganisingMoveDossier($input: MoveDossierInput!) {\n    moveDossier(input: $input) {\n      ...MoveDone_payload\n    }\n  }\n": typeof types.OrganisingMoveDossierDocument,
    "\n  mutation OrganisingCancelForMove($input: MoveDossierInput!) {\n    cancelForMove(input: $input) {\n      ...MoveDone_payload\n    }\n  }\n": typeof types.OrganisingCancelForMoveDocument,
    "\n  fragment PaperDialog_admission on Admission {\n    id\n    version\n    person {\n      id\n    }\n    ...StepFrame_admission\n  }\n": typeof types.PaperDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingRecordPaper($input: RecordPaperInput!) {\n    recordPaper(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingRecordPaperDocument,
    "\n  fragment PlainStepDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": typeof types.PlainStepDialog_AdmissionFragmentDoc,
    "\n  fragment RemarkDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": typeof types.RemarkDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingRecordRemark($input: RecordRemarkInput!) {\n    recordRemark(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingRecordRemarkDocument,
    "\n  fragment SpecialCasesDialog_admission on Admission {\n    id\n    version\n    specialCases\n    ...StepFrame_admission\n  }\n": typeof types.SpecialCasesDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingNameSpecialCases($input: NameSpecialCasesInput!) {\n    nameSpecialCases(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": typeof types.OrganisingNameSpecialCasesDocument,
    "\n  fragment StepDialog_dossier on Dossier {\n    admission {\n      id\n      ...PlainStepDialog_admission\n      ...FaultsDialog_admission\n      ...PaperDialog_admission\n      ...HelperDialog_admission\n      ...IntroductionDialog_admission\n      ...RemarkDialog_admission\n      ...LetterDialog_admission\n      ...ConsentDialog_admission\n      ...SpecialCasesDialog_admission\n      ...MoveDialog_admission\n    }\n  }\n": typeof types.StepDialog_DossierFragmentDoc,
    "\n  fragment StepDialog_letters on Dossier {\n    ...AnswerDialog_dossier\n  }\n": typeof types.StepDialog_LettersFragmentDoc,
    "\n  fragment StepFrame_admission on Admission {\n    version\n    person {\n      id\n      fullName\n    }\n  }\n": typeof types.StepFrame_AdmissionFragmentDoc,
    "\n    mutation OrganisingRequestAdditions($input: FaultyDossierInput!) {\n      requestAdditions(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingRequestAdditionsDocument,
    "\n    mutation OrganisingReturnDossier($input: FaultyDossierInput!) {\n      returnDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingReturnDossierDocument,
    "\n  fragment StepDone_payload on DossierPayload {\n    dossier {\n      admission {\n        id\n        version\n        unit {\n          id\n        }\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": typeof types.StepDone_PayloadFragmentDoc,
    "\n    mutation OrganisingProposeForClass($input: StepInput!) {\n      proposeForClass(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingProposeForClassDocument,
    "\n    mutation OrganisingAcceptCertificate($input: StepInput!) {\n      acceptCertificate(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingAcceptCertificateDocument,
    "\n    mutation OrganisingPermitDossier($input: StepInput!) {\n      permitDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingPermitDossierDocument,
    "\n    mutation OrganisingOpenDossier($input: StepInput!) {\n      openDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingOpenDossierDocument,
    "\n    mutation OrganisingStartVerification($input: StepInput!) {\n      startVerification(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingStartVerificationDocument,
    "\n    mutation OrganisingCertifyCv($input: StepInput!) {\n      certifyCv(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingCertifyCvDocument,
    "\n    mutation OrganisingAppraiseInSection($input: StepInput!) {\n      appraiseInSection(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingAppraiseInSectionDocument,
    "\n    mutation OrganisingTakeUpDossier($input: StepInput!) {\n      takeUpDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingTakeUpDossierDocument,
    "\n    mutation OrganisingAskConsent($input: StepInput!) {\n      askConsent(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingAskConsentDocument,
    "\n    mutation OrganisingConsentToLateCeremony($input: StepInput!) {\n      consentToLateCeremony(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingConsentToLateCeremonyDocument,
    "\n    mutation OrganisingHoldCeremony($input: StepInput!) {\n      holdCeremony(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingHoldCeremonyDocument,
    "\n    mutation OrganisingTakeOffList($input: StepInput!) {\n      takeOffList(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingTakeOffListDocument,
    "\n    mutation OrganisingRecordWithdrawal($input: StepInput!) {\n      recordWithdrawal(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingRecordWithdrawalDocument,
    "\n    mutation OrganisingRedoDossier($input: StepInput!) {\n      redoDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingRedoDossierDocument,
    "\n    mutation OrganisingLearnAgain($input: StepInput!) {\n      learnAgain(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingLearnAgainDocument,
    "\n    mutation OrganisingAskToReconsider($input: StepInput!) {\n      askToReconsider(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingAskToReconsiderDocument,
    "\n    mutation OrganisingRecordReconsidered($input: StepInput!) {\n      recordReconsidered(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingRecordReconsideredDocument,
    "\n    mutation OrganisingRecordMoveAway($input: StepInput!) {\n      recordMoveAway(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingRecordMoveAwayDocument,
    "\n    mutation OrganisingCancelDecision($input: StepInput!) {\n      cancelDecision(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingCancelDecisionDocument,
    "\n    mutation OrganisingRedoCellVote($input: StepInput!) {\n      redoCellVote(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingRedoCellVoteDocument,
    "\n    mutation OrganisingRedoBaseVote($input: StepInput!) {\n      redoBaseVote(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingRedoBaseVoteDocument,
    "\n    mutation OrganisingRedoDecision($input: StepInput!) {\n      redoDecision(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": typeof types.OrganisingRedoDecisionDocument,
    "\n  query OrganisingFindOfficial($unitId: ID!, $asOf: LocalDate!, $search: String) {\n    unit(id: $unitId, asOf: $asOf) {\n      id\n      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }, asOf: $asOf) {\n        edges {\n          node {\n            id\n            person {\n              id\n              fullName\n              bornOn\n            }\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisingFindOfficialDocument,
    "\n  mutation OrganisingCloseInquiry($input: CloseInquiryInput!) {\n    closeInquiry(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingCloseInquiryDocument,
    "\n  query OrganisingTransferDestinations($below: ID) {\n    transferDestinations(below: $below) {\n      id\n      name\n      code\n      takesMembers\n      keepsFiles\n      hasBelow\n    }\n  }\n": typeof types.OrganisingTransferDestinationsDocument,
    "\n  mutation OrganisingOpenInquiry($input: OpenInquiryInput!) {\n    openInquiry(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": typeof types.OrganisingOpenInquiryDocument,
    "\n  fragment PersonTransfers_person on Person {\n    id\n    fullName\n    member {\n      id\n      leftOn\n    }\n    transfers {\n      id\n      kind\n      stage\n      requestedOn\n      abroadPlace\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n    }\n    inquiries {\n      id\n      kind\n      fromOn\n      untilOn\n      documentNumber\n      issuer\n    }\n  }\n": typeof types.PersonTransfers_PersonFragmentDoc,
    "\n  mutation OrganisingRequestTransfer($input: RequestTransferInput!) {\n    requestTransfer(input: $input) {\n      ...TransferDone_payload\n    }\n  }\n": typeof types.OrganisingRequestTransferDocument,
    "\n  fragment TransferBoxes_file on TransferFile {\n    form\n    formSource\n    lostAfter\n    boxes {\n      number\n      side\n      organ\n      signedOn\n      enteredFor\n      correctedOn\n      place {\n        id\n        name\n      }\n    }\n    transfer {\n      id\n      abroadPlace\n      waitsFor\n      dueOn\n      dueTimer\n    }\n  }\n": typeof types.TransferBoxes_FileFragmentDoc,
    "\n  fragment TransferHistory_file on TransferFile {\n    moves {\n      id\n      action\n      onDay\n      box\n      number\n      note\n      side\n      enteredFor\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n    }\n  }\n": typeof types.TransferHistory_FileFragmentDoc,
    "\n  query OrganisingTransfers($first: Int!, $after: String, $show: TransferShow!) {\n    transfers(first: $first, after: $after, show: $show) {\n      ...TransfersTable_transfers\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisingTransfersDocument,
    "\n  query OrganisingTransferFile($id: ID!) {\n    transfer(transferId: $id) {\n      policyVersion\n      policyOverlay\n      transfer {\n        id\n        kind\n        ground\n        stage\n        number\n        fullName\n        bornOn\n        ceremonyOn\n        officialOn\n        requestedOn\n        untilOn\n        abroadPlace\n        person {\n          id\n        }\n        from {\n          id\n          name\n          within\n        }\n        to {\n          id\n          name\n          within\n        }\n      }\n      ...TransferBoxes_file\n      ...TransferSteps_file\n      ...TransferPapers_file\n      ...TransferHistory_file\n      ...TransferStepDialog_file\n    }\n  }\n": typeof types.OrganisingTransferFileDocument,
    "\n  fragment TransferPapers_file on TransferFile {\n    missingPapers\n    papers {\n      id\n      kind\n      issuedOn\n      number\n    }\n    transfer {\n      id\n      duesPaidUntil\n    }\n  }\n": typeof types.TransferPapers_FileFragmentDoc,
    "\n  fragment TransferStepDialog_file on TransferFile {\n    boxes {\n      number\n      organ\n      signedOn\n    }\n    transfer {\n      id\n      version\n      fullName\n    }\n  }\n": typeof types.TransferStepDialog_FileFragmentDoc,
    "\n  fragment TransferSteps_file on TransferFile {\n    actions {\n      action\n      objections {\n        ...ReasonList_objection\n      }\n    }\n    nextSteps {\n      action\n      roles\n      objections {\n        ...ReasonList_objection\n      }\n    }\n  }\n": typeof types.TransferSteps_FileFragmentDoc,
    "\n  query OrganisingTransferCounts {\n    transferCounts {\n      waiting\n      given\n      received\n      late\n    }\n  }\n": typeof types.OrganisingTransferCountsDocument,
    "\n  fragment TransferRow_transfer on Transfer {\n    id\n    kind\n    stage\n    fullName\n    bornOn\n    abroadPlace\n    waitsFor\n    waitsSide\n    requestedOn\n    dueOn\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n  }\n": typeof types.TransferRow_TransferFragmentDoc,
    "\n  fragment TransfersTable_transfers on TransferConnection {\n    edges {\n      node {\n        ...TransferRow_transfer\n      }\n    }\n  }\n": typeof types.TransfersTable_TransfersFragmentDoc,
    "\n  fragment TransferDone_payload on TransferPayload {\n    file {\n      transfer {\n        id\n        version\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": typeof types.TransferDone_PayloadFragmentDoc,
    "\n    mutation OrganisingRecordTransferPaper($input: RecordTransferPaperInput!) {\n      recordTransferPaper(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingRecordTransferPaperDocument,
    "\n    mutation OrganisingRecordTransferDues($input: RecordTransferDuesInput!) {\n      recordTransferDues(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingRecordTransferDuesDocument,
    "\n    mutation OrganisingSignTransferOut($input: TransferStepInput!) {\n      signTransferOut(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingSignTransferOutDocument,
    "\n    mutation OrganisingSendTransfer($input: TransferStepInput!) {\n      sendTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingSendTransferDocument,
    "\n    mutation OrganisingSignTransferIn($input: TransferStepInput!) {\n      signTransferIn(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingSignTransferInDocument,
    "\n    mutation OrganisingAcceptTransfer($input: TransferStepInput!) {\n      acceptTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingAcceptTransferDocument,
    "\n    mutation OrganisingReceiveGuest($input: TransferStepInput!) {\n      receiveGuest(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingReceiveGuestDocument,
    "\n    mutation OrganisingRejectTransfer($input: TransferStepInput!) {\n      rejectTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingRejectTransferDocument,
    "\n    mutation OrganisingResendTransfer($input: TransferStepInput!) {\n      resendTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingResendTransferDocument,
    "\n    mutation OrganisingReportWrongAddress($input: TransferStepInput!) {\n      reportWrongAddress(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingReportWrongAddressDocument,
    "\n    mutation OrganisingForwardTransfer($input: ForwardTransferInput!) {\n      forwardTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingForwardTransferDocument,
    "\n    mutation OrganisingCorrectTransferBox($input: CorrectTransferBoxInput!) {\n      correctTransferBox(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingCorrectTransferBoxDocument,
    "\n    mutation OrganisingRenewTransferPaper($input: TransferStepInput!) {\n      renewTransferPaper(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingRenewTransferPaperDocument,
    "\n    mutation OrganisingWithdrawTransfer($input: TransferStepInput!) {\n      withdrawTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingWithdrawTransferDocument,
    "\n    mutation OrganisingCheckTransferSlip($input: TransferStepInput!) {\n      checkTransferSlip(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingCheckTransferSlipDocument,
    "\n    mutation OrganisingReportTransferLost($input: TransferStepInput!) {\n      reportTransferLost(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingReportTransferLostDocument,
    "\n    mutation OrganisingExtendStay($input: ExtendStayInput!) {\n      extendStay(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingExtendStayDocument,
    "\n    mutation OrganisingSignTransferBack($input: TransferStepInput!) {\n      signTransferBack(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingSignTransferBackDocument,
    "\n    mutation OrganisingEndStay($input: TransferStepInput!) {\n      endStay(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": typeof types.OrganisingEndStayDocument,
    "\n  fragment SummaryFigures_statistics on UnitStatistics {\n    asOf\n    members {\n      total\n      official\n      probationary\n    }\n    admitted(from: $yearFrom, until: $until)\n  }\n": typeof types.SummaryFigures_StatisticsFragmentDoc,
    "\n  query OrganisingRoots($asOf: LocalDate!) {\n    rootUnits(asOf: $asOf) {\n      ...TreeNode_unit\n    }\n  }\n": typeof types.OrganisingRootsDocument,
    "\n  fragment UnitMatch_unit on Unit {\n    id\n    name\n    kind\n    closedOn\n    ancestors {\n      id\n      name\n    }\n  }\n": typeof types.UnitMatch_UnitFragmentDoc,
    "\n  query OrganisingUnitMatches($search: String!, $asOf: LocalDate!) {\n    units(first: 50, search: $search, asOf: $asOf, includeClosed: true) {\n      edges {\n        node {\n          id\n          ...UnitMatch_unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.OrganisingUnitMatchesDocument,
    "\n  query OrganisingUnitSummary(\n    $id: ID!\n    $asOf: LocalDate!\n    $yearFrom: LocalDate!\n    $until: LocalDate!\n    $figures: Boolean!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ancestors {\n        id\n      }\n      ...ClosedNotice_unit\n      ...UnitFacts_unit\n      ...SubtreeCounts_unit\n      ...UnitActions_unit\n      statistics(asOf: $asOf) @include(if: $figures) {\n        ...SummaryFigures_statistics\n      }\n    }\n  }\n": typeof types.OrganisingUnitSummaryDocument,
    "\n  query OrganisingBranch($id: ID!, $after: String, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      children(first: 50, after: $after) {\n        edges {\n          node {\n            ...TreeNode_unit\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OrganisingBranchDocument,
    "\n  fragment TreeNode_unit on Unit {\n    id\n    name\n    childCount\n    closedOn\n    successors {\n      successor {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TreeNode_UnitFragmentDoc,
    "\n  fragment ClosedNotice_unit on Unit {\n    closedOn\n    successors {\n      kind\n      effectiveOn\n      decisionNumber\n      successor {\n        id\n        ...UnitLink_unit\n      }\n    }\n  }\n": typeof types.ClosedNotice_UnitFragmentDoc,
    "\n  fragment SubtreeCounts_unit on Unit {\n    subtreeCounts {\n      kind\n      level\n      count\n    }\n  }\n": typeof types.SubtreeCounts_UnitFragmentDoc,
    "\n  fragment UnitFacts_unit on Unit {\n    kind\n    line\n    code\n    foundedOn\n    residential\n    authorisedToAdmit\n    delegatedAboveBase\n    parent {\n      id\n      ...UnitLink_unit\n    }\n  }\n": typeof types.UnitFacts_UnitFragmentDoc,
    "\n  fragment UnitLink_unit on Unit {\n    id\n    name\n    foundedOn\n    closedOn\n  }\n": typeof types.UnitLink_UnitFragmentDoc,
    "\n  fragment UnitCrumbs_unit on Unit {\n    id\n    name\n    ancestors {\n      id\n      name\n    }\n  }\n": typeof types.UnitCrumbs_UnitFragmentDoc,
    "\n  query OrganisingFindUnits($search: String, $asOf: LocalDate!) {\n    units(first: 20, search: $search, asOf: $asOf) {\n      edges {\n        node {\n          id\n          name\n          kind\n          parent {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisingFindUnitsDocument,
};
const documents: Documents = {
    "\n  query OrganisingAudit(\n    $first: Int!\n    $after: String\n    $subjectId: ID\n    $holderId: ID\n    $unitId: ID\n    $action: String\n    $from: LocalDate\n    $until: LocalDate\n    $filterUnit: ID!\n    $byUnit: Boolean!\n  ) {\n    auditEntries(\n      first: $first\n      after: $after\n      subjectId: $subjectId\n      holderId: $holderId\n      unitId: $unitId\n      action: $action\n      from: $from\n      until: $until\n    ) {\n      ...AuditTable_entries\n      edges {\n        node {\n          seq\n          person {\n            id\n            fullName\n          }\n          post {\n            id\n            holderName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unit(id: $filterUnit) @include(if: $byUnit) {\n      id\n      name\n    }\n  }\n": types.OrganisingAuditDocument,
    "\n  fragment AuditTable_entries on AuditEntryConnection {\n    edges {\n      node {\n        seq\n        ...AuditRow_entry\n      }\n    }\n  }\n": types.AuditTable_EntriesFragmentDoc,
    "\n  fragment SealState_seal on AuditSeal {\n    block\n    sealedAt\n    waiting\n    verifiedAt\n    verifiedEntries\n    withHeads\n    damage\n    badBlock\n  }\n": types.SealState_SealFragmentDoc,
    "\n  query OrganisingAuditSeals {\n    auditSeal {\n      ...SealState_seal\n    }\n    organisationAuditSeal {\n      ...SealState_seal\n    }\n  }\n": types.OrganisingAuditSealsDocument,
    "\n  query OrganisingUnusualAccess(\n    $first: Int!\n    $after: String\n    $from: LocalDate!\n    $until: LocalDate!\n  ) {\n    auditThresholds {\n      officeFrom\n      officeUntil\n      dossiersADay\n      source\n    }\n    auditHeavyDays(from: $from, until: $until) {\n      on\n      holderId\n      dossiers\n      post {\n        id\n        holderName\n        role\n        unit {\n          id\n          name\n        }\n      }\n    }\n    auditEntries(first: $first, after: $after, from: $from, until: $until, outOfHours: true) {\n      ...AuditTable_entries\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisingUnusualAccessDocument,
    "\n  fragment AuditRow_entry on AuditEntry {\n    seq\n    at\n    action\n    role\n    holderId\n    caseId\n    person {\n      id\n      fullName\n    }\n    post {\n      id\n      holderName\n      unit {\n        id\n        name\n      }\n    }\n    unit {\n      id\n      name\n    }\n  }\n": types.AuditRow_EntryFragmentDoc,
    "\n  query OrganisingFindPersonNames($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.OrganisingFindPersonNamesDocument,
    "\n  mutation OrganisingAwardBadge($input: AwardBadgeInput!) {\n    awardBadge(input: $input) {\n      person {\n        id\n        badges {\n          years\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingAwardBadgeDocument,
    "\n  query OrganisingBadgesDue(\n    $id: ID!\n    $first: Int!\n    $after: String\n    $round: BadgeRound!\n    $year: Int!\n  ) {\n    unit(id: $id) {\n      id\n      name\n      ...UnitCrumbs_unit\n      badgesDue(first: $first, after: $after, round: $round, year: $year) {\n        ...BadgesTable_badges\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.OrganisingBadgesDueDocument,
    "\n  fragment BadgesTable_badges on BadgeDueConnection {\n    edges {\n      node {\n        years\n        reachedOn\n        awardedOn\n        mayAward\n        person {\n          id\n          fullName\n          unit {\n            id\n            name\n          }\n        }\n        waitsFor {\n          code\n          params {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n": types.BadgesTable_BadgesFragmentDoc,
    "\n  fragment AdmissionTrend_statistics on UnitStatistics {\n    asOf\n    admittedByMonth(from: $monthsFrom, until: $until) {\n      month\n      count\n    }\n    progress {\n      targetId\n      indicator\n      number\n      lowerPercent\n      upperPercent\n      periodFrom\n      periodUntil\n      achieved {\n        numerator\n        denominator\n      }\n      ...TargetWords_progress\n    }\n  }\n": types.AdmissionTrend_StatisticsFragmentDoc,
    "\n  fragment CompositionPanel_statistics on UnitStatistics {\n    composition(of: ADMITTED, by: FLAG, from: $yearFrom, until: $until) {\n      ...Composition_part\n    }\n  }\n": types.CompositionPanel_StatisticsFragmentDoc,
    "\n  query OrganisingComposition(\n    $id: ID!\n    $asOf: LocalDate!\n    $of: CompositionOf!\n    $by: CompositionDimension!\n    $from: LocalDate!\n    $until: LocalDate!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      statistics(asOf: $asOf) {\n        composition(of: $of, by: $by, from: $from, until: $until) {\n          ...Composition_part\n        }\n      }\n    }\n  }\n": types.OrganisingCompositionDocument,
    "\n  fragment FigureBoard_statistics on UnitStatistics {\n    ...HeadlineFigures_statistics\n    ...TargetPanel_statistics\n    ...AdmissionTrend_statistics\n    ...LeagueTable_statistics\n    ...CompositionPanel_statistics\n  }\n": types.FigureBoard_StatisticsFragmentDoc,
    "\n  fragment HeadlineFigures_statistics on UnitStatistics {\n    asOf\n    members {\n      total\n      official\n      probationary\n      exempt\n    }\n    admittedInYear: admitted(from: $yearFrom, until: $until)\n    admittedInLastYear: admitted(from: $lastYearFrom, until: $lastYearUntil)\n    admittedInTerm: admitted(from: $termFrom, until: $until)\n    rateOnClosing: admissionRate(from: $yearFrom, until: $until, basis: CLOSING) {\n      numerator\n      denominator\n    }\n    rateOnOpening: admissionRate(from: $yearFrom, until: $until, basis: OPENING) {\n      numerator\n      denominator\n    }\n    recognisedInYear: recognised(from: $yearFrom, until: $until)\n    recognisedInLastYear: recognised(from: $lastYearFrom, until: $lastYearUntil)\n    preparing\n    progress {\n      targetId\n      ...TargetWords_progress\n    }\n  }\n": types.HeadlineFigures_StatisticsFragmentDoc,
    "\n  fragment LeagueTable_statistics on UnitStatistics {\n    below(first: 100, from: $yearFrom, until: $until) {\n      unit {\n        id\n        name\n      }\n      members\n      admitted\n      rate {\n        numerator\n        denominator\n        percent\n      }\n    }\n    progress {\n      targetId\n      indicator\n      lowerPercent\n    }\n  }\n": types.LeagueTable_StatisticsFragmentDoc,
    "\n  query OrganisingPaperFaults($id: ID!, $from: LocalDate!, $until: LocalDate!) {\n    unit(id: $id) {\n      id\n      paperFaults(from: $from, until: $until) {\n        total\n        counts {\n          paperKind\n          code\n          count\n        }\n        below {\n          unit {\n            id\n            name\n          }\n          count\n        }\n      }\n    }\n  }\n": types.OrganisingPaperFaultsDocument,
    "\n  fragment PopulationPanel_unit on Unit {\n    population {\n      on\n      people\n      source\n    }\n  }\n": types.PopulationPanel_UnitFragmentDoc,
    "\n  fragment PopulationPanel_statistics on UnitStatistics {\n    membersPerPopulation {\n      numerator\n      denominator\n    }\n  }\n": types.PopulationPanel_StatisticsFragmentDoc,
    "\n  fragment ProgressBar_progress on TargetProgress {\n    indicator\n    number\n    lowerPercent\n    upperPercent\n    achieved {\n      numerator\n      percent\n    }\n    line\n    lineStanding\n  }\n": types.ProgressBar_ProgressFragmentDoc,
    "\n  fragment SubtreePanel_unit on Unit {\n    ...SubtreeCounts_unit\n  }\n": types.SubtreePanel_UnitFragmentDoc,
    "\n  fragment TargetItem_progress on TargetProgress {\n    ...TargetWords_progress\n    ...ProgressBar_progress\n  }\n": types.TargetItem_ProgressFragmentDoc,
    "\n  fragment TargetPanel_statistics on UnitStatistics {\n    asOf\n    progress {\n      targetId\n      ...TargetItem_progress\n    }\n  }\n": types.TargetPanel_StatisticsFragmentDoc,
    "\n  fragment UnitBoard_unit on Unit {\n    id\n    closedOn\n    ...ClosedNotice_unit\n    ...SubtreePanel_unit\n    ...PopulationPanel_unit\n    ...UnitHistory_unit\n    statistics(asOf: $asOf) @include(if: $figures) {\n      ...FigureBoard_statistics\n      ...PopulationPanel_statistics\n    }\n  }\n": types.UnitBoard_UnitFragmentDoc,
    "\n  fragment UnitHistory_unit on Unit {\n    ...History_unit\n    predecessors {\n      predecessor {\n        id\n        ...UnitLink_unit\n      }\n    }\n    successors {\n      successor {\n        id\n        ...UnitLink_unit\n      }\n    }\n  }\n": types.UnitHistory_UnitFragmentDoc,
    "\n  query OrganisingUnit(\n    $id: ID!\n    $asOf: LocalDate!\n    $yearFrom: LocalDate!\n    $until: LocalDate!\n    $lastYearFrom: LocalDate!\n    $lastYearUntil: LocalDate!\n    $termFrom: LocalDate!\n    $monthsFrom: LocalDate!\n    $figures: Boolean!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      ...UnitFacts_unit\n      ...UnitActions_unit\n      ...UnitBoard_unit\n    }\n  }\n": types.OrganisingUnitDocument,
    "\n  fragment Composition_part on CompositionPart {\n    code\n    name\n    count\n    suppressed\n    of\n  }\n": types.Composition_PartFragmentDoc,
    "\n  fragment History_unit on Unit {\n    closedOn\n    history {\n      ...HistoryVersion_version\n    }\n    predecessors {\n      ...HistorySuccession_succession\n      predecessor {\n        id\n      }\n    }\n    successors {\n      ...HistorySuccession_succession\n      successor {\n        id\n      }\n    }\n  }\n": types.History_UnitFragmentDoc,
    "\n  fragment HistoryVersion_version on UnitVersion {\n    validFrom\n    name\n    code\n    kind\n    parent {\n      id\n      name\n    }\n    decisionNumber\n    decidedOn\n  }\n": types.HistoryVersion_VersionFragmentDoc,
    "\n  fragment HistorySuccession_succession on UnitSuccession {\n    kind\n    effectiveOn\n    decisionNumber\n    decidedOn\n  }\n": types.HistorySuccession_SuccessionFragmentDoc,
    "\n  fragment TargetWords_progress on TargetProgress {\n    indicator\n    number\n    lowerPercent\n    upperPercent\n    periodFrom\n    periodUntil\n    basis\n    directiveNumber\n    directiveOn\n    directiveIssuer\n    achieved {\n      numerator\n      denominator\n    }\n    line\n    standing\n    lineStanding\n  }\n": types.TargetWords_ProgressFragmentDoc,
    "\n  fragment BeginTermDialog_unit on Unit {\n    id\n    organsToBegin\n  }\n": types.BeginTermDialog_UnitFragmentDoc,
    "\n  mutation OrganisingBeginTerm($input: BeginTermInput!) {\n    beginTerm(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingBeginTermDocument,
    "\n  query OrganisingBodies($id: ID!, $asOf: LocalDate!, $grounds: Boolean!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      ...BeginTermDialog_unit\n      organsToBegin\n      bodies(asOf: $asOf) {\n        id\n        ...BodyPanel_body\n      }\n    }\n  }\n": types.OrganisingBodiesDocument,
    "\n  fragment BodyPanel_body on Body {\n    id\n    organ\n    actions\n    term {\n      number\n      from\n      until\n    }\n    ...SeatsTable_body\n    ...SeatMemberDialog_body\n    summoned {\n      ...SummonsView_summons\n    }\n  }\n": types.BodyPanel_BodyFragmentDoc,
    "\n  mutation OrganisingEndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingEndSeatDocument,
    "\n  fragment SeatMemberDialog_body on Body {\n    id\n    organ\n  }\n": types.SeatMemberDialog_BodyFragmentDoc,
    "\n  mutation OrganisingSeatMember($input: SeatMemberInput!) {\n    seatMember(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingSeatMemberDocument,
    "\n  fragment SeatsTable_body on Body {\n    organ\n    actions\n    seats {\n      id\n      function\n      area\n      from\n      until\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": types.SeatsTable_BodyFragmentDoc,
    "\n  fragment SummonsView_summons on Summons {\n    on\n    entitled\n    ifPresent\n    twoThirds\n    moreThanHalf\n    voters {\n      person {\n        id\n        fullName\n      }\n      function\n      exclusion @include(if: $grounds)\n      countsIfPresent @include(if: $grounds)\n    }\n  }\n": types.SummonsView_SummonsFragmentDoc,
    "\n  query OrganisingFindMembers($id: ID!, $asOf: LocalDate!, $search: String) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }) {\n        edges {\n          node {\n            id\n            unit {\n              id\n              name\n            }\n            person {\n              id\n              fullName\n              bornOn\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OrganisingFindMembersDocument,
    "\n  fragment ChangeDialog_unit on Unit {\n    ...FoundUnitDialog_unit\n    ...RenameUnitDialog_unit\n    ...MoveUnitDialog_unit\n    ...CloseUnitDialog_unit\n    ...RecordPopulationDialog_unit\n    ...RecordTargetDialog_unit\n  }\n": types.ChangeDialog_UnitFragmentDoc,
    "\n  fragment CloseUnitDialog_unit on Unit {\n    id\n    name\n    revision\n  }\n": types.CloseUnitDialog_UnitFragmentDoc,
    "\n  mutation OrganisingCloseUnit($input: CloseUnitInput!) {\n    closeUnit(input: $input) {\n      unit {\n        id\n        name\n        closedOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingCloseUnitDocument,
    "\n  fragment FoundUnitDialog_unit on Unit {\n    id\n    name\n    kind\n  }\n": types.FoundUnitDialog_UnitFragmentDoc,
    "\n  mutation OrganisingFoundUnit($input: FoundUnitInput!) {\n    foundUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingFoundUnitDocument,
    "\n  fragment MoveUnitDialog_unit on Unit {\n    id\n    name\n    revision\n    parent {\n      id\n      name\n    }\n  }\n": types.MoveUnitDialog_UnitFragmentDoc,
    "\n  mutation OrganisingMoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingMoveUnitDocument,
    "\n  fragment RecordPopulationDialog_unit on Unit {\n    id\n    name\n  }\n": types.RecordPopulationDialog_UnitFragmentDoc,
    "\n  mutation OrganisingRecordPopulation($input: RecordPopulationInput!) {\n    recordPopulation(input: $input) {\n      unit {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingRecordPopulationDocument,
    "\n  fragment RecordTargetDialog_unit on Unit {\n    id\n    name\n  }\n": types.RecordTargetDialog_UnitFragmentDoc,
    "\n  mutation OrganisingRecordTarget($input: RecordTargetInput!) {\n    recordTarget(input: $input) {\n      target {\n        id\n        unit {\n          id\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingRecordTargetDocument,
    "\n  fragment RenameUnitDialog_unit on Unit {\n    id\n    name\n    revision\n  }\n": types.RenameUnitDialog_UnitFragmentDoc,
    "\n  mutation OrganisingRenameUnit($input: RenameUnitInput!) {\n    renameUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingRenameUnitDocument,
    "\n  fragment UnitActions_unit on Unit {\n    actions\n    ...ChangeDialog_unit\n  }\n": types.UnitActions_UnitFragmentDoc,
    "\n  fragment BallotsPanel_dossier on Dossier {\n    ballots {\n      meetingId\n      heldOn\n      action\n      entitled\n      present\n      yes\n      no\n      blank\n      needed\n      passed\n    }\n  }\n": types.BallotsPanel_DossierFragmentDoc,
    "\n  query OrganisingDossier($id: ID!, $whole: Boolean!) {\n    dossier(admissionId: $id) {\n      prints\n      policyVersion\n      policyOverlay\n      admission {\n        id\n        stage\n        unit {\n          id\n          ...UnitCrumbs_unit\n          ...UnitLink_unit\n        }\n        person {\n          id\n          fullName\n          bornOn\n        }\n      }\n      ...ArrivalNotice_dossier\n      ...StageLine_dossier\n      ...NextSteps_dossier\n      ...PapersPanel_dossier\n      ...IntroductionsPanel_dossier\n      ...BallotsPanel_dossier\n      ...SpecialCasesPanel_dossier\n      ...MovesPanel_dossier\n      ...StepDialog_dossier\n      ... @include(if: $whole) {\n        ...PapersPanel_scans\n        ...LettersPanel_dossier\n        opinions {\n          ...OpinionsPanel_opinion\n        }\n        ...HelpPanel_dossier\n        ...StepDialog_letters\n      }\n    }\n  }\n": types.OrganisingDossierDocument,
    "\n  query OrganisingDossierStages($id: ID!, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossierStages {\n        stage\n        count\n        late\n        soon\n        waiting\n      }\n    }\n  }\n": types.OrganisingDossierStagesDocument,
    "\n  query OrganisingDossierTotal(\n    $id: ID!\n    $asOf: LocalDate!\n    $stages: [AdmissionStage!]\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossiers(first: 1, stages: $stages, dueBefore: $dueBefore, waiting: $waiting) {\n        totalCount\n      }\n    }\n  }\n": types.OrganisingDossierTotalDocument,
    "\n  query OrganisingDossiers(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $stages: [AdmissionStage!]\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      dossiers(\n        first: $first\n        after: $after\n        stages: $stages\n        dueBefore: $dueBefore\n        waiting: $waiting\n      ) {\n        ...DossiersTable_dossiers\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.OrganisingDossiersDocument,
    "\n  fragment DossierRow_admission on Admission {\n    id\n    stage\n    stageSince\n    waitsFor\n    waitsAt {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": types.DossierRow_AdmissionFragmentDoc,
    "\n  fragment DossiersTable_dossiers on AdmissionConnection {\n    edges {\n      node {\n        ...DossierRow_admission\n        ...DueBadge_admission\n      }\n    }\n  }\n": types.DossiersTable_DossiersFragmentDoc,
    "\n  fragment DueBadge_admission on Admission {\n    dueOn\n    dueTimer\n  }\n": types.DueBadge_AdmissionFragmentDoc,
    "\n  fragment HelpPanel_dossier on Dossier {\n    asOf\n    help {\n      id\n      fromOn\n      untilOn\n      number\n      person {\n        id\n        fullName\n      }\n    }\n    remarks {\n      id\n      month\n      strong\n      weak\n    }\n  }\n": types.HelpPanel_DossierFragmentDoc,
    "\n  fragment IntroductionsPanel_dossier on Dossier {\n    introductions {\n      id\n      togetherSince\n      issuedOn\n      setAsideOn\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": types.IntroductionsPanel_DossierFragmentDoc,
    "\n  fragment LettersPanel_dossier on Dossier {\n    letters {\n      id\n      about\n      abroad\n      receivedOn\n      dueOn\n      answeredOn\n      answer\n    }\n  }\n": types.LettersPanel_DossierFragmentDoc,
    "\n  fragment MovesPanel_dossier on Dossier {\n    moves {\n      id\n      action\n      fromStage\n      toStage\n      onDay\n      number\n      note\n      actor\n      enteredFor\n      fromPaper\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n      relocation {\n        id\n        movedOn\n        from {\n          id\n          name\n        }\n        to {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MovesPanel_DossierFragmentDoc,
    "\n  fragment NextSteps_dossier on Dossier {\n    actions {\n      action\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n    nextSteps {\n      action\n      by\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n  }\n": types.NextSteps_DossierFragmentDoc,
    "\n  fragment PapersPanel_dossier on Dossier {\n    missingPapers\n    papers {\n      id\n      kind\n      form\n      number\n      issuedOn\n      issuer\n      validUntil\n      setAsideOn\n      setAsideReason\n    }\n    faults {\n      id\n      paperKind\n      code\n      notedOn\n      clearedOn\n    }\n  }\n": types.PapersPanel_DossierFragmentDoc,
    "\n  fragment PapersPanel_scans on Dossier {\n    admission {\n      id\n      person {\n        id\n      }\n    }\n    papers {\n      id\n      scans {\n        id\n        bytes\n      }\n    }\n  }\n": types.PapersPanel_ScansFragmentDoc,
    "\n  fragment ReasonList_objection on Objection {\n    code\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": types.ReasonList_ObjectionFragmentDoc,
    "\n  fragment SpecialCasesPanel_dossier on Dossier {\n    consents {\n      id\n      askedOn\n      answeredOn\n      given\n      number\n    }\n    admission {\n      id\n      specialCases\n    }\n  }\n": types.SpecialCasesPanel_DossierFragmentDoc,
    "\n  query OrganisingStageColumn(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $stage: AdmissionStage!\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossiers(first: $first, stages: [$stage], dueBefore: $dueBefore, waiting: $waiting) {\n        edges {\n          node {\n            id\n            unit {\n              id\n              name\n            }\n            person {\n              id\n              fullName\n              bornOn\n            }\n            ...DueBadge_admission\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n": types.OrganisingStageColumnDocument,
    "\n  fragment StageLine_dossier on Dossier {\n    route {\n      code\n      stages\n      source\n    }\n    clocks {\n      timer\n      dueOn\n    }\n    moves {\n      id\n      fromStage\n      toStage\n      onDay\n    }\n    admission {\n      id\n      stage\n      stageSince\n      listedOn\n      openedOn\n      consideredOn\n      decidedOn\n      ceremonyOn\n    }\n  }\n": types.StageLine_DossierFragmentDoc,
    "\n  fragment FileKeepingPanel_person on Person {\n    id\n    fullName\n    member {\n      id\n    }\n    fileKeepings {\n      id\n      fromOn\n      untilOn\n      documentNumber\n      documentOn\n      keeper {\n        id\n        name\n        within\n      }\n    }\n  }\n": types.FileKeepingPanel_PersonFragmentDoc,
    "\n  mutation OrganisingHandOverFile($input: HandOverFileInput!) {\n    handOverFile(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingHandOverFileDocument,
    "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n": types.FormObjection_ObjectionFragmentDoc,
    "\n  query OrganisingMyUnit($id: ID!, $asOf: LocalDate!, $yearFrom: LocalDate!, $until: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      statistics(asOf: $asOf) {\n        ...SummaryFigures_statistics\n        progress {\n          targetId\n          ...TargetItem_progress\n        }\n      }\n    }\n  }\n": types.OrganisingMyUnitDocument,
    "\n  fragment WaitingPost_post on Post {\n    holderName\n    role\n    from\n    proposedBy\n    unit {\n      id\n      name\n    }\n  }\n": types.WaitingPost_PostFragmentDoc,
    "\n  query OrganisingWaitingPosts {\n    posts(first: 5, states: [PROPOSED]) {\n      edges {\n        node {\n          id\n          ...WaitingPost_post\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.OrganisingWaitingPostsDocument,
    "\n  fragment LifePanel_person on Person {\n    id\n    fullName\n    member {\n      id\n      partyAge {\n        years\n        months\n        outsideDays\n      }\n    }\n    activityLimits {\n      id\n      kind\n      ground\n      place\n      from\n      until\n      documentNumber\n      documentOn\n    }\n    lifeFacts {\n      id\n      kind\n      on\n      ground\n      dueOn\n      timeCounts\n      documentNumber\n      documentOn\n      issuer\n      ballots {\n        organ\n        yes\n        entitled\n      }\n    }\n    lifeActions {\n      action\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n  }\n": types.LifePanel_PersonFragmentDoc,
    "\n  fragment LifeDone_payload on LifeFactPayload {\n    person {\n      id\n      member {\n        id\n        status\n        leftOn\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": types.LifeDone_PayloadFragmentDoc,
    "\n    mutation OrganisingRecordDeath($input: LifeFactInput!) {\n      recordDeath(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingRecordDeathDocument,
    "\n    mutation OrganisingRecordResignation($input: LifeFactInput!) {\n      recordResignation(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingRecordResignationDocument,
    "\n    mutation OrganisingExpelMember($input: ExpelMemberInput!) {\n      expelMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingExpelMemberDocument,
    "\n    mutation OrganisingRemoveMember($input: RemoveMemberInput!) {\n      removeMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingRemoveMemberDocument,
    "\n    mutation OrganisingRestoreMember($input: LifeFactInput!) {\n      restoreMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingRestoreMemberDocument,
    "\n    mutation OrganisingAppealRemoval($input: AppealRemovalInput!) {\n      appealRemoval(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingAppealRemovalDocument,
    "\n    mutation OrganisingAnswerAppeal($input: AnswerAppealInput!) {\n      answerAppeal(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingAnswerAppealDocument,
    "\n    mutation OrganisingDisciplineMember($input: DisciplineMemberInput!) {\n      disciplineMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingDisciplineMemberDocument,
    "\n    mutation OrganisingRecordInterruption($input: RecordInterruptionInput!) {\n      recordInterruption(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingRecordInterruptionDocument,
    "\n    mutation OrganisingResumeActivity($input: LifeFactInput!) {\n      resumeActivity(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  ": types.OrganisingResumeActivityDocument,
    "\n  mutation OrganisingListSympathiser($input: ListSympathiserInput!) {\n    listSympathiser(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingListSympathiserDocument,
    "\n  query OrganisingFindPeople($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          bornOn\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.OrganisingFindPeopleDocument,
    "\n  fragment AttendeesPanel_meeting on Meeting {\n    entitled\n    present\n    attendees {\n      presence\n      exclusion @include(if: $whole)\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": types.AttendeesPanel_MeetingFragmentDoc,
    "\n  query OrganisingMeeting($id: ID!, $whole: Boolean!) {\n    meeting(id: $id) {\n      id\n      organ\n      heldOn\n      formOfVote\n      unit {\n        id\n        ...UnitCrumbs_unit\n        ...UnitLink_unit\n      }\n      ...AttendeesPanel_meeting\n      ...VotesPanel_meeting\n    }\n  }\n": types.OrganisingMeetingDocument,
    "\n  query OrganisingAgenda(\n    $unitId: ID!\n    $asOf: LocalDate!\n    $stages: [AdmissionStage!]\n    $probationStages: [ProbationStage!]\n  ) {\n    unit(id: $unitId, asOf: $asOf) {\n      id\n      dossiers(first: 100, stages: $stages) {\n        edges {\n          node {\n            id\n            version\n            ...AgendaPerson_admission\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      probations(first: 100, stages: $probationStages) {\n        edges {\n          node {\n            id\n            version\n            ...AgendaPerson_probation\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n": types.OrganisingAgendaDocument,
    "\n  fragment VotesPanel_meeting on Meeting {\n    entitled\n    present\n    votes {\n      item\n      yes\n      no\n      blank\n      needed\n      passed\n      number\n      admission {\n        id\n        person {\n          id\n          fullName\n        }\n      }\n      probation {\n        id\n        person {\n          id\n          fullName\n        }\n      }\n    }\n  }\n": types.VotesPanel_MeetingFragmentDoc,
    "\n  fragment AgendaPerson_admission on Admission {\n    id\n    version\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": types.AgendaPerson_AdmissionFragmentDoc,
    "\n  fragment AgendaPerson_probation on Probation {\n    id\n    version\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": types.AgendaPerson_ProbationFragmentDoc,
    "\n  fragment MeetingObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n  }\n": types.MeetingObjection_ObjectionFragmentDoc,
    "\n  mutation OrganisingRecordMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) {\n      meeting {\n        id\n      }\n      admissions {\n        id\n        stage\n        version\n        unit {\n          id\n        }\n        person {\n          id\n          fullName\n        }\n      }\n      probations {\n        id\n        stage\n        version\n        unit {\n          id\n        }\n        person {\n          id\n          fullName\n        }\n      }\n      objections {\n        ...MeetingObjection_objection\n      }\n    }\n  }\n": types.OrganisingRecordMeetingDocument,
    "\n  query OrganisingSummons($unitId: ID!, $on: LocalDate!, $whole: Boolean!) {\n    unit(id: $unitId, asOf: $on) {\n      id\n      bodies(asOf: $on) {\n        id\n        organ\n        summoned(on: $on) {\n          entitled\n          ifPresent\n          twoThirds\n          moreThanHalf\n          voters {\n            exclusion @include(if: $whole)\n            countsIfPresent @include(if: $whole)\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OrganisingSummonsDocument,
    "\n  fragment MemberStanding_member on Member {\n    status\n    exempt\n  }\n": types.MemberStanding_MemberFragmentDoc,
    "\n  query OrganisingMemberTotal($id: ID!, $asOf: LocalDate!, $search: String, $filter: MemberFilter) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      members(first: 1, search: $search, filter: $filter, asOf: $asOf) {\n        totalCount\n      }\n    }\n  }\n": types.OrganisingMemberTotalDocument,
    "\n  fragment MembersTable_members on MemberConnection {\n    edges {\n      node {\n        id\n        person {\n          id\n        }\n        ...MemberRow_member\n        ...MemberStanding_member\n      }\n    }\n  }\n": types.MembersTable_MembersFragmentDoc,
    "\n  fragment MembersTable_files on MemberConnection {\n    edges {\n      node {\n        id\n        ...MemberFile_member\n      }\n    }\n  }\n": types.MembersTable_FilesFragmentDoc,
    "\n  fragment MemberRow_member on Member {\n    id\n    decidedOn\n    ceremonyOn\n    officialOn\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": types.MemberRow_MemberFragmentDoc,
    "\n  fragment MemberFile_member on Member {\n    id\n    cardNumber\n    person {\n      id\n      sex\n      occupation\n      professionalLevel\n      politicalTheory\n      flags\n    }\n  }\n": types.MemberFile_MemberFragmentDoc,
    "\n  query OrganisingMembers(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $search: String\n    $filter: MemberFilter\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {\n        ...MembersTable_members\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.OrganisingMembersDocument,
    "\n  query OrganisingMembersWithFiles(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $search: String\n    $filter: MemberFilter\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {\n        ...MembersTable_members\n        ...MembersTable_files\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.OrganisingMembersWithFilesDocument,
    "\n  mutation OrganisingRecordOpinion($input: RecordOpinionInput!) {\n    recordOpinion(input: $input) {\n      opinion {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingRecordOpinionDocument,
    "\n  mutation OrganisingAskOpinion($input: AskOpinionInput!) {\n    askOpinion(input: $input) {\n      opinion {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingAskOpinionDocument,
    "\n  fragment OpinionsPanel_opinion on Opinion {\n    id\n    kind\n    askedName\n    askedOn\n    answeredOn\n    answeredBy\n    answer\n    text\n  }\n": types.OpinionsPanel_OpinionFragmentDoc,
    "\n  fragment AdmissionsPanel_person on Person {\n    admissions {\n      id\n      stage\n      decidedOn\n      decisionNumber\n      ceremonyOn\n      expectedQuarter\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.AdmissionsPanel_PersonFragmentDoc,
    "\n  fragment BadgesPanel_person on Person {\n    badges {\n      years\n      round\n      awardedOn\n      number\n    }\n  }\n": types.BadgesPanel_PersonFragmentDoc,
    "\n  fragment FactsPanel_person on Person {\n    bornOn\n    sex\n    personalNumber\n    ethnicGroup {\n      code\n      name\n    }\n    religion {\n      code\n      name\n    }\n    generalEducation\n    professionalLevel\n    politicalTheory\n    occupation\n    flags\n    member {\n      id\n      cardNumber\n    }\n  }\n": types.FactsPanel_PersonFragmentDoc,
    "\n  fragment MembershipDates_person on Person {\n    member {\n      id\n      decidedOn\n      ceremonyOn\n      officialOn\n      leftOn\n    }\n  }\n": types.MembershipDates_PersonFragmentDoc,
    "\n  fragment OpeningNotice_opening on Opening {\n    at\n    role\n    unitName\n  }\n": types.OpeningNotice_OpeningFragmentDoc,
    "\n  query OrganisingPersonBrief($id: ID!) {\n    person(id: $id) {\n      id\n      ...PersonFrame_person\n    }\n  }\n": types.OrganisingPersonBriefDocument,
    "\n  query OrganisingPersonFile($id: ID!) {\n    person(id: $id) {\n      id\n      member {\n        id\n        ...MemberStanding_member\n      }\n      openings {\n        ...OpeningNotice_opening\n      }\n      ...PersonFrame_person\n      ...MembershipDates_person\n      ...PersonLine_person\n      ...LifePanel_person\n      ...PersonTransfers_person\n      ...FactsPanel_person\n      ...FileKeepingPanel_person\n      ...AdmissionsPanel_person\n      ...BadgesPanel_person\n    }\n  }\n": types.OrganisingPersonFileDocument,
    "\n  fragment PersonFrame_person on Person {\n    fullName\n    bornOn\n    unit {\n      id\n      ...UnitCrumbs_unit\n      ...UnitLink_unit\n    }\n  }\n": types.PersonFrame_PersonFragmentDoc,
    "\n  fragment PersonLine_person on Person {\n    timeline {\n      on\n      kind\n      detail\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.PersonLine_PersonFragmentDoc,
    "\n  mutation OrganisingDecidePolicyValue($input: DecidePolicyValueInput!) {\n    decidePolicyValue(input: $input) {\n      proposal {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingDecidePolicyValueDocument,
    "\n  query OrganisingPolicies($unitId: ID!, $on: LocalDate!, $keeps: Boolean!) {\n    policies(unitId: $unitId, on: $on) {\n      version\n      actions\n      province {\n        id\n      }\n      versions {\n        inForceFrom\n      }\n      ...PolicyChain_policies\n      values {\n        name\n        ...PolicyValueRow_value\n      }\n      proposals @include(if: $keeps) {\n        id\n        ...WaitingChange_proposal\n      }\n    }\n  }\n": types.OrganisingPoliciesDocument,
    "\n  fragment PolicyChain_policies on Policies {\n    version\n    overlay\n    versions {\n      key\n      nameVi\n      nameEn\n      inForceFrom\n      isLocal\n      documents {\n        number\n        issuedOn\n        inForceFrom\n      }\n    }\n  }\n": types.PolicyChain_PoliciesFragmentDoc,
    "\n  mutation OrganisingProposePolicyValue($input: ProposePolicyValueInput!) {\n    proposePolicyValue(input: $input) {\n      proposal {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingProposePolicyValueDocument,
    "\n  query OrganisingPolicyHistory($unitId: ID!, $on: LocalDate!, $keeps: Boolean!) {\n    policies(unitId: $unitId, on: $on) {\n      values {\n        name\n        nameVi\n        nameEn\n        ...StatementItems_value\n      }\n    }\n  }\n": types.OrganisingPolicyHistoryDocument,
    "\n  fragment WaitingChange_proposal on PolicyProposal {\n    id\n    name\n    text\n    before\n    from\n    source\n    isOutdated\n    actions\n    proposedIn {\n      id\n      holderName\n    }\n  }\n": types.WaitingChange_ProposalFragmentDoc,
    "\n  fragment PolicyValueRow_value on PolicyValue {\n    name\n    nameVi\n    nameEn\n    group\n    kind\n    unit\n    least\n    greatest\n    codes\n    isOptional\n    text\n    source\n    doubt\n    isConfirmed\n    isInherited\n    isLocal\n  }\n": types.PolicyValueRow_ValueFragmentDoc,
    "\n  fragment StatementItems_value on PolicyValue {\n    kind\n    unit\n    history {\n      version\n      from\n      text\n      source\n      doubt\n      isLocal\n      recordedAt\n      proposal @include(if: $keeps) {\n        before\n        proposedIn {\n          id\n          holderName\n        }\n        decidedIn {\n          id\n          holderName\n        }\n      }\n    }\n  }\n": types.StatementItems_ValueFragmentDoc,
    "\n  mutation OrganisingApprovePost($input: DecidePostInput!) {\n    approvePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingApprovePostDocument,
    "\n  mutation OrganisingRefusePost($input: DecidePostInput!) {\n    refusePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingRefusePostDocument,
    "\n  mutation OrganisingEndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingEndPostDocument,
    "\n  query OrganisingPosts(\n    $first: Int!\n    $after: String\n    $unitId: ID\n    $states: [PostState!]\n    $filterUnit: ID!\n    $byUnit: Boolean!\n  ) {\n    posts(first: $first, after: $after, unitId: $unitId, states: $states) {\n      ...PostsTable_posts\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unit(id: $filterUnit) @include(if: $byUnit) {\n      id\n      name\n    }\n  }\n": types.OrganisingPostsDocument,
    "\n  fragment PostsTable_posts on PostConnection {\n    edges {\n      node {\n        id\n        ...PostRow_post\n      }\n    }\n  }\n": types.PostsTable_PostsFragmentDoc,
    "\n  mutation OrganisingProposePost($input: ProposePostInput!) {\n    proposePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingProposePostDocument,
    "\n  fragment PostRow_post on Post {\n    id\n    holderId\n    holderName\n    role\n    from\n    until\n    state\n    proposedBy\n    approvedBy\n    actions\n    revision\n    unit {\n      id\n      ...UnitLink_unit\n    }\n  }\n": types.PostRow_PostFragmentDoc,
    "\n  mutation OrganisingExtendProbation($input: ExtendProbationInput!) {\n    extendProbation(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n": types.OrganisingExtendProbationDocument,
    "\n  mutation OrganisingAssignProbationHelper($input: AssignProbationHelperInput!) {\n    assignProbationHelper(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n": types.OrganisingAssignProbationHelperDocument,
    "\n  fragment ProbationLine_file on RecognitionFile {\n    route {\n      code\n      stages\n      source\n    }\n    clocks {\n      timer\n      dueOn\n    }\n    moves {\n      id\n      fromStage\n      toStage\n      onDay\n    }\n    probation {\n      id\n      stage\n      stageSince\n      ceremonyOn\n      endsOn\n      extendedFrom\n      discipline\n      disciplinedOn\n      decisionNumber\n    }\n  }\n": types.ProbationLine_FileFragmentDoc,
    "\n  query OrganisingRecognitionFile($id: ID!, $whole: Boolean!) {\n    probation(probationId: $id) {\n      prints\n      policyVersion\n      policyOverlay\n      actions {\n        action\n        objections {\n          ...ReasonList_objection\n        }\n      }\n      nextSteps {\n        action\n        by\n        objections {\n          ...ReasonList_objection\n        }\n      }\n      probation {\n        id\n        stage\n        ceremonyOn\n        endsOn\n        unit {\n          id\n          ...UnitCrumbs_unit\n          ...UnitLink_unit\n        }\n        person {\n          id\n          fullName\n          bornOn\n        }\n        ...ProbationStepDialog_probation\n      }\n      ...ProbationLine_file\n      ...RecognitionPapers_file\n      ...RecognitionVotes_file\n      ...RecognitionHelp_file\n      ...RecognitionHistory_file\n      opinions @include(if: $whole) {\n        ...OpinionsPanel_opinion\n      }\n    }\n  }\n": types.OrganisingRecognitionFileDocument,
    "\n  query OrganisingProbationStages($id: ID!, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      probationStages {\n        stage\n        count\n        late\n        soon\n      }\n    }\n  }\n": types.OrganisingProbationStagesDocument,
    "\n  fragment ProbationStepDialog_probation on Probation {\n    id\n    version\n    person {\n      id\n      fullName\n    }\n  }\n": types.ProbationStepDialog_ProbationFragmentDoc,
    "\n  query OrganisingProbations(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $stages: [ProbationStage!]\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      probations(first: $first, after: $after, stages: $stages) {\n        ...ProbationsTable_probations\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.OrganisingProbationsDocument,
    "\n  fragment ProbationRow_probation on Probation {\n    id\n    stage\n    endsOn\n    dueOn\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n": types.ProbationRow_ProbationFragmentDoc,
    "\n  fragment ProbationsTable_probations on ProbationConnection {\n    edges {\n      node {\n        ...ProbationRow_probation\n      }\n    }\n  }\n": types.ProbationsTable_ProbationsFragmentDoc,
    "\n  fragment RecognitionHelp_file on RecognitionFile {\n    helpers {\n      id\n      fromOn\n      untilOn\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": types.RecognitionHelp_FileFragmentDoc,
    "\n  fragment RecognitionHistory_file on RecognitionFile {\n    moves {\n      id\n      action\n      fromStage\n      toStage\n      onDay\n      number\n      note\n      actor\n      enteredFor\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n    }\n  }\n": types.RecognitionHistory_FileFragmentDoc,
    "\n  mutation OrganisingRecordProbationPaper($input: RecordProbationPaperInput!) {\n    recordProbationPaper(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n": types.OrganisingRecordProbationPaperDocument,
    "\n  fragment RecognitionPapers_file on RecognitionFile {\n    missingPapers\n    certificateNumber\n    papers {\n      id\n      kind\n      form\n      number\n      issuedOn\n      issuer\n      setAsideOn\n    }\n  }\n": types.RecognitionPapers_FileFragmentDoc,
    "\n  fragment RecognitionVotes_file on RecognitionFile {\n    ballots {\n      meetingId\n      heldOn\n      action\n      entitled\n      present\n      yes\n      no\n      blank\n      needed\n      passed\n    }\n  }\n": types.RecognitionVotes_FileFragmentDoc,
    "\n  fragment ProbationDone_payload on ProbationPayload {\n    file {\n      probation {\n        id\n        version\n        unit {\n          id\n        }\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": types.ProbationDone_PayloadFragmentDoc,
    "\n    mutation OrganisingAppraiseRecognition($input: ProbationStepInput!) {\n      appraiseRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": types.OrganisingAppraiseRecognitionDocument,
    "\n    mutation OrganisingReportProbationUp($input: ProbationStepInput!) {\n      reportProbationUp(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": types.OrganisingReportProbationUpDocument,
    "\n    mutation OrganisingReturnRecognition($input: ProbationStepInput!) {\n      returnRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": types.OrganisingReturnRecognitionDocument,
    "\n    mutation OrganisingRepeatRecognitionVotes($input: ProbationStepInput!) {\n      repeatRecognitionVotes(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": types.OrganisingRepeatRecognitionVotesDocument,
    "\n    mutation OrganisingRecordDataEntry($input: ProbationStepInput!) {\n      recordDataEntry(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": types.OrganisingRecordDataEntryDocument,
    "\n    mutation OrganisingPublishRecognition($input: ProbationStepInput!) {\n      publishRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  ": types.OrganisingPublishRecognitionDocument,
    "\n  fragment ProcessPage_process on Process {\n    stages {\n      code\n      nameVi\n      nameEn\n      isFinal\n    }\n    actions {\n      code\n      nameVi\n      nameEn\n      from\n      to\n      source\n      isWayBack\n      by {\n        code\n        nameVi\n        nameEn\n      }\n      objections {\n        code\n        source\n        clearableBy {\n          code\n          nameVi\n          nameEn\n        }\n      }\n    }\n    routes {\n      code\n      nameVi\n      nameEn\n      decides\n      source\n    }\n  }\n": types.ProcessPage_ProcessFragmentDoc,
    "\n  query OrganisingProcess($process: ProcessName!) {\n    process(process: $process) {\n      ...ProcessPage_process\n    }\n  }\n": types.OrganisingProcessDocument,
    "\n  fragment ArrivalNotice_dossier on Dossier {\n    admission {\n      id\n      stage\n    }\n    moves {\n      id\n      action\n      relocation {\n        id\n        onDay\n        number\n        from {\n          id\n          name\n          within\n        }\n      }\n    }\n  }\n": types.ArrivalNotice_DossierFragmentDoc,
    "\n  fragment RelocationRow_relocation on Relocation {\n    id\n    action\n    fullName\n    onDay\n    movedOn\n    number\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    admission {\n      id\n    }\n  }\n": types.RelocationRow_RelocationFragmentDoc,
    "\n  query OrganisingRelocations($first: Int!, $after: String, $show: RelocationShow!) {\n    relocations(first: $first, after: $after, show: $show) {\n      edges {\n        node {\n          ...RelocationRow_relocation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisingRelocationsDocument,
    "\n  query OrganisingDigest($id: ID!) {\n    unit(id: $id) {\n      id\n      digest {\n        soon\n        late\n        escalated\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.OrganisingDigestDocument,
    "\n  query OrganisingReminders($first: Int!, $after: String) {\n    reminders(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          timer\n          dueOn\n          level\n          toldOn\n          admission {\n            id\n            stage\n            person {\n              id\n              fullName\n            }\n            unit {\n              id\n              name\n            }\n          }\n          transfer {\n            id\n            stage\n            fullName\n            from {\n              id\n              name\n            }\n          }\n          person {\n            id\n            fullName\n            unit {\n              id\n              name\n            }\n          }\n          probation {\n            id\n            stage\n            person {\n              id\n              fullName\n            }\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisingRemindersDocument,
    "\n  query OrganisingFirstReminders {\n    reminders(first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          timer\n          dueOn\n          level\n          admission {\n            id\n            person {\n              id\n              fullName\n            }\n          }\n          transfer {\n            id\n            fullName\n          }\n          person {\n            id\n            fullName\n          }\n          probation {\n            id\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OrganisingFirstRemindersDocument,
    "\n  mutation OrganisingAttachScan($input: AttachScanInput!) {\n    attachScan(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingAttachScanDocument,
    "\n  fragment AnswerDialog_dossier on Dossier {\n    letters {\n      id\n      about\n      receivedOn\n      answer\n    }\n    admission {\n      id\n      version\n      ...StepFrame_admission\n    }\n  }\n": types.AnswerDialog_DossierFragmentDoc,
    "\n  mutation OrganisingRecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingRecordAnswerDocument,
    "\n  fragment ConsentDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": types.ConsentDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingAnswerConsent($input: AnswerConsentInput!) {\n    answerConsent(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingAnswerConsentDocument,
    "\n  fragment FaultsDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": types.FaultsDialog_AdmissionFragmentDoc,
    "\n  fragment HelperDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": types.HelperDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingAssignHelper($input: AssignHelperInput!) {\n    assignHelper(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingAssignHelperDocument,
    "\n  fragment IntroductionDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": types.IntroductionDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingRecordIntroduction($input: RecordIntroductionInput!) {\n    recordIntroduction(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingRecordIntroductionDocument,
    "\n  fragment LetterDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": types.LetterDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingSendLetter($input: SendLetterInput!) {\n    sendLetter(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingSendLetterDocument,
    "\n  fragment MoveDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": types.MoveDialog_AdmissionFragmentDoc,
    "\n  fragment MoveDone_payload on MoveDossierPayload {\n    relocation {\n      id\n      admission {\n        id\n        version\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": types.MoveDone_PayloadFragmentDoc,
    "\n  mutation OrganisingMoveDossier($input: MoveDossierInput!) {\n    moveDossier(input: $input) {\n      ...MoveDone_payload\n    }\n  }\n": types.OrganisingMoveDossierDocument,
    "\n  mutation OrganisingCancelForMove($input: MoveDossierInput!) {\n    cancelForMove(input: $input) {\n      ...MoveDone_payload\n    }\n  }\n": types.OrganisingCancelForMoveDocument,
    "\n  fragment PaperDialog_admission on Admission {\n    id\n    version\n    person {\n      id\n    }\n    ...StepFrame_admission\n  }\n": types.PaperDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingRecordPaper($input: RecordPaperInput!) {\n    recordPaper(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingRecordPaperDocument,
    "\n  fragment PlainStepDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": types.PlainStepDialog_AdmissionFragmentDoc,
    "\n  fragment RemarkDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n": types.RemarkDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingRecordRemark($input: RecordRemarkInput!) {\n    recordRemark(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingRecordRemarkDocument,
    "\n  fragment SpecialCasesDialog_admission on Admission {\n    id\n    version\n    specialCases\n    ...StepFrame_admission\n  }\n": types.SpecialCasesDialog_AdmissionFragmentDoc,
    "\n  mutation OrganisingNameSpecialCases($input: NameSpecialCasesInput!) {\n    nameSpecialCases(input: $input) {\n      ...StepDone_payload\n    }\n  }\n": types.OrganisingNameSpecialCasesDocument,
    "\n  fragment StepDialog_dossier on Dossier {\n    admission {\n      id\n      ...PlainStepDialog_admission\n      ...FaultsDialog_admission\n      ...PaperDialog_admission\n      ...HelperDialog_admission\n      ...IntroductionDialog_admission\n      ...RemarkDialog_admission\n      ...LetterDialog_admission\n      ...ConsentDialog_admission\n      ...SpecialCasesDialog_admission\n      ...MoveDialog_admission\n    }\n  }\n": types.StepDialog_DossierFragmentDoc,
    "\n  fragment StepDialog_letters on Dossier {\n    ...AnswerDialog_dossier\n  }\n": types.StepDialog_LettersFragmentDoc,
    "\n  fragment StepFrame_admission on Admission {\n    version\n    person {\n      id\n      fullName\n    }\n  }\n": types.StepFrame_AdmissionFragmentDoc,
    "\n    mutation OrganisingRequestAdditions($input: FaultyDossierInput!) {\n      requestAdditions(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingRequestAdditionsDocument,
    "\n    mutation OrganisingReturnDossier($input: FaultyDossierInput!) {\n      returnDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingReturnDossierDocument,
    "\n  fragment StepDone_payload on DossierPayload {\n    dossier {\n      admission {\n        id\n        version\n        unit {\n          id\n        }\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": types.StepDone_PayloadFragmentDoc,
    "\n    mutation OrganisingProposeForClass($input: StepInput!) {\n      proposeForClass(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingProposeForClassDocument,
    "\n    mutation OrganisingAcceptCertificate($input: StepInput!) {\n      acceptCertificate(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingAcceptCertificateDocument,
    "\n    mutation OrganisingPermitDossier($input: StepInput!) {\n      permitDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingPermitDossierDocument,
    "\n    mutation OrganisingOpenDossier($input: StepInput!) {\n      openDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingOpenDossierDocument,
    "\n    mutation OrganisingStartVerification($input: StepInput!) {\n      startVerification(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingStartVerificationDocument,
    "\n    mutation OrganisingCertifyCv($input: StepInput!) {\n      certifyCv(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingCertifyCvDocument,
    "\n    mutation OrganisingAppraiseInSection($input: StepInput!) {\n      appraiseInSection(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingAppraiseInSectionDocument,
    "\n    mutation OrganisingTakeUpDossier($input: StepInput!) {\n      takeUpDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingTakeUpDossierDocument,
    "\n    mutation OrganisingAskConsent($input: StepInput!) {\n      askConsent(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingAskConsentDocument,
    "\n    mutation OrganisingConsentToLateCeremony($input: StepInput!) {\n      consentToLateCeremony(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingConsentToLateCeremonyDocument,
    "\n    mutation OrganisingHoldCeremony($input: StepInput!) {\n      holdCeremony(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingHoldCeremonyDocument,
    "\n    mutation OrganisingTakeOffList($input: StepInput!) {\n      takeOffList(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingTakeOffListDocument,
    "\n    mutation OrganisingRecordWithdrawal($input: StepInput!) {\n      recordWithdrawal(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingRecordWithdrawalDocument,
    "\n    mutation OrganisingRedoDossier($input: StepInput!) {\n      redoDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingRedoDossierDocument,
    "\n    mutation OrganisingLearnAgain($input: StepInput!) {\n      learnAgain(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingLearnAgainDocument,
    "\n    mutation OrganisingAskToReconsider($input: StepInput!) {\n      askToReconsider(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingAskToReconsiderDocument,
    "\n    mutation OrganisingRecordReconsidered($input: StepInput!) {\n      recordReconsidered(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingRecordReconsideredDocument,
    "\n    mutation OrganisingRecordMoveAway($input: StepInput!) {\n      recordMoveAway(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingRecordMoveAwayDocument,
    "\n    mutation OrganisingCancelDecision($input: StepInput!) {\n      cancelDecision(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingCancelDecisionDocument,
    "\n    mutation OrganisingRedoCellVote($input: StepInput!) {\n      redoCellVote(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingRedoCellVoteDocument,
    "\n    mutation OrganisingRedoBaseVote($input: StepInput!) {\n      redoBaseVote(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingRedoBaseVoteDocument,
    "\n    mutation OrganisingRedoDecision($input: StepInput!) {\n      redoDecision(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  ": types.OrganisingRedoDecisionDocument,
    "\n  query OrganisingFindOfficial($unitId: ID!, $asOf: LocalDate!, $search: String) {\n    unit(id: $unitId, asOf: $asOf) {\n      id\n      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }, asOf: $asOf) {\n        edges {\n          node {\n            id\n            person {\n              id\n              fullName\n              bornOn\n            }\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OrganisingFindOfficialDocument,
    "\n  mutation OrganisingCloseInquiry($input: CloseInquiryInput!) {\n    closeInquiry(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingCloseInquiryDocument,
    "\n  query OrganisingTransferDestinations($below: ID) {\n    transferDestinations(below: $below) {\n      id\n      name\n      code\n      takesMembers\n      keepsFiles\n      hasBelow\n    }\n  }\n": types.OrganisingTransferDestinationsDocument,
    "\n  mutation OrganisingOpenInquiry($input: OpenInquiryInput!) {\n    openInquiry(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n": types.OrganisingOpenInquiryDocument,
    "\n  fragment PersonTransfers_person on Person {\n    id\n    fullName\n    member {\n      id\n      leftOn\n    }\n    transfers {\n      id\n      kind\n      stage\n      requestedOn\n      abroadPlace\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n    }\n    inquiries {\n      id\n      kind\n      fromOn\n      untilOn\n      documentNumber\n      issuer\n    }\n  }\n": types.PersonTransfers_PersonFragmentDoc,
    "\n  mutation OrganisingRequestTransfer($input: RequestTransferInput!) {\n    requestTransfer(input: $input) {\n      ...TransferDone_payload\n    }\n  }\n": types.OrganisingRequestTransferDocument,
    "\n  fragment TransferBoxes_file on TransferFile {\n    form\n    formSource\n    lostAfter\n    boxes {\n      number\n      side\n      organ\n      signedOn\n      enteredFor\n      correctedOn\n      place {\n        id\n        name\n      }\n    }\n    transfer {\n      id\n      abroadPlace\n      waitsFor\n      dueOn\n      dueTimer\n    }\n  }\n": types.TransferBoxes_FileFragmentDoc,
    "\n  fragment TransferHistory_file on TransferFile {\n    moves {\n      id\n      action\n      onDay\n      box\n      number\n      note\n      side\n      enteredFor\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n    }\n  }\n": types.TransferHistory_FileFragmentDoc,
    "\n  query OrganisingTransfers($first: Int!, $after: String, $show: TransferShow!) {\n    transfers(first: $first, after: $after, show: $show) {\n      ...TransfersTable_transfers\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisingTransfersDocument,
    "\n  query OrganisingTransferFile($id: ID!) {\n    transfer(transferId: $id) {\n      policyVersion\n      policyOverlay\n      transfer {\n        id\n        kind\n        ground\n        stage\n        number\n        fullName\n        bornOn\n        ceremonyOn\n        officialOn\n        requestedOn\n        untilOn\n        abroadPlace\n        person {\n          id\n        }\n        from {\n          id\n          name\n          within\n        }\n        to {\n          id\n          name\n          within\n        }\n      }\n      ...TransferBoxes_file\n      ...TransferSteps_file\n      ...TransferPapers_file\n      ...TransferHistory_file\n      ...TransferStepDialog_file\n    }\n  }\n": types.OrganisingTransferFileDocument,
    "\n  fragment TransferPapers_file on TransferFile {\n    missingPapers\n    papers {\n      id\n      kind\n      issuedOn\n      number\n    }\n    transfer {\n      id\n      duesPaidUntil\n    }\n  }\n": types.TransferPapers_FileFragmentDoc,
    "\n  fragment TransferStepDialog_file on TransferFile {\n    boxes {\n      number\n      organ\n      signedOn\n    }\n    transfer {\n      id\n      version\n      fullName\n    }\n  }\n": types.TransferStepDialog_FileFragmentDoc,
    "\n  fragment TransferSteps_file on TransferFile {\n    actions {\n      action\n      objections {\n        ...ReasonList_objection\n      }\n    }\n    nextSteps {\n      action\n      roles\n      objections {\n        ...ReasonList_objection\n      }\n    }\n  }\n": types.TransferSteps_FileFragmentDoc,
    "\n  query OrganisingTransferCounts {\n    transferCounts {\n      waiting\n      given\n      received\n      late\n    }\n  }\n": types.OrganisingTransferCountsDocument,
    "\n  fragment TransferRow_transfer on Transfer {\n    id\n    kind\n    stage\n    fullName\n    bornOn\n    abroadPlace\n    waitsFor\n    waitsSide\n    requestedOn\n    dueOn\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n  }\n": types.TransferRow_TransferFragmentDoc,
    "\n  fragment TransfersTable_transfers on TransferConnection {\n    edges {\n      node {\n        ...TransferRow_transfer\n      }\n    }\n  }\n": types.TransfersTable_TransfersFragmentDoc,
    "\n  fragment TransferDone_payload on TransferPayload {\n    file {\n      transfer {\n        id\n        version\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n": types.TransferDone_PayloadFragmentDoc,
    "\n    mutation OrganisingRecordTransferPaper($input: RecordTransferPaperInput!) {\n      recordTransferPaper(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingRecordTransferPaperDocument,
    "\n    mutation OrganisingRecordTransferDues($input: RecordTransferDuesInput!) {\n      recordTransferDues(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingRecordTransferDuesDocument,
    "\n    mutation OrganisingSignTransferOut($input: TransferStepInput!) {\n      signTransferOut(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingSignTransferOutDocument,
    "\n    mutation OrganisingSendTransfer($input: TransferStepInput!) {\n      sendTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingSendTransferDocument,
    "\n    mutation OrganisingSignTransferIn($input: TransferStepInput!) {\n      signTransferIn(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingSignTransferInDocument,
    "\n    mutation OrganisingAcceptTransfer($input: TransferStepInput!) {\n      acceptTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingAcceptTransferDocument,
    "\n    mutation OrganisingReceiveGuest($input: TransferStepInput!) {\n      receiveGuest(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingReceiveGuestDocument,
    "\n    mutation OrganisingRejectTransfer($input: TransferStepInput!) {\n      rejectTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingRejectTransferDocument,
    "\n    mutation OrganisingResendTransfer($input: TransferStepInput!) {\n      resendTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingResendTransferDocument,
    "\n    mutation OrganisingReportWrongAddress($input: TransferStepInput!) {\n      reportWrongAddress(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingReportWrongAddressDocument,
    "\n    mutation OrganisingForwardTransfer($input: ForwardTransferInput!) {\n      forwardTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingForwardTransferDocument,
    "\n    mutation OrganisingCorrectTransferBox($input: CorrectTransferBoxInput!) {\n      correctTransferBox(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingCorrectTransferBoxDocument,
    "\n    mutation OrganisingRenewTransferPaper($input: TransferStepInput!) {\n      renewTransferPaper(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingRenewTransferPaperDocument,
    "\n    mutation OrganisingWithdrawTransfer($input: TransferStepInput!) {\n      withdrawTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingWithdrawTransferDocument,
    "\n    mutation OrganisingCheckTransferSlip($input: TransferStepInput!) {\n      checkTransferSlip(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingCheckTransferSlipDocument,
    "\n    mutation OrganisingReportTransferLost($input: TransferStepInput!) {\n      reportTransferLost(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingReportTransferLostDocument,
    "\n    mutation OrganisingExtendStay($input: ExtendStayInput!) {\n      extendStay(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingExtendStayDocument,
    "\n    mutation OrganisingSignTransferBack($input: TransferStepInput!) {\n      signTransferBack(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingSignTransferBackDocument,
    "\n    mutation OrganisingEndStay($input: TransferStepInput!) {\n      endStay(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  ": types.OrganisingEndStayDocument,
    "\n  fragment SummaryFigures_statistics on UnitStatistics {\n    asOf\n    members {\n      total\n      official\n      probationary\n    }\n    admitted(from: $yearFrom, until: $until)\n  }\n": types.SummaryFigures_StatisticsFragmentDoc,
    "\n  query OrganisingRoots($asOf: LocalDate!) {\n    rootUnits(asOf: $asOf) {\n      ...TreeNode_unit\n    }\n  }\n": types.OrganisingRootsDocument,
    "\n  fragment UnitMatch_unit on Unit {\n    id\n    name\n    kind\n    closedOn\n    ancestors {\n      id\n      name\n    }\n  }\n": types.UnitMatch_UnitFragmentDoc,
    "\n  query OrganisingUnitMatches($search: String!, $asOf: LocalDate!) {\n    units(first: 50, search: $search, asOf: $asOf, includeClosed: true) {\n      edges {\n        node {\n          id\n          ...UnitMatch_unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.OrganisingUnitMatchesDocument,
    "\n  query OrganisingUnitSummary(\n    $id: ID!\n    $asOf: LocalDate!\n    $yearFrom: LocalDate!\n    $until: LocalDate!\n    $figures: Boolean!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ancestors {\n        id\n      }\n      ...ClosedNotice_unit\n      ...UnitFacts_unit\n      ...SubtreeCounts_unit\n      ...UnitActions_unit\n      statistics(asOf: $asOf) @include(if: $figures) {\n        ...SummaryFigures_statistics\n      }\n    }\n  }\n": types.OrganisingUnitSummaryDocument,
    "\n  query OrganisingBranch($id: ID!, $after: String, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      children(first: 50, after: $after) {\n        edges {\n          node {\n            ...TreeNode_unit\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.OrganisingBranchDocument,
    "\n  fragment TreeNode_unit on Unit {\n    id\n    name\n    childCount\n    closedOn\n    successors {\n      successor {\n        id\n        name\n      }\n    }\n  }\n": types.TreeNode_UnitFragmentDoc,
    "\n  fragment ClosedNotice_unit on Unit {\n    closedOn\n    successors {\n      kind\n      effectiveOn\n      decisionNumber\n      successor {\n        id\n        ...UnitLink_unit\n      }\n    }\n  }\n": types.ClosedNotice_UnitFragmentDoc,
    "\n  fragment SubtreeCounts_unit on Unit {\n    subtreeCounts {\n      kind\n      level\n      count\n    }\n  }\n": types.SubtreeCounts_UnitFragmentDoc,
    "\n  fragment UnitFacts_unit on Unit {\n    kind\n    line\n    code\n    foundedOn\n    residential\n    authorisedToAdmit\n    delegatedAboveBase\n    parent {\n      id\n      ...UnitLink_unit\n    }\n  }\n": types.UnitFacts_UnitFragmentDoc,
    "\n  fragment UnitLink_unit on Unit {\n    id\n    name\n    foundedOn\n    closedOn\n  }\n": types.UnitLink_UnitFragmentDoc,
    "\n  fragment UnitCrumbs_unit on Unit {\n    id\n    name\n    ancestors {\n      id\n      name\n    }\n  }\n": types.UnitCrumbs_UnitFragmentDoc,
    "\n  query OrganisingFindUnits($search: String, $asOf: LocalDate!) {\n    units(first: 20, search: $search, asOf: $asOf) {\n      edges {\n        node {\n          id\n          name\n          kind\n          parent {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.OrganisingFindUnitsDocument,
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
export function graphql(source: "\n  query OrganisingAudit(\n    $first: Int!\n    $after: String\n    $subjectId: ID\n    $holderId: ID\n    $unitId: ID\n    $action: String\n    $from: LocalDate\n    $until: LocalDate\n    $filterUnit: ID!\n    $byUnit: Boolean!\n  ) {\n    auditEntries(\n      first: $first\n      after: $after\n      subjectId: $subjectId\n      holderId: $holderId\n      unitId: $unitId\n      action: $action\n      from: $from\n      until: $until\n    ) {\n      ...AuditTable_entries\n      edges {\n        node {\n          seq\n          person {\n            id\n            fullName\n          }\n          post {\n            id\n            holderName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unit(id: $filterUnit) @include(if: $byUnit) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query OrganisingAudit(\n    $first: Int!\n    $after: String\n    $subjectId: ID\n    $holderId: ID\n    $unitId: ID\n    $action: String\n    $from: LocalDate\n    $until: LocalDate\n    $filterUnit: ID!\n    $byUnit: Boolean!\n  ) {\n    auditEntries(\n      first: $first\n      after: $after\n      subjectId: $subjectId\n      holderId: $holderId\n      unitId: $unitId\n      action: $action\n      from: $from\n      until: $until\n    ) {\n      ...AuditTable_entries\n      edges {\n        node {\n          seq\n          person {\n            id\n            fullName\n          }\n          post {\n            id\n            holderName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unit(id: $filterUnit) @include(if: $byUnit) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditTable_entries on AuditEntryConnection {\n    edges {\n      node {\n        seq\n        ...AuditRow_entry\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AuditTable_entries on AuditEntryConnection {\n    edges {\n      node {\n        seq\n        ...AuditRow_entry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SealState_seal on AuditSeal {\n    block\n    sealedAt\n    waiting\n    verifiedAt\n    verifiedEntries\n    withHeads\n    damage\n    badBlock\n  }\n"): (typeof documents)["\n  fragment SealState_seal on AuditSeal {\n    block\n    sealedAt\n    waiting\n    verifiedAt\n    verifiedEntries\n    withHeads\n    damage\n    badBlock\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingAuditSeals {\n    auditSeal {\n      ...SealState_seal\n    }\n    organisationAuditSeal {\n      ...SealState_seal\n    }\n  }\n"): (typeof documents)["\n  query OrganisingAuditSeals {\n    auditSeal {\n      ...SealState_seal\n    }\n    organisationAuditSeal {\n      ...SealState_seal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingUnusualAccess(\n    $first: Int!\n    $after: String\n    $from: LocalDate!\n    $until: LocalDate!\n  ) {\n    auditThresholds {\n      officeFrom\n      officeUntil\n      dossiersADay\n      source\n    }\n    auditHeavyDays(from: $from, until: $until) {\n      on\n      holderId\n      dossiers\n      post {\n        id\n        holderName\n        role\n        unit {\n          id\n          name\n        }\n      }\n    }\n    auditEntries(first: $first, after: $after, from: $from, until: $until, outOfHours: true) {\n      ...AuditTable_entries\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingUnusualAccess(\n    $first: Int!\n    $after: String\n    $from: LocalDate!\n    $until: LocalDate!\n  ) {\n    auditThresholds {\n      officeFrom\n      officeUntil\n      dossiersADay\n      source\n    }\n    auditHeavyDays(from: $from, until: $until) {\n      on\n      holderId\n      dossiers\n      post {\n        id\n        holderName\n        role\n        unit {\n          id\n          name\n        }\n      }\n    }\n    auditEntries(first: $first, after: $after, from: $from, until: $until, outOfHours: true) {\n      ...AuditTable_entries\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditRow_entry on AuditEntry {\n    seq\n    at\n    action\n    role\n    holderId\n    caseId\n    person {\n      id\n      fullName\n    }\n    post {\n      id\n      holderName\n      unit {\n        id\n        name\n      }\n    }\n    unit {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment AuditRow_entry on AuditEntry {\n    seq\n    at\n    action\n    role\n    holderId\n    caseId\n    person {\n      id\n      fullName\n    }\n    post {\n      id\n      holderName\n      unit {\n        id\n        name\n      }\n    }\n    unit {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingFindPersonNames($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingFindPersonNames($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingAwardBadge($input: AwardBadgeInput!) {\n    awardBadge(input: $input) {\n      person {\n        id\n        badges {\n          years\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingAwardBadge($input: AwardBadgeInput!) {\n    awardBadge(input: $input) {\n      person {\n        id\n        badges {\n          years\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingBadgesDue(\n    $id: ID!\n    $first: Int!\n    $after: String\n    $round: BadgeRound!\n    $year: Int!\n  ) {\n    unit(id: $id) {\n      id\n      name\n      ...UnitCrumbs_unit\n      badgesDue(first: $first, after: $after, round: $round, year: $year) {\n        ...BadgesTable_badges\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingBadgesDue(\n    $id: ID!\n    $first: Int!\n    $after: String\n    $round: BadgeRound!\n    $year: Int!\n  ) {\n    unit(id: $id) {\n      id\n      name\n      ...UnitCrumbs_unit\n      badgesDue(first: $first, after: $after, round: $round, year: $year) {\n        ...BadgesTable_badges\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BadgesTable_badges on BadgeDueConnection {\n    edges {\n      node {\n        years\n        reachedOn\n        awardedOn\n        mayAward\n        person {\n          id\n          fullName\n          unit {\n            id\n            name\n          }\n        }\n        waitsFor {\n          code\n          params {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BadgesTable_badges on BadgeDueConnection {\n    edges {\n      node {\n        years\n        reachedOn\n        awardedOn\n        mayAward\n        person {\n          id\n          fullName\n          unit {\n            id\n            name\n          }\n        }\n        waitsFor {\n          code\n          params {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdmissionTrend_statistics on UnitStatistics {\n    asOf\n    admittedByMonth(from: $monthsFrom, until: $until) {\n      month\n      count\n    }\n    progress {\n      targetId\n      indicator\n      number\n      lowerPercent\n      upperPercent\n      periodFrom\n      periodUntil\n      achieved {\n        numerator\n        denominator\n      }\n      ...TargetWords_progress\n    }\n  }\n"): (typeof documents)["\n  fragment AdmissionTrend_statistics on UnitStatistics {\n    asOf\n    admittedByMonth(from: $monthsFrom, until: $until) {\n      month\n      count\n    }\n    progress {\n      targetId\n      indicator\n      number\n      lowerPercent\n      upperPercent\n      periodFrom\n      periodUntil\n      achieved {\n        numerator\n        denominator\n      }\n      ...TargetWords_progress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompositionPanel_statistics on UnitStatistics {\n    composition(of: ADMITTED, by: FLAG, from: $yearFrom, until: $until) {\n      ...Composition_part\n    }\n  }\n"): (typeof documents)["\n  fragment CompositionPanel_statistics on UnitStatistics {\n    composition(of: ADMITTED, by: FLAG, from: $yearFrom, until: $until) {\n      ...Composition_part\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingComposition(\n    $id: ID!\n    $asOf: LocalDate!\n    $of: CompositionOf!\n    $by: CompositionDimension!\n    $from: LocalDate!\n    $until: LocalDate!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      statistics(asOf: $asOf) {\n        composition(of: $of, by: $by, from: $from, until: $until) {\n          ...Composition_part\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingComposition(\n    $id: ID!\n    $asOf: LocalDate!\n    $of: CompositionOf!\n    $by: CompositionDimension!\n    $from: LocalDate!\n    $until: LocalDate!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      statistics(asOf: $asOf) {\n        composition(of: $of, by: $by, from: $from, until: $until) {\n          ...Composition_part\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureBoard_statistics on UnitStatistics {\n    ...HeadlineFigures_statistics\n    ...TargetPanel_statistics\n    ...AdmissionTrend_statistics\n    ...LeagueTable_statistics\n    ...CompositionPanel_statistics\n  }\n"): (typeof documents)["\n  fragment FigureBoard_statistics on UnitStatistics {\n    ...HeadlineFigures_statistics\n    ...TargetPanel_statistics\n    ...AdmissionTrend_statistics\n    ...LeagueTable_statistics\n    ...CompositionPanel_statistics\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeadlineFigures_statistics on UnitStatistics {\n    asOf\n    members {\n      total\n      official\n      probationary\n      exempt\n    }\n    admittedInYear: admitted(from: $yearFrom, until: $until)\n    admittedInLastYear: admitted(from: $lastYearFrom, until: $lastYearUntil)\n    admittedInTerm: admitted(from: $termFrom, until: $until)\n    rateOnClosing: admissionRate(from: $yearFrom, until: $until, basis: CLOSING) {\n      numerator\n      denominator\n    }\n    rateOnOpening: admissionRate(from: $yearFrom, until: $until, basis: OPENING) {\n      numerator\n      denominator\n    }\n    recognisedInYear: recognised(from: $yearFrom, until: $until)\n    recognisedInLastYear: recognised(from: $lastYearFrom, until: $lastYearUntil)\n    preparing\n    progress {\n      targetId\n      ...TargetWords_progress\n    }\n  }\n"): (typeof documents)["\n  fragment HeadlineFigures_statistics on UnitStatistics {\n    asOf\n    members {\n      total\n      official\n      probationary\n      exempt\n    }\n    admittedInYear: admitted(from: $yearFrom, until: $until)\n    admittedInLastYear: admitted(from: $lastYearFrom, until: $lastYearUntil)\n    admittedInTerm: admitted(from: $termFrom, until: $until)\n    rateOnClosing: admissionRate(from: $yearFrom, until: $until, basis: CLOSING) {\n      numerator\n      denominator\n    }\n    rateOnOpening: admissionRate(from: $yearFrom, until: $until, basis: OPENING) {\n      numerator\n      denominator\n    }\n    recognisedInYear: recognised(from: $yearFrom, until: $until)\n    recognisedInLastYear: recognised(from: $lastYearFrom, until: $lastYearUntil)\n    preparing\n    progress {\n      targetId\n      ...TargetWords_progress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeagueTable_statistics on UnitStatistics {\n    below(first: 100, from: $yearFrom, until: $until) {\n      unit {\n        id\n        name\n      }\n      members\n      admitted\n      rate {\n        numerator\n        denominator\n        percent\n      }\n    }\n    progress {\n      targetId\n      indicator\n      lowerPercent\n    }\n  }\n"): (typeof documents)["\n  fragment LeagueTable_statistics on UnitStatistics {\n    below(first: 100, from: $yearFrom, until: $until) {\n      unit {\n        id\n        name\n      }\n      members\n      admitted\n      rate {\n        numerator\n        denominator\n        percent\n      }\n    }\n    progress {\n      targetId\n      indicator\n      lowerPercent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingPaperFaults($id: ID!, $from: LocalDate!, $until: LocalDate!) {\n    unit(id: $id) {\n      id\n      paperFaults(from: $from, until: $until) {\n        total\n        counts {\n          paperKind\n          code\n          count\n        }\n        below {\n          unit {\n            id\n            name\n          }\n          count\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingPaperFaults($id: ID!, $from: LocalDate!, $until: LocalDate!) {\n    unit(id: $id) {\n      id\n      paperFaults(from: $from, until: $until) {\n        total\n        counts {\n          paperKind\n          code\n          count\n        }\n        below {\n          unit {\n            id\n            name\n          }\n          count\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PopulationPanel_unit on Unit {\n    population {\n      on\n      people\n      source\n    }\n  }\n"): (typeof documents)["\n  fragment PopulationPanel_unit on Unit {\n    population {\n      on\n      people\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PopulationPanel_statistics on UnitStatistics {\n    membersPerPopulation {\n      numerator\n      denominator\n    }\n  }\n"): (typeof documents)["\n  fragment PopulationPanel_statistics on UnitStatistics {\n    membersPerPopulation {\n      numerator\n      denominator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressBar_progress on TargetProgress {\n    indicator\n    number\n    lowerPercent\n    upperPercent\n    achieved {\n      numerator\n      percent\n    }\n    line\n    lineStanding\n  }\n"): (typeof documents)["\n  fragment ProgressBar_progress on TargetProgress {\n    indicator\n    number\n    lowerPercent\n    upperPercent\n    achieved {\n      numerator\n      percent\n    }\n    line\n    lineStanding\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubtreePanel_unit on Unit {\n    ...SubtreeCounts_unit\n  }\n"): (typeof documents)["\n  fragment SubtreePanel_unit on Unit {\n    ...SubtreeCounts_unit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetItem_progress on TargetProgress {\n    ...TargetWords_progress\n    ...ProgressBar_progress\n  }\n"): (typeof documents)["\n  fragment TargetItem_progress on TargetProgress {\n    ...TargetWords_progress\n    ...ProgressBar_progress\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetPanel_statistics on UnitStatistics {\n    asOf\n    progress {\n      targetId\n      ...TargetItem_progress\n    }\n  }\n"): (typeof documents)["\n  fragment TargetPanel_statistics on UnitStatistics {\n    asOf\n    progress {\n      targetId\n      ...TargetItem_progress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitBoard_unit on Unit {\n    id\n    closedOn\n    ...ClosedNotice_unit\n    ...SubtreePanel_unit\n    ...PopulationPanel_unit\n    ...UnitHistory_unit\n    statistics(asOf: $asOf) @include(if: $figures) {\n      ...FigureBoard_statistics\n      ...PopulationPanel_statistics\n    }\n  }\n"): (typeof documents)["\n  fragment UnitBoard_unit on Unit {\n    id\n    closedOn\n    ...ClosedNotice_unit\n    ...SubtreePanel_unit\n    ...PopulationPanel_unit\n    ...UnitHistory_unit\n    statistics(asOf: $asOf) @include(if: $figures) {\n      ...FigureBoard_statistics\n      ...PopulationPanel_statistics\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitHistory_unit on Unit {\n    ...History_unit\n    predecessors {\n      predecessor {\n        id\n        ...UnitLink_unit\n      }\n    }\n    successors {\n      successor {\n        id\n        ...UnitLink_unit\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitHistory_unit on Unit {\n    ...History_unit\n    predecessors {\n      predecessor {\n        id\n        ...UnitLink_unit\n      }\n    }\n    successors {\n      successor {\n        id\n        ...UnitLink_unit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingUnit(\n    $id: ID!\n    $asOf: LocalDate!\n    $yearFrom: LocalDate!\n    $until: LocalDate!\n    $lastYearFrom: LocalDate!\n    $lastYearUntil: LocalDate!\n    $termFrom: LocalDate!\n    $monthsFrom: LocalDate!\n    $figures: Boolean!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      ...UnitFacts_unit\n      ...UnitActions_unit\n      ...UnitBoard_unit\n    }\n  }\n"): (typeof documents)["\n  query OrganisingUnit(\n    $id: ID!\n    $asOf: LocalDate!\n    $yearFrom: LocalDate!\n    $until: LocalDate!\n    $lastYearFrom: LocalDate!\n    $lastYearUntil: LocalDate!\n    $termFrom: LocalDate!\n    $monthsFrom: LocalDate!\n    $figures: Boolean!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      ...UnitFacts_unit\n      ...UnitActions_unit\n      ...UnitBoard_unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Composition_part on CompositionPart {\n    code\n    name\n    count\n    suppressed\n    of\n  }\n"): (typeof documents)["\n  fragment Composition_part on CompositionPart {\n    code\n    name\n    count\n    suppressed\n    of\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment History_unit on Unit {\n    closedOn\n    history {\n      ...HistoryVersion_version\n    }\n    predecessors {\n      ...HistorySuccession_succession\n      predecessor {\n        id\n      }\n    }\n    successors {\n      ...HistorySuccession_succession\n      successor {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment History_unit on Unit {\n    closedOn\n    history {\n      ...HistoryVersion_version\n    }\n    predecessors {\n      ...HistorySuccession_succession\n      predecessor {\n        id\n      }\n    }\n    successors {\n      ...HistorySuccession_succession\n      successor {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryVersion_version on UnitVersion {\n    validFrom\n    name\n    code\n    kind\n    parent {\n      id\n      name\n    }\n    decisionNumber\n    decidedOn\n  }\n"): (typeof documents)["\n  fragment HistoryVersion_version on UnitVersion {\n    validFrom\n    name\n    code\n    kind\n    parent {\n      id\n      name\n    }\n    decisionNumber\n    decidedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistorySuccession_succession on UnitSuccession {\n    kind\n    effectiveOn\n    decisionNumber\n    decidedOn\n  }\n"): (typeof documents)["\n  fragment HistorySuccession_succession on UnitSuccession {\n    kind\n    effectiveOn\n    decisionNumber\n    decidedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetWords_progress on TargetProgress {\n    indicator\n    number\n    lowerPercent\n    upperPercent\n    periodFrom\n    periodUntil\n    basis\n    directiveNumber\n    directiveOn\n    directiveIssuer\n    achieved {\n      numerator\n      denominator\n    }\n    line\n    standing\n    lineStanding\n  }\n"): (typeof documents)["\n  fragment TargetWords_progress on TargetProgress {\n    indicator\n    number\n    lowerPercent\n    upperPercent\n    periodFrom\n    periodUntil\n    basis\n    directiveNumber\n    directiveOn\n    directiveIssuer\n    achieved {\n      numerator\n      denominator\n    }\n    line\n    standing\n    lineStanding\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BeginTermDialog_unit on Unit {\n    id\n    organsToBegin\n  }\n"): (typeof documents)["\n  fragment BeginTermDialog_unit on Unit {\n    id\n    organsToBegin\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingBeginTerm($input: BeginTermInput!) {\n    beginTerm(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingBeginTerm($input: BeginTermInput!) {\n    beginTerm(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingBodies($id: ID!, $asOf: LocalDate!, $grounds: Boolean!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      ...BeginTermDialog_unit\n      organsToBegin\n      bodies(asOf: $asOf) {\n        id\n        ...BodyPanel_body\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingBodies($id: ID!, $asOf: LocalDate!, $grounds: Boolean!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      ...BeginTermDialog_unit\n      organsToBegin\n      bodies(asOf: $asOf) {\n        id\n        ...BodyPanel_body\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BodyPanel_body on Body {\n    id\n    organ\n    actions\n    term {\n      number\n      from\n      until\n    }\n    ...SeatsTable_body\n    ...SeatMemberDialog_body\n    summoned {\n      ...SummonsView_summons\n    }\n  }\n"): (typeof documents)["\n  fragment BodyPanel_body on Body {\n    id\n    organ\n    actions\n    term {\n      number\n      from\n      until\n    }\n    ...SeatsTable_body\n    ...SeatMemberDialog_body\n    summoned {\n      ...SummonsView_summons\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingEndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingEndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatMemberDialog_body on Body {\n    id\n    organ\n  }\n"): (typeof documents)["\n  fragment SeatMemberDialog_body on Body {\n    id\n    organ\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingSeatMember($input: SeatMemberInput!) {\n    seatMember(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingSeatMember($input: SeatMemberInput!) {\n    seatMember(input: $input) {\n      body {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatsTable_body on Body {\n    organ\n    actions\n    seats {\n      id\n      function\n      area\n      from\n      until\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SeatsTable_body on Body {\n    organ\n    actions\n    seats {\n      id\n      function\n      area\n      from\n      until\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SummonsView_summons on Summons {\n    on\n    entitled\n    ifPresent\n    twoThirds\n    moreThanHalf\n    voters {\n      person {\n        id\n        fullName\n      }\n      function\n      exclusion @include(if: $grounds)\n      countsIfPresent @include(if: $grounds)\n    }\n  }\n"): (typeof documents)["\n  fragment SummonsView_summons on Summons {\n    on\n    entitled\n    ifPresent\n    twoThirds\n    moreThanHalf\n    voters {\n      person {\n        id\n        fullName\n      }\n      function\n      exclusion @include(if: $grounds)\n      countsIfPresent @include(if: $grounds)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingFindMembers($id: ID!, $asOf: LocalDate!, $search: String) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }) {\n        edges {\n          node {\n            id\n            unit {\n              id\n              name\n            }\n            person {\n              id\n              fullName\n              bornOn\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingFindMembers($id: ID!, $asOf: LocalDate!, $search: String) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }) {\n        edges {\n          node {\n            id\n            unit {\n              id\n              name\n            }\n            person {\n              id\n              fullName\n              bornOn\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeDialog_unit on Unit {\n    ...FoundUnitDialog_unit\n    ...RenameUnitDialog_unit\n    ...MoveUnitDialog_unit\n    ...CloseUnitDialog_unit\n    ...RecordPopulationDialog_unit\n    ...RecordTargetDialog_unit\n  }\n"): (typeof documents)["\n  fragment ChangeDialog_unit on Unit {\n    ...FoundUnitDialog_unit\n    ...RenameUnitDialog_unit\n    ...MoveUnitDialog_unit\n    ...CloseUnitDialog_unit\n    ...RecordPopulationDialog_unit\n    ...RecordTargetDialog_unit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CloseUnitDialog_unit on Unit {\n    id\n    name\n    revision\n  }\n"): (typeof documents)["\n  fragment CloseUnitDialog_unit on Unit {\n    id\n    name\n    revision\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingCloseUnit($input: CloseUnitInput!) {\n    closeUnit(input: $input) {\n      unit {\n        id\n        name\n        closedOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingCloseUnit($input: CloseUnitInput!) {\n    closeUnit(input: $input) {\n      unit {\n        id\n        name\n        closedOn\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundUnitDialog_unit on Unit {\n    id\n    name\n    kind\n  }\n"): (typeof documents)["\n  fragment FoundUnitDialog_unit on Unit {\n    id\n    name\n    kind\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingFoundUnit($input: FoundUnitInput!) {\n    foundUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingFoundUnit($input: FoundUnitInput!) {\n    foundUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoveUnitDialog_unit on Unit {\n    id\n    name\n    revision\n    parent {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment MoveUnitDialog_unit on Unit {\n    id\n    name\n    revision\n    parent {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingMoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingMoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordPopulationDialog_unit on Unit {\n    id\n    name\n  }\n"): (typeof documents)["\n  fragment RecordPopulationDialog_unit on Unit {\n    id\n    name\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRecordPopulation($input: RecordPopulationInput!) {\n    recordPopulation(input: $input) {\n      unit {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRecordPopulation($input: RecordPopulationInput!) {\n    recordPopulation(input: $input) {\n      unit {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordTargetDialog_unit on Unit {\n    id\n    name\n  }\n"): (typeof documents)["\n  fragment RecordTargetDialog_unit on Unit {\n    id\n    name\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRecordTarget($input: RecordTargetInput!) {\n    recordTarget(input: $input) {\n      target {\n        id\n        unit {\n          id\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRecordTarget($input: RecordTargetInput!) {\n    recordTarget(input: $input) {\n      target {\n        id\n        unit {\n          id\n        }\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RenameUnitDialog_unit on Unit {\n    id\n    name\n    revision\n  }\n"): (typeof documents)["\n  fragment RenameUnitDialog_unit on Unit {\n    id\n    name\n    revision\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRenameUnit($input: RenameUnitInput!) {\n    renameUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRenameUnit($input: RenameUnitInput!) {\n    renameUnit(input: $input) {\n      unit {\n        id\n        name\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitActions_unit on Unit {\n    actions\n    ...ChangeDialog_unit\n  }\n"): (typeof documents)["\n  fragment UnitActions_unit on Unit {\n    actions\n    ...ChangeDialog_unit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BallotsPanel_dossier on Dossier {\n    ballots {\n      meetingId\n      heldOn\n      action\n      entitled\n      present\n      yes\n      no\n      blank\n      needed\n      passed\n    }\n  }\n"): (typeof documents)["\n  fragment BallotsPanel_dossier on Dossier {\n    ballots {\n      meetingId\n      heldOn\n      action\n      entitled\n      present\n      yes\n      no\n      blank\n      needed\n      passed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingDossier($id: ID!, $whole: Boolean!) {\n    dossier(admissionId: $id) {\n      prints\n      policyVersion\n      policyOverlay\n      admission {\n        id\n        stage\n        unit {\n          id\n          ...UnitCrumbs_unit\n          ...UnitLink_unit\n        }\n        person {\n          id\n          fullName\n          bornOn\n        }\n      }\n      ...ArrivalNotice_dossier\n      ...StageLine_dossier\n      ...NextSteps_dossier\n      ...PapersPanel_dossier\n      ...IntroductionsPanel_dossier\n      ...BallotsPanel_dossier\n      ...SpecialCasesPanel_dossier\n      ...MovesPanel_dossier\n      ...StepDialog_dossier\n      ... @include(if: $whole) {\n        ...PapersPanel_scans\n        ...LettersPanel_dossier\n        opinions {\n          ...OpinionsPanel_opinion\n        }\n        ...HelpPanel_dossier\n        ...StepDialog_letters\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingDossier($id: ID!, $whole: Boolean!) {\n    dossier(admissionId: $id) {\n      prints\n      policyVersion\n      policyOverlay\n      admission {\n        id\n        stage\n        unit {\n          id\n          ...UnitCrumbs_unit\n          ...UnitLink_unit\n        }\n        person {\n          id\n          fullName\n          bornOn\n        }\n      }\n      ...ArrivalNotice_dossier\n      ...StageLine_dossier\n      ...NextSteps_dossier\n      ...PapersPanel_dossier\n      ...IntroductionsPanel_dossier\n      ...BallotsPanel_dossier\n      ...SpecialCasesPanel_dossier\n      ...MovesPanel_dossier\n      ...StepDialog_dossier\n      ... @include(if: $whole) {\n        ...PapersPanel_scans\n        ...LettersPanel_dossier\n        opinions {\n          ...OpinionsPanel_opinion\n        }\n        ...HelpPanel_dossier\n        ...StepDialog_letters\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingDossierStages($id: ID!, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossierStages {\n        stage\n        count\n        late\n        soon\n        waiting\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingDossierStages($id: ID!, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossierStages {\n        stage\n        count\n        late\n        soon\n        waiting\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingDossierTotal(\n    $id: ID!\n    $asOf: LocalDate!\n    $stages: [AdmissionStage!]\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossiers(first: 1, stages: $stages, dueBefore: $dueBefore, waiting: $waiting) {\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingDossierTotal(\n    $id: ID!\n    $asOf: LocalDate!\n    $stages: [AdmissionStage!]\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossiers(first: 1, stages: $stages, dueBefore: $dueBefore, waiting: $waiting) {\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingDossiers(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $stages: [AdmissionStage!]\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      dossiers(\n        first: $first\n        after: $after\n        stages: $stages\n        dueBefore: $dueBefore\n        waiting: $waiting\n      ) {\n        ...DossiersTable_dossiers\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingDossiers(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $stages: [AdmissionStage!]\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      dossiers(\n        first: $first\n        after: $after\n        stages: $stages\n        dueBefore: $dueBefore\n        waiting: $waiting\n      ) {\n        ...DossiersTable_dossiers\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DossierRow_admission on Admission {\n    id\n    stage\n    stageSince\n    waitsFor\n    waitsAt {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"): (typeof documents)["\n  fragment DossierRow_admission on Admission {\n    id\n    stage\n    stageSince\n    waitsFor\n    waitsAt {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DossiersTable_dossiers on AdmissionConnection {\n    edges {\n      node {\n        ...DossierRow_admission\n        ...DueBadge_admission\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DossiersTable_dossiers on AdmissionConnection {\n    edges {\n      node {\n        ...DossierRow_admission\n        ...DueBadge_admission\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DueBadge_admission on Admission {\n    dueOn\n    dueTimer\n  }\n"): (typeof documents)["\n  fragment DueBadge_admission on Admission {\n    dueOn\n    dueTimer\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HelpPanel_dossier on Dossier {\n    asOf\n    help {\n      id\n      fromOn\n      untilOn\n      number\n      person {\n        id\n        fullName\n      }\n    }\n    remarks {\n      id\n      month\n      strong\n      weak\n    }\n  }\n"): (typeof documents)["\n  fragment HelpPanel_dossier on Dossier {\n    asOf\n    help {\n      id\n      fromOn\n      untilOn\n      number\n      person {\n        id\n        fullName\n      }\n    }\n    remarks {\n      id\n      month\n      strong\n      weak\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntroductionsPanel_dossier on Dossier {\n    introductions {\n      id\n      togetherSince\n      issuedOn\n      setAsideOn\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment IntroductionsPanel_dossier on Dossier {\n    introductions {\n      id\n      togetherSince\n      issuedOn\n      setAsideOn\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LettersPanel_dossier on Dossier {\n    letters {\n      id\n      about\n      abroad\n      receivedOn\n      dueOn\n      answeredOn\n      answer\n    }\n  }\n"): (typeof documents)["\n  fragment LettersPanel_dossier on Dossier {\n    letters {\n      id\n      about\n      abroad\n      receivedOn\n      dueOn\n      answeredOn\n      answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MovesPanel_dossier on Dossier {\n    moves {\n      id\n      action\n      fromStage\n      toStage\n      onDay\n      number\n      note\n      actor\n      enteredFor\n      fromPaper\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n      relocation {\n        id\n        movedOn\n        from {\n          id\n          name\n        }\n        to {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MovesPanel_dossier on Dossier {\n    moves {\n      id\n      action\n      fromStage\n      toStage\n      onDay\n      number\n      note\n      actor\n      enteredFor\n      fromPaper\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n      relocation {\n        id\n        movedOn\n        from {\n          id\n          name\n        }\n        to {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextSteps_dossier on Dossier {\n    actions {\n      action\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n    nextSteps {\n      action\n      by\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NextSteps_dossier on Dossier {\n    actions {\n      action\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n    nextSteps {\n      action\n      by\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PapersPanel_dossier on Dossier {\n    missingPapers\n    papers {\n      id\n      kind\n      form\n      number\n      issuedOn\n      issuer\n      validUntil\n      setAsideOn\n      setAsideReason\n    }\n    faults {\n      id\n      paperKind\n      code\n      notedOn\n      clearedOn\n    }\n  }\n"): (typeof documents)["\n  fragment PapersPanel_dossier on Dossier {\n    missingPapers\n    papers {\n      id\n      kind\n      form\n      number\n      issuedOn\n      issuer\n      validUntil\n      setAsideOn\n      setAsideReason\n    }\n    faults {\n      id\n      paperKind\n      code\n      notedOn\n      clearedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PapersPanel_scans on Dossier {\n    admission {\n      id\n      person {\n        id\n      }\n    }\n    papers {\n      id\n      scans {\n        id\n        bytes\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PapersPanel_scans on Dossier {\n    admission {\n      id\n      person {\n        id\n      }\n    }\n    papers {\n      id\n      scans {\n        id\n        bytes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReasonList_objection on Objection {\n    code\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"): (typeof documents)["\n  fragment ReasonList_objection on Objection {\n    code\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpecialCasesPanel_dossier on Dossier {\n    consents {\n      id\n      askedOn\n      answeredOn\n      given\n      number\n    }\n    admission {\n      id\n      specialCases\n    }\n  }\n"): (typeof documents)["\n  fragment SpecialCasesPanel_dossier on Dossier {\n    consents {\n      id\n      askedOn\n      answeredOn\n      given\n      number\n    }\n    admission {\n      id\n      specialCases\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingStageColumn(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $stage: AdmissionStage!\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossiers(first: $first, stages: [$stage], dueBefore: $dueBefore, waiting: $waiting) {\n        edges {\n          node {\n            id\n            unit {\n              id\n              name\n            }\n            person {\n              id\n              fullName\n              bornOn\n            }\n            ...DueBadge_admission\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingStageColumn(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $stage: AdmissionStage!\n    $dueBefore: LocalDate\n    $waiting: Boolean\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      dossiers(first: $first, stages: [$stage], dueBefore: $dueBefore, waiting: $waiting) {\n        edges {\n          node {\n            id\n            unit {\n              id\n              name\n            }\n            person {\n              id\n              fullName\n              bornOn\n            }\n            ...DueBadge_admission\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StageLine_dossier on Dossier {\n    route {\n      code\n      stages\n      source\n    }\n    clocks {\n      timer\n      dueOn\n    }\n    moves {\n      id\n      fromStage\n      toStage\n      onDay\n    }\n    admission {\n      id\n      stage\n      stageSince\n      listedOn\n      openedOn\n      consideredOn\n      decidedOn\n      ceremonyOn\n    }\n  }\n"): (typeof documents)["\n  fragment StageLine_dossier on Dossier {\n    route {\n      code\n      stages\n      source\n    }\n    clocks {\n      timer\n      dueOn\n    }\n    moves {\n      id\n      fromStage\n      toStage\n      onDay\n    }\n    admission {\n      id\n      stage\n      stageSince\n      listedOn\n      openedOn\n      consideredOn\n      decidedOn\n      ceremonyOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileKeepingPanel_person on Person {\n    id\n    fullName\n    member {\n      id\n    }\n    fileKeepings {\n      id\n      fromOn\n      untilOn\n      documentNumber\n      documentOn\n      keeper {\n        id\n        name\n        within\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment FileKeepingPanel_person on Person {\n    id\n    fullName\n    member {\n      id\n    }\n    fileKeepings {\n      id\n      fromOn\n      untilOn\n      documentNumber\n      documentOn\n      keeper {\n        id\n        name\n        within\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingHandOverFile($input: HandOverFileInput!) {\n    handOverFile(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingHandOverFile($input: HandOverFileInput!) {\n    handOverFile(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"): (typeof documents)["\n  fragment FormObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n    clearableBy\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingMyUnit($id: ID!, $asOf: LocalDate!, $yearFrom: LocalDate!, $until: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      statistics(asOf: $asOf) {\n        ...SummaryFigures_statistics\n        progress {\n          targetId\n          ...TargetItem_progress\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingMyUnit($id: ID!, $asOf: LocalDate!, $yearFrom: LocalDate!, $until: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      statistics(asOf: $asOf) {\n        ...SummaryFigures_statistics\n        progress {\n          targetId\n          ...TargetItem_progress\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingPost_post on Post {\n    holderName\n    role\n    from\n    proposedBy\n    unit {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment WaitingPost_post on Post {\n    holderName\n    role\n    from\n    proposedBy\n    unit {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingWaitingPosts {\n    posts(first: 5, states: [PROPOSED]) {\n      edges {\n        node {\n          id\n          ...WaitingPost_post\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingWaitingPosts {\n    posts(first: 5, states: [PROPOSED]) {\n      edges {\n        node {\n          id\n          ...WaitingPost_post\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LifePanel_person on Person {\n    id\n    fullName\n    member {\n      id\n      partyAge {\n        years\n        months\n        outsideDays\n      }\n    }\n    activityLimits {\n      id\n      kind\n      ground\n      place\n      from\n      until\n      documentNumber\n      documentOn\n    }\n    lifeFacts {\n      id\n      kind\n      on\n      ground\n      dueOn\n      timeCounts\n      documentNumber\n      documentOn\n      issuer\n      ballots {\n        organ\n        yes\n        entitled\n      }\n    }\n    lifeActions {\n      action\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LifePanel_person on Person {\n    id\n    fullName\n    member {\n      id\n      partyAge {\n        years\n        months\n        outsideDays\n      }\n    }\n    activityLimits {\n      id\n      kind\n      ground\n      place\n      from\n      until\n      documentNumber\n      documentOn\n    }\n    lifeFacts {\n      id\n      kind\n      on\n      ground\n      dueOn\n      timeCounts\n      documentNumber\n      documentOn\n      issuer\n      ballots {\n        organ\n        yes\n        entitled\n      }\n    }\n    lifeActions {\n      action\n      objections {\n        code\n        ...ReasonList_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LifeDone_payload on LifeFactPayload {\n    person {\n      id\n      member {\n        id\n        status\n        leftOn\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"): (typeof documents)["\n  fragment LifeDone_payload on LifeFactPayload {\n    person {\n      id\n      member {\n        id\n        status\n        leftOn\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRecordDeath($input: LifeFactInput!) {\n      recordDeath(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRecordDeath($input: LifeFactInput!) {\n      recordDeath(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRecordResignation($input: LifeFactInput!) {\n      recordResignation(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRecordResignation($input: LifeFactInput!) {\n      recordResignation(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingExpelMember($input: ExpelMemberInput!) {\n      expelMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingExpelMember($input: ExpelMemberInput!) {\n      expelMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRemoveMember($input: RemoveMemberInput!) {\n      removeMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRemoveMember($input: RemoveMemberInput!) {\n      removeMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRestoreMember($input: LifeFactInput!) {\n      restoreMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRestoreMember($input: LifeFactInput!) {\n      restoreMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingAppealRemoval($input: AppealRemovalInput!) {\n      appealRemoval(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingAppealRemoval($input: AppealRemovalInput!) {\n      appealRemoval(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingAnswerAppeal($input: AnswerAppealInput!) {\n      answerAppeal(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingAnswerAppeal($input: AnswerAppealInput!) {\n      answerAppeal(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingDisciplineMember($input: DisciplineMemberInput!) {\n      disciplineMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingDisciplineMember($input: DisciplineMemberInput!) {\n      disciplineMember(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRecordInterruption($input: RecordInterruptionInput!) {\n      recordInterruption(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRecordInterruption($input: RecordInterruptionInput!) {\n      recordInterruption(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingResumeActivity($input: LifeFactInput!) {\n      resumeActivity(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingResumeActivity($input: LifeFactInput!) {\n      resumeActivity(input: $input) {\n        ...LifeDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingListSympathiser($input: ListSympathiserInput!) {\n    listSympathiser(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingListSympathiser($input: ListSympathiserInput!) {\n    listSympathiser(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingFindPeople($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          bornOn\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingFindPeople($text: String!) {\n    searchPeople(text: $text, first: 20) {\n      edges {\n        node {\n          id\n          fullName\n          bornOn\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendeesPanel_meeting on Meeting {\n    entitled\n    present\n    attendees {\n      presence\n      exclusion @include(if: $whole)\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AttendeesPanel_meeting on Meeting {\n    entitled\n    present\n    attendees {\n      presence\n      exclusion @include(if: $whole)\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingMeeting($id: ID!, $whole: Boolean!) {\n    meeting(id: $id) {\n      id\n      organ\n      heldOn\n      formOfVote\n      unit {\n        id\n        ...UnitCrumbs_unit\n        ...UnitLink_unit\n      }\n      ...AttendeesPanel_meeting\n      ...VotesPanel_meeting\n    }\n  }\n"): (typeof documents)["\n  query OrganisingMeeting($id: ID!, $whole: Boolean!) {\n    meeting(id: $id) {\n      id\n      organ\n      heldOn\n      formOfVote\n      unit {\n        id\n        ...UnitCrumbs_unit\n        ...UnitLink_unit\n      }\n      ...AttendeesPanel_meeting\n      ...VotesPanel_meeting\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingAgenda(\n    $unitId: ID!\n    $asOf: LocalDate!\n    $stages: [AdmissionStage!]\n    $probationStages: [ProbationStage!]\n  ) {\n    unit(id: $unitId, asOf: $asOf) {\n      id\n      dossiers(first: 100, stages: $stages) {\n        edges {\n          node {\n            id\n            version\n            ...AgendaPerson_admission\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      probations(first: 100, stages: $probationStages) {\n        edges {\n          node {\n            id\n            version\n            ...AgendaPerson_probation\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingAgenda(\n    $unitId: ID!\n    $asOf: LocalDate!\n    $stages: [AdmissionStage!]\n    $probationStages: [ProbationStage!]\n  ) {\n    unit(id: $unitId, asOf: $asOf) {\n      id\n      dossiers(first: 100, stages: $stages) {\n        edges {\n          node {\n            id\n            version\n            ...AgendaPerson_admission\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      probations(first: 100, stages: $probationStages) {\n        edges {\n          node {\n            id\n            version\n            ...AgendaPerson_probation\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VotesPanel_meeting on Meeting {\n    entitled\n    present\n    votes {\n      item\n      yes\n      no\n      blank\n      needed\n      passed\n      number\n      admission {\n        id\n        person {\n          id\n          fullName\n        }\n      }\n      probation {\n        id\n        person {\n          id\n          fullName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment VotesPanel_meeting on Meeting {\n    entitled\n    present\n    votes {\n      item\n      yes\n      no\n      blank\n      needed\n      passed\n      number\n      admission {\n        id\n        person {\n          id\n          fullName\n        }\n      }\n      probation {\n        id\n        person {\n          id\n          fullName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaPerson_admission on Admission {\n    id\n    version\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"): (typeof documents)["\n  fragment AgendaPerson_admission on Admission {\n    id\n    version\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgendaPerson_probation on Probation {\n    id\n    version\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"): (typeof documents)["\n  fragment AgendaPerson_probation on Probation {\n    id\n    version\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n  }\n"): (typeof documents)["\n  fragment MeetingObjection_objection on Objection {\n    code\n    path\n    params {\n      name\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRecordMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) {\n      meeting {\n        id\n      }\n      admissions {\n        id\n        stage\n        version\n        unit {\n          id\n        }\n        person {\n          id\n          fullName\n        }\n      }\n      probations {\n        id\n        stage\n        version\n        unit {\n          id\n        }\n        person {\n          id\n          fullName\n        }\n      }\n      objections {\n        ...MeetingObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRecordMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) {\n      meeting {\n        id\n      }\n      admissions {\n        id\n        stage\n        version\n        unit {\n          id\n        }\n        person {\n          id\n          fullName\n        }\n      }\n      probations {\n        id\n        stage\n        version\n        unit {\n          id\n        }\n        person {\n          id\n          fullName\n        }\n      }\n      objections {\n        ...MeetingObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingSummons($unitId: ID!, $on: LocalDate!, $whole: Boolean!) {\n    unit(id: $unitId, asOf: $on) {\n      id\n      bodies(asOf: $on) {\n        id\n        organ\n        summoned(on: $on) {\n          entitled\n          ifPresent\n          twoThirds\n          moreThanHalf\n          voters {\n            exclusion @include(if: $whole)\n            countsIfPresent @include(if: $whole)\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingSummons($unitId: ID!, $on: LocalDate!, $whole: Boolean!) {\n    unit(id: $unitId, asOf: $on) {\n      id\n      bodies(asOf: $on) {\n        id\n        organ\n        summoned(on: $on) {\n          entitled\n          ifPresent\n          twoThirds\n          moreThanHalf\n          voters {\n            exclusion @include(if: $whole)\n            countsIfPresent @include(if: $whole)\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberStanding_member on Member {\n    status\n    exempt\n  }\n"): (typeof documents)["\n  fragment MemberStanding_member on Member {\n    status\n    exempt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingMemberTotal($id: ID!, $asOf: LocalDate!, $search: String, $filter: MemberFilter) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      members(first: 1, search: $search, filter: $filter, asOf: $asOf) {\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingMemberTotal($id: ID!, $asOf: LocalDate!, $search: String, $filter: MemberFilter) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      members(first: 1, search: $search, filter: $filter, asOf: $asOf) {\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MembersTable_members on MemberConnection {\n    edges {\n      node {\n        id\n        person {\n          id\n        }\n        ...MemberRow_member\n        ...MemberStanding_member\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MembersTable_members on MemberConnection {\n    edges {\n      node {\n        id\n        person {\n          id\n        }\n        ...MemberRow_member\n        ...MemberStanding_member\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MembersTable_files on MemberConnection {\n    edges {\n      node {\n        id\n        ...MemberFile_member\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MembersTable_files on MemberConnection {\n    edges {\n      node {\n        id\n        ...MemberFile_member\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberRow_member on Member {\n    id\n    decidedOn\n    ceremonyOn\n    officialOn\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"): (typeof documents)["\n  fragment MemberRow_member on Member {\n    id\n    decidedOn\n    ceremonyOn\n    officialOn\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberFile_member on Member {\n    id\n    cardNumber\n    person {\n      id\n      sex\n      occupation\n      professionalLevel\n      politicalTheory\n      flags\n    }\n  }\n"): (typeof documents)["\n  fragment MemberFile_member on Member {\n    id\n    cardNumber\n    person {\n      id\n      sex\n      occupation\n      professionalLevel\n      politicalTheory\n      flags\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingMembers(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $search: String\n    $filter: MemberFilter\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {\n        ...MembersTable_members\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingMembers(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $search: String\n    $filter: MemberFilter\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {\n        ...MembersTable_members\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingMembersWithFiles(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $search: String\n    $filter: MemberFilter\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {\n        ...MembersTable_members\n        ...MembersTable_files\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingMembersWithFiles(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $search: String\n    $filter: MemberFilter\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {\n        ...MembersTable_members\n        ...MembersTable_files\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRecordOpinion($input: RecordOpinionInput!) {\n    recordOpinion(input: $input) {\n      opinion {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRecordOpinion($input: RecordOpinionInput!) {\n    recordOpinion(input: $input) {\n      opinion {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingAskOpinion($input: AskOpinionInput!) {\n    askOpinion(input: $input) {\n      opinion {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingAskOpinion($input: AskOpinionInput!) {\n    askOpinion(input: $input) {\n      opinion {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpinionsPanel_opinion on Opinion {\n    id\n    kind\n    askedName\n    askedOn\n    answeredOn\n    answeredBy\n    answer\n    text\n  }\n"): (typeof documents)["\n  fragment OpinionsPanel_opinion on Opinion {\n    id\n    kind\n    askedName\n    askedOn\n    answeredOn\n    answeredBy\n    answer\n    text\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdmissionsPanel_person on Person {\n    admissions {\n      id\n      stage\n      decidedOn\n      decisionNumber\n      ceremonyOn\n      expectedQuarter\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AdmissionsPanel_person on Person {\n    admissions {\n      id\n      stage\n      decidedOn\n      decisionNumber\n      ceremonyOn\n      expectedQuarter\n      unit {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BadgesPanel_person on Person {\n    badges {\n      years\n      round\n      awardedOn\n      number\n    }\n  }\n"): (typeof documents)["\n  fragment BadgesPanel_person on Person {\n    badges {\n      years\n      round\n      awardedOn\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FactsPanel_person on Person {\n    bornOn\n    sex\n    personalNumber\n    ethnicGroup {\n      code\n      name\n    }\n    religion {\n      code\n      name\n    }\n    generalEducation\n    professionalLevel\n    politicalTheory\n    occupation\n    flags\n    member {\n      id\n      cardNumber\n    }\n  }\n"): (typeof documents)["\n  fragment FactsPanel_person on Person {\n    bornOn\n    sex\n    personalNumber\n    ethnicGroup {\n      code\n      name\n    }\n    religion {\n      code\n      name\n    }\n    generalEducation\n    professionalLevel\n    politicalTheory\n    occupation\n    flags\n    member {\n      id\n      cardNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MembershipDates_person on Person {\n    member {\n      id\n      decidedOn\n      ceremonyOn\n      officialOn\n      leftOn\n    }\n  }\n"): (typeof documents)["\n  fragment MembershipDates_person on Person {\n    member {\n      id\n      decidedOn\n      ceremonyOn\n      officialOn\n      leftOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpeningNotice_opening on Opening {\n    at\n    role\n    unitName\n  }\n"): (typeof documents)["\n  fragment OpeningNotice_opening on Opening {\n    at\n    role\n    unitName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingPersonBrief($id: ID!) {\n    person(id: $id) {\n      id\n      ...PersonFrame_person\n    }\n  }\n"): (typeof documents)["\n  query OrganisingPersonBrief($id: ID!) {\n    person(id: $id) {\n      id\n      ...PersonFrame_person\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingPersonFile($id: ID!) {\n    person(id: $id) {\n      id\n      member {\n        id\n        ...MemberStanding_member\n      }\n      openings {\n        ...OpeningNotice_opening\n      }\n      ...PersonFrame_person\n      ...MembershipDates_person\n      ...PersonLine_person\n      ...LifePanel_person\n      ...PersonTransfers_person\n      ...FactsPanel_person\n      ...FileKeepingPanel_person\n      ...AdmissionsPanel_person\n      ...BadgesPanel_person\n    }\n  }\n"): (typeof documents)["\n  query OrganisingPersonFile($id: ID!) {\n    person(id: $id) {\n      id\n      member {\n        id\n        ...MemberStanding_member\n      }\n      openings {\n        ...OpeningNotice_opening\n      }\n      ...PersonFrame_person\n      ...MembershipDates_person\n      ...PersonLine_person\n      ...LifePanel_person\n      ...PersonTransfers_person\n      ...FactsPanel_person\n      ...FileKeepingPanel_person\n      ...AdmissionsPanel_person\n      ...BadgesPanel_person\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFrame_person on Person {\n    fullName\n    bornOn\n    unit {\n      id\n      ...UnitCrumbs_unit\n      ...UnitLink_unit\n    }\n  }\n"): (typeof documents)["\n  fragment PersonFrame_person on Person {\n    fullName\n    bornOn\n    unit {\n      id\n      ...UnitCrumbs_unit\n      ...UnitLink_unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonLine_person on Person {\n    timeline {\n      on\n      kind\n      detail\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonLine_person on Person {\n    timeline {\n      on\n      kind\n      detail\n      unit {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingDecidePolicyValue($input: DecidePolicyValueInput!) {\n    decidePolicyValue(input: $input) {\n      proposal {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingDecidePolicyValue($input: DecidePolicyValueInput!) {\n    decidePolicyValue(input: $input) {\n      proposal {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingPolicies($unitId: ID!, $on: LocalDate!, $keeps: Boolean!) {\n    policies(unitId: $unitId, on: $on) {\n      version\n      actions\n      province {\n        id\n      }\n      versions {\n        inForceFrom\n      }\n      ...PolicyChain_policies\n      values {\n        name\n        ...PolicyValueRow_value\n      }\n      proposals @include(if: $keeps) {\n        id\n        ...WaitingChange_proposal\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingPolicies($unitId: ID!, $on: LocalDate!, $keeps: Boolean!) {\n    policies(unitId: $unitId, on: $on) {\n      version\n      actions\n      province {\n        id\n      }\n      versions {\n        inForceFrom\n      }\n      ...PolicyChain_policies\n      values {\n        name\n        ...PolicyValueRow_value\n      }\n      proposals @include(if: $keeps) {\n        id\n        ...WaitingChange_proposal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PolicyChain_policies on Policies {\n    version\n    overlay\n    versions {\n      key\n      nameVi\n      nameEn\n      inForceFrom\n      isLocal\n      documents {\n        number\n        issuedOn\n        inForceFrom\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PolicyChain_policies on Policies {\n    version\n    overlay\n    versions {\n      key\n      nameVi\n      nameEn\n      inForceFrom\n      isLocal\n      documents {\n        number\n        issuedOn\n        inForceFrom\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingProposePolicyValue($input: ProposePolicyValueInput!) {\n    proposePolicyValue(input: $input) {\n      proposal {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingProposePolicyValue($input: ProposePolicyValueInput!) {\n    proposePolicyValue(input: $input) {\n      proposal {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingPolicyHistory($unitId: ID!, $on: LocalDate!, $keeps: Boolean!) {\n    policies(unitId: $unitId, on: $on) {\n      values {\n        name\n        nameVi\n        nameEn\n        ...StatementItems_value\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingPolicyHistory($unitId: ID!, $on: LocalDate!, $keeps: Boolean!) {\n    policies(unitId: $unitId, on: $on) {\n      values {\n        name\n        nameVi\n        nameEn\n        ...StatementItems_value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingChange_proposal on PolicyProposal {\n    id\n    name\n    text\n    before\n    from\n    source\n    isOutdated\n    actions\n    proposedIn {\n      id\n      holderName\n    }\n  }\n"): (typeof documents)["\n  fragment WaitingChange_proposal on PolicyProposal {\n    id\n    name\n    text\n    before\n    from\n    source\n    isOutdated\n    actions\n    proposedIn {\n      id\n      holderName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PolicyValueRow_value on PolicyValue {\n    name\n    nameVi\n    nameEn\n    group\n    kind\n    unit\n    least\n    greatest\n    codes\n    isOptional\n    text\n    source\n    doubt\n    isConfirmed\n    isInherited\n    isLocal\n  }\n"): (typeof documents)["\n  fragment PolicyValueRow_value on PolicyValue {\n    name\n    nameVi\n    nameEn\n    group\n    kind\n    unit\n    least\n    greatest\n    codes\n    isOptional\n    text\n    source\n    doubt\n    isConfirmed\n    isInherited\n    isLocal\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatementItems_value on PolicyValue {\n    kind\n    unit\n    history {\n      version\n      from\n      text\n      source\n      doubt\n      isLocal\n      recordedAt\n      proposal @include(if: $keeps) {\n        before\n        proposedIn {\n          id\n          holderName\n        }\n        decidedIn {\n          id\n          holderName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StatementItems_value on PolicyValue {\n    kind\n    unit\n    history {\n      version\n      from\n      text\n      source\n      doubt\n      isLocal\n      recordedAt\n      proposal @include(if: $keeps) {\n        before\n        proposedIn {\n          id\n          holderName\n        }\n        decidedIn {\n          id\n          holderName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingApprovePost($input: DecidePostInput!) {\n    approvePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingApprovePost($input: DecidePostInput!) {\n    approvePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRefusePost($input: DecidePostInput!) {\n    refusePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRefusePost($input: DecidePostInput!) {\n    refusePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingEndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingEndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingPosts(\n    $first: Int!\n    $after: String\n    $unitId: ID\n    $states: [PostState!]\n    $filterUnit: ID!\n    $byUnit: Boolean!\n  ) {\n    posts(first: $first, after: $after, unitId: $unitId, states: $states) {\n      ...PostsTable_posts\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unit(id: $filterUnit) @include(if: $byUnit) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query OrganisingPosts(\n    $first: Int!\n    $after: String\n    $unitId: ID\n    $states: [PostState!]\n    $filterUnit: ID!\n    $byUnit: Boolean!\n  ) {\n    posts(first: $first, after: $after, unitId: $unitId, states: $states) {\n      ...PostsTable_posts\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    unit(id: $filterUnit) @include(if: $byUnit) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostsTable_posts on PostConnection {\n    edges {\n      node {\n        id\n        ...PostRow_post\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PostsTable_posts on PostConnection {\n    edges {\n      node {\n        id\n        ...PostRow_post\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingProposePost($input: ProposePostInput!) {\n    proposePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingProposePost($input: ProposePostInput!) {\n    proposePost(input: $input) {\n      post {\n        id\n        state\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostRow_post on Post {\n    id\n    holderId\n    holderName\n    role\n    from\n    until\n    state\n    proposedBy\n    approvedBy\n    actions\n    revision\n    unit {\n      id\n      ...UnitLink_unit\n    }\n  }\n"): (typeof documents)["\n  fragment PostRow_post on Post {\n    id\n    holderId\n    holderName\n    role\n    from\n    until\n    state\n    proposedBy\n    approvedBy\n    actions\n    revision\n    unit {\n      id\n      ...UnitLink_unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingExtendProbation($input: ExtendProbationInput!) {\n    extendProbation(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingExtendProbation($input: ExtendProbationInput!) {\n    extendProbation(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingAssignProbationHelper($input: AssignProbationHelperInput!) {\n    assignProbationHelper(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingAssignProbationHelper($input: AssignProbationHelperInput!) {\n    assignProbationHelper(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProbationLine_file on RecognitionFile {\n    route {\n      code\n      stages\n      source\n    }\n    clocks {\n      timer\n      dueOn\n    }\n    moves {\n      id\n      fromStage\n      toStage\n      onDay\n    }\n    probation {\n      id\n      stage\n      stageSince\n      ceremonyOn\n      endsOn\n      extendedFrom\n      discipline\n      disciplinedOn\n      decisionNumber\n    }\n  }\n"): (typeof documents)["\n  fragment ProbationLine_file on RecognitionFile {\n    route {\n      code\n      stages\n      source\n    }\n    clocks {\n      timer\n      dueOn\n    }\n    moves {\n      id\n      fromStage\n      toStage\n      onDay\n    }\n    probation {\n      id\n      stage\n      stageSince\n      ceremonyOn\n      endsOn\n      extendedFrom\n      discipline\n      disciplinedOn\n      decisionNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingRecognitionFile($id: ID!, $whole: Boolean!) {\n    probation(probationId: $id) {\n      prints\n      policyVersion\n      policyOverlay\n      actions {\n        action\n        objections {\n          ...ReasonList_objection\n        }\n      }\n      nextSteps {\n        action\n        by\n        objections {\n          ...ReasonList_objection\n        }\n      }\n      probation {\n        id\n        stage\n        ceremonyOn\n        endsOn\n        unit {\n          id\n          ...UnitCrumbs_unit\n          ...UnitLink_unit\n        }\n        person {\n          id\n          fullName\n          bornOn\n        }\n        ...ProbationStepDialog_probation\n      }\n      ...ProbationLine_file\n      ...RecognitionPapers_file\n      ...RecognitionVotes_file\n      ...RecognitionHelp_file\n      ...RecognitionHistory_file\n      opinions @include(if: $whole) {\n        ...OpinionsPanel_opinion\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingRecognitionFile($id: ID!, $whole: Boolean!) {\n    probation(probationId: $id) {\n      prints\n      policyVersion\n      policyOverlay\n      actions {\n        action\n        objections {\n          ...ReasonList_objection\n        }\n      }\n      nextSteps {\n        action\n        by\n        objections {\n          ...ReasonList_objection\n        }\n      }\n      probation {\n        id\n        stage\n        ceremonyOn\n        endsOn\n        unit {\n          id\n          ...UnitCrumbs_unit\n          ...UnitLink_unit\n        }\n        person {\n          id\n          fullName\n          bornOn\n        }\n        ...ProbationStepDialog_probation\n      }\n      ...ProbationLine_file\n      ...RecognitionPapers_file\n      ...RecognitionVotes_file\n      ...RecognitionHelp_file\n      ...RecognitionHistory_file\n      opinions @include(if: $whole) {\n        ...OpinionsPanel_opinion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingProbationStages($id: ID!, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      probationStages {\n        stage\n        count\n        late\n        soon\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingProbationStages($id: ID!, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      probationStages {\n        stage\n        count\n        late\n        soon\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProbationStepDialog_probation on Probation {\n    id\n    version\n    person {\n      id\n      fullName\n    }\n  }\n"): (typeof documents)["\n  fragment ProbationStepDialog_probation on Probation {\n    id\n    version\n    person {\n      id\n      fullName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingProbations(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $stages: [ProbationStage!]\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      probations(first: $first, after: $after, stages: $stages) {\n        ...ProbationsTable_probations\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingProbations(\n    $id: ID!\n    $asOf: LocalDate!\n    $first: Int!\n    $after: String\n    $stages: [ProbationStage!]\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ...UnitCrumbs_unit\n      probations(first: $first, after: $after, stages: $stages) {\n        ...ProbationsTable_probations\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProbationRow_probation on Probation {\n    id\n    stage\n    endsOn\n    dueOn\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"): (typeof documents)["\n  fragment ProbationRow_probation on Probation {\n    id\n    stage\n    endsOn\n    dueOn\n    unit {\n      id\n      name\n    }\n    person {\n      id\n      fullName\n      bornOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProbationsTable_probations on ProbationConnection {\n    edges {\n      node {\n        ...ProbationRow_probation\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProbationsTable_probations on ProbationConnection {\n    edges {\n      node {\n        ...ProbationRow_probation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecognitionHelp_file on RecognitionFile {\n    helpers {\n      id\n      fromOn\n      untilOn\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RecognitionHelp_file on RecognitionFile {\n    helpers {\n      id\n      fromOn\n      untilOn\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecognitionHistory_file on RecognitionFile {\n    moves {\n      id\n      action\n      fromStage\n      toStage\n      onDay\n      number\n      note\n      actor\n      enteredFor\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n    }\n  }\n"): (typeof documents)["\n  fragment RecognitionHistory_file on RecognitionFile {\n    moves {\n      id\n      action\n      fromStage\n      toStage\n      onDay\n      number\n      note\n      actor\n      enteredFor\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRecordProbationPaper($input: RecordProbationPaperInput!) {\n    recordProbationPaper(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRecordProbationPaper($input: RecordProbationPaperInput!) {\n    recordProbationPaper(input: $input) {\n      ...ProbationDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecognitionPapers_file on RecognitionFile {\n    missingPapers\n    certificateNumber\n    papers {\n      id\n      kind\n      form\n      number\n      issuedOn\n      issuer\n      setAsideOn\n    }\n  }\n"): (typeof documents)["\n  fragment RecognitionPapers_file on RecognitionFile {\n    missingPapers\n    certificateNumber\n    papers {\n      id\n      kind\n      form\n      number\n      issuedOn\n      issuer\n      setAsideOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecognitionVotes_file on RecognitionFile {\n    ballots {\n      meetingId\n      heldOn\n      action\n      entitled\n      present\n      yes\n      no\n      blank\n      needed\n      passed\n    }\n  }\n"): (typeof documents)["\n  fragment RecognitionVotes_file on RecognitionFile {\n    ballots {\n      meetingId\n      heldOn\n      action\n      entitled\n      present\n      yes\n      no\n      blank\n      needed\n      passed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProbationDone_payload on ProbationPayload {\n    file {\n      probation {\n        id\n        version\n        unit {\n          id\n        }\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"): (typeof documents)["\n  fragment ProbationDone_payload on ProbationPayload {\n    file {\n      probation {\n        id\n        version\n        unit {\n          id\n        }\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingAppraiseRecognition($input: ProbationStepInput!) {\n      appraiseRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingAppraiseRecognition($input: ProbationStepInput!) {\n      appraiseRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingReportProbationUp($input: ProbationStepInput!) {\n      reportProbationUp(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingReportProbationUp($input: ProbationStepInput!) {\n      reportProbationUp(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingReturnRecognition($input: ProbationStepInput!) {\n      returnRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingReturnRecognition($input: ProbationStepInput!) {\n      returnRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRepeatRecognitionVotes($input: ProbationStepInput!) {\n      repeatRecognitionVotes(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRepeatRecognitionVotes($input: ProbationStepInput!) {\n      repeatRecognitionVotes(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRecordDataEntry($input: ProbationStepInput!) {\n      recordDataEntry(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRecordDataEntry($input: ProbationStepInput!) {\n      recordDataEntry(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingPublishRecognition($input: ProbationStepInput!) {\n      publishRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingPublishRecognition($input: ProbationStepInput!) {\n      publishRecognition(input: $input) {\n        ...ProbationDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProcessPage_process on Process {\n    stages {\n      code\n      nameVi\n      nameEn\n      isFinal\n    }\n    actions {\n      code\n      nameVi\n      nameEn\n      from\n      to\n      source\n      isWayBack\n      by {\n        code\n        nameVi\n        nameEn\n      }\n      objections {\n        code\n        source\n        clearableBy {\n          code\n          nameVi\n          nameEn\n        }\n      }\n    }\n    routes {\n      code\n      nameVi\n      nameEn\n      decides\n      source\n    }\n  }\n"): (typeof documents)["\n  fragment ProcessPage_process on Process {\n    stages {\n      code\n      nameVi\n      nameEn\n      isFinal\n    }\n    actions {\n      code\n      nameVi\n      nameEn\n      from\n      to\n      source\n      isWayBack\n      by {\n        code\n        nameVi\n        nameEn\n      }\n      objections {\n        code\n        source\n        clearableBy {\n          code\n          nameVi\n          nameEn\n        }\n      }\n    }\n    routes {\n      code\n      nameVi\n      nameEn\n      decides\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingProcess($process: ProcessName!) {\n    process(process: $process) {\n      ...ProcessPage_process\n    }\n  }\n"): (typeof documents)["\n  query OrganisingProcess($process: ProcessName!) {\n    process(process: $process) {\n      ...ProcessPage_process\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArrivalNotice_dossier on Dossier {\n    admission {\n      id\n      stage\n    }\n    moves {\n      id\n      action\n      relocation {\n        id\n        onDay\n        number\n        from {\n          id\n          name\n          within\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ArrivalNotice_dossier on Dossier {\n    admission {\n      id\n      stage\n    }\n    moves {\n      id\n      action\n      relocation {\n        id\n        onDay\n        number\n        from {\n          id\n          name\n          within\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelocationRow_relocation on Relocation {\n    id\n    action\n    fullName\n    onDay\n    movedOn\n    number\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    admission {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment RelocationRow_relocation on Relocation {\n    id\n    action\n    fullName\n    onDay\n    movedOn\n    number\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n    admission {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingRelocations($first: Int!, $after: String, $show: RelocationShow!) {\n    relocations(first: $first, after: $after, show: $show) {\n      edges {\n        node {\n          ...RelocationRow_relocation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingRelocations($first: Int!, $after: String, $show: RelocationShow!) {\n    relocations(first: $first, after: $after, show: $show) {\n      edges {\n        node {\n          ...RelocationRow_relocation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingDigest($id: ID!) {\n    unit(id: $id) {\n      id\n      digest {\n        soon\n        late\n        escalated\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingDigest($id: ID!) {\n    unit(id: $id) {\n      id\n      digest {\n        soon\n        late\n        escalated\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingReminders($first: Int!, $after: String) {\n    reminders(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          timer\n          dueOn\n          level\n          toldOn\n          admission {\n            id\n            stage\n            person {\n              id\n              fullName\n            }\n            unit {\n              id\n              name\n            }\n          }\n          transfer {\n            id\n            stage\n            fullName\n            from {\n              id\n              name\n            }\n          }\n          person {\n            id\n            fullName\n            unit {\n              id\n              name\n            }\n          }\n          probation {\n            id\n            stage\n            person {\n              id\n              fullName\n            }\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingReminders($first: Int!, $after: String) {\n    reminders(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          timer\n          dueOn\n          level\n          toldOn\n          admission {\n            id\n            stage\n            person {\n              id\n              fullName\n            }\n            unit {\n              id\n              name\n            }\n          }\n          transfer {\n            id\n            stage\n            fullName\n            from {\n              id\n              name\n            }\n          }\n          person {\n            id\n            fullName\n            unit {\n              id\n              name\n            }\n          }\n          probation {\n            id\n            stage\n            person {\n              id\n              fullName\n            }\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingFirstReminders {\n    reminders(first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          timer\n          dueOn\n          level\n          admission {\n            id\n            person {\n              id\n              fullName\n            }\n          }\n          transfer {\n            id\n            fullName\n          }\n          person {\n            id\n            fullName\n          }\n          probation {\n            id\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingFirstReminders {\n    reminders(first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          timer\n          dueOn\n          level\n          admission {\n            id\n            person {\n              id\n              fullName\n            }\n          }\n          transfer {\n            id\n            fullName\n          }\n          person {\n            id\n            fullName\n          }\n          probation {\n            id\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingAttachScan($input: AttachScanInput!) {\n    attachScan(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingAttachScan($input: AttachScanInput!) {\n    attachScan(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerDialog_dossier on Dossier {\n    letters {\n      id\n      about\n      receivedOn\n      answer\n    }\n    admission {\n      id\n      version\n      ...StepFrame_admission\n    }\n  }\n"): (typeof documents)["\n  fragment AnswerDialog_dossier on Dossier {\n    letters {\n      id\n      about\n      receivedOn\n      answer\n    }\n    admission {\n      id\n      version\n      ...StepFrame_admission\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRecordAnswer($input: RecordAnswerInput!) {\n    recordAnswer(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment ConsentDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingAnswerConsent($input: AnswerConsentInput!) {\n    answerConsent(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingAnswerConsent($input: AnswerConsentInput!) {\n    answerConsent(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FaultsDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment FaultsDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HelperDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment HelperDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingAssignHelper($input: AssignHelperInput!) {\n    assignHelper(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingAssignHelper($input: AssignHelperInput!) {\n    assignHelper(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntroductionDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment IntroductionDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRecordIntroduction($input: RecordIntroductionInput!) {\n    recordIntroduction(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRecordIntroduction($input: RecordIntroductionInput!) {\n    recordIntroduction(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment LetterDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingSendLetter($input: SendLetterInput!) {\n    sendLetter(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingSendLetter($input: SendLetterInput!) {\n    sendLetter(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoveDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment MoveDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoveDone_payload on MoveDossierPayload {\n    relocation {\n      id\n      admission {\n        id\n        version\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"): (typeof documents)["\n  fragment MoveDone_payload on MoveDossierPayload {\n    relocation {\n      id\n      admission {\n        id\n        version\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingMoveDossier($input: MoveDossierInput!) {\n    moveDossier(input: $input) {\n      ...MoveDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingMoveDossier($input: MoveDossierInput!) {\n    moveDossier(input: $input) {\n      ...MoveDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingCancelForMove($input: MoveDossierInput!) {\n    cancelForMove(input: $input) {\n      ...MoveDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingCancelForMove($input: MoveDossierInput!) {\n    cancelForMove(input: $input) {\n      ...MoveDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperDialog_admission on Admission {\n    id\n    version\n    person {\n      id\n    }\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment PaperDialog_admission on Admission {\n    id\n    version\n    person {\n      id\n    }\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRecordPaper($input: RecordPaperInput!) {\n    recordPaper(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRecordPaper($input: RecordPaperInput!) {\n    recordPaper(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlainStepDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment PlainStepDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemarkDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment RemarkDialog_admission on Admission {\n    id\n    version\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRecordRemark($input: RecordRemarkInput!) {\n    recordRemark(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRecordRemark($input: RecordRemarkInput!) {\n    recordRemark(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpecialCasesDialog_admission on Admission {\n    id\n    version\n    specialCases\n    ...StepFrame_admission\n  }\n"): (typeof documents)["\n  fragment SpecialCasesDialog_admission on Admission {\n    id\n    version\n    specialCases\n    ...StepFrame_admission\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingNameSpecialCases($input: NameSpecialCasesInput!) {\n    nameSpecialCases(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingNameSpecialCases($input: NameSpecialCasesInput!) {\n    nameSpecialCases(input: $input) {\n      ...StepDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepDialog_dossier on Dossier {\n    admission {\n      id\n      ...PlainStepDialog_admission\n      ...FaultsDialog_admission\n      ...PaperDialog_admission\n      ...HelperDialog_admission\n      ...IntroductionDialog_admission\n      ...RemarkDialog_admission\n      ...LetterDialog_admission\n      ...ConsentDialog_admission\n      ...SpecialCasesDialog_admission\n      ...MoveDialog_admission\n    }\n  }\n"): (typeof documents)["\n  fragment StepDialog_dossier on Dossier {\n    admission {\n      id\n      ...PlainStepDialog_admission\n      ...FaultsDialog_admission\n      ...PaperDialog_admission\n      ...HelperDialog_admission\n      ...IntroductionDialog_admission\n      ...RemarkDialog_admission\n      ...LetterDialog_admission\n      ...ConsentDialog_admission\n      ...SpecialCasesDialog_admission\n      ...MoveDialog_admission\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepDialog_letters on Dossier {\n    ...AnswerDialog_dossier\n  }\n"): (typeof documents)["\n  fragment StepDialog_letters on Dossier {\n    ...AnswerDialog_dossier\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepFrame_admission on Admission {\n    version\n    person {\n      id\n      fullName\n    }\n  }\n"): (typeof documents)["\n  fragment StepFrame_admission on Admission {\n    version\n    person {\n      id\n      fullName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRequestAdditions($input: FaultyDossierInput!) {\n      requestAdditions(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRequestAdditions($input: FaultyDossierInput!) {\n      requestAdditions(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingReturnDossier($input: FaultyDossierInput!) {\n      returnDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingReturnDossier($input: FaultyDossierInput!) {\n      returnDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepDone_payload on DossierPayload {\n    dossier {\n      admission {\n        id\n        version\n        unit {\n          id\n        }\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"): (typeof documents)["\n  fragment StepDone_payload on DossierPayload {\n    dossier {\n      admission {\n        id\n        version\n        unit {\n          id\n        }\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingProposeForClass($input: StepInput!) {\n      proposeForClass(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingProposeForClass($input: StepInput!) {\n      proposeForClass(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingAcceptCertificate($input: StepInput!) {\n      acceptCertificate(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingAcceptCertificate($input: StepInput!) {\n      acceptCertificate(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingPermitDossier($input: StepInput!) {\n      permitDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingPermitDossier($input: StepInput!) {\n      permitDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingOpenDossier($input: StepInput!) {\n      openDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingOpenDossier($input: StepInput!) {\n      openDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingStartVerification($input: StepInput!) {\n      startVerification(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingStartVerification($input: StepInput!) {\n      startVerification(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingCertifyCv($input: StepInput!) {\n      certifyCv(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingCertifyCv($input: StepInput!) {\n      certifyCv(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingAppraiseInSection($input: StepInput!) {\n      appraiseInSection(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingAppraiseInSection($input: StepInput!) {\n      appraiseInSection(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingTakeUpDossier($input: StepInput!) {\n      takeUpDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingTakeUpDossier($input: StepInput!) {\n      takeUpDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingAskConsent($input: StepInput!) {\n      askConsent(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingAskConsent($input: StepInput!) {\n      askConsent(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingConsentToLateCeremony($input: StepInput!) {\n      consentToLateCeremony(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingConsentToLateCeremony($input: StepInput!) {\n      consentToLateCeremony(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingHoldCeremony($input: StepInput!) {\n      holdCeremony(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingHoldCeremony($input: StepInput!) {\n      holdCeremony(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingTakeOffList($input: StepInput!) {\n      takeOffList(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingTakeOffList($input: StepInput!) {\n      takeOffList(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRecordWithdrawal($input: StepInput!) {\n      recordWithdrawal(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRecordWithdrawal($input: StepInput!) {\n      recordWithdrawal(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRedoDossier($input: StepInput!) {\n      redoDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRedoDossier($input: StepInput!) {\n      redoDossier(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingLearnAgain($input: StepInput!) {\n      learnAgain(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingLearnAgain($input: StepInput!) {\n      learnAgain(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingAskToReconsider($input: StepInput!) {\n      askToReconsider(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingAskToReconsider($input: StepInput!) {\n      askToReconsider(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRecordReconsidered($input: StepInput!) {\n      recordReconsidered(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRecordReconsidered($input: StepInput!) {\n      recordReconsidered(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRecordMoveAway($input: StepInput!) {\n      recordMoveAway(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRecordMoveAway($input: StepInput!) {\n      recordMoveAway(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingCancelDecision($input: StepInput!) {\n      cancelDecision(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingCancelDecision($input: StepInput!) {\n      cancelDecision(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRedoCellVote($input: StepInput!) {\n      redoCellVote(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRedoCellVote($input: StepInput!) {\n      redoCellVote(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRedoBaseVote($input: StepInput!) {\n      redoBaseVote(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRedoBaseVote($input: StepInput!) {\n      redoBaseVote(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRedoDecision($input: StepInput!) {\n      redoDecision(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRedoDecision($input: StepInput!) {\n      redoDecision(input: $input) {\n        ...StepDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingFindOfficial($unitId: ID!, $asOf: LocalDate!, $search: String) {\n    unit(id: $unitId, asOf: $asOf) {\n      id\n      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }, asOf: $asOf) {\n        edges {\n          node {\n            id\n            person {\n              id\n              fullName\n              bornOn\n            }\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingFindOfficial($unitId: ID!, $asOf: LocalDate!, $search: String) {\n    unit(id: $unitId, asOf: $asOf) {\n      id\n      members(first: 20, search: $search, filter: { statuses: [OFFICIAL] }, asOf: $asOf) {\n        edges {\n          node {\n            id\n            person {\n              id\n              fullName\n              bornOn\n            }\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingCloseInquiry($input: CloseInquiryInput!) {\n    closeInquiry(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingCloseInquiry($input: CloseInquiryInput!) {\n    closeInquiry(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingTransferDestinations($below: ID) {\n    transferDestinations(below: $below) {\n      id\n      name\n      code\n      takesMembers\n      keepsFiles\n      hasBelow\n    }\n  }\n"): (typeof documents)["\n  query OrganisingTransferDestinations($below: ID) {\n    transferDestinations(below: $below) {\n      id\n      name\n      code\n      takesMembers\n      keepsFiles\n      hasBelow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingOpenInquiry($input: OpenInquiryInput!) {\n    openInquiry(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingOpenInquiry($input: OpenInquiryInput!) {\n    openInquiry(input: $input) {\n      person {\n        id\n      }\n      objections {\n        ...FormObjection_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonTransfers_person on Person {\n    id\n    fullName\n    member {\n      id\n      leftOn\n    }\n    transfers {\n      id\n      kind\n      stage\n      requestedOn\n      abroadPlace\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n    }\n    inquiries {\n      id\n      kind\n      fromOn\n      untilOn\n      documentNumber\n      issuer\n    }\n  }\n"): (typeof documents)["\n  fragment PersonTransfers_person on Person {\n    id\n    fullName\n    member {\n      id\n      leftOn\n    }\n    transfers {\n      id\n      kind\n      stage\n      requestedOn\n      abroadPlace\n      from {\n        id\n        name\n      }\n      to {\n        id\n        name\n      }\n    }\n    inquiries {\n      id\n      kind\n      fromOn\n      untilOn\n      documentNumber\n      issuer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrganisingRequestTransfer($input: RequestTransferInput!) {\n    requestTransfer(input: $input) {\n      ...TransferDone_payload\n    }\n  }\n"): (typeof documents)["\n  mutation OrganisingRequestTransfer($input: RequestTransferInput!) {\n    requestTransfer(input: $input) {\n      ...TransferDone_payload\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransferBoxes_file on TransferFile {\n    form\n    formSource\n    lostAfter\n    boxes {\n      number\n      side\n      organ\n      signedOn\n      enteredFor\n      correctedOn\n      place {\n        id\n        name\n      }\n    }\n    transfer {\n      id\n      abroadPlace\n      waitsFor\n      dueOn\n      dueTimer\n    }\n  }\n"): (typeof documents)["\n  fragment TransferBoxes_file on TransferFile {\n    form\n    formSource\n    lostAfter\n    boxes {\n      number\n      side\n      organ\n      signedOn\n      enteredFor\n      correctedOn\n      place {\n        id\n        name\n      }\n    }\n    transfer {\n      id\n      abroadPlace\n      waitsFor\n      dueOn\n      dueTimer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransferHistory_file on TransferFile {\n    moves {\n      id\n      action\n      onDay\n      box\n      number\n      note\n      side\n      enteredFor\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n    }\n  }\n"): (typeof documents)["\n  fragment TransferHistory_file on TransferFile {\n    moves {\n      id\n      action\n      onDay\n      box\n      number\n      note\n      side\n      enteredFor\n      policyVersion\n      policyOverlay\n      role\n      recordedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingTransfers($first: Int!, $after: String, $show: TransferShow!) {\n    transfers(first: $first, after: $after, show: $show) {\n      ...TransfersTable_transfers\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingTransfers($first: Int!, $after: String, $show: TransferShow!) {\n    transfers(first: $first, after: $after, show: $show) {\n      ...TransfersTable_transfers\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingTransferFile($id: ID!) {\n    transfer(transferId: $id) {\n      policyVersion\n      policyOverlay\n      transfer {\n        id\n        kind\n        ground\n        stage\n        number\n        fullName\n        bornOn\n        ceremonyOn\n        officialOn\n        requestedOn\n        untilOn\n        abroadPlace\n        person {\n          id\n        }\n        from {\n          id\n          name\n          within\n        }\n        to {\n          id\n          name\n          within\n        }\n      }\n      ...TransferBoxes_file\n      ...TransferSteps_file\n      ...TransferPapers_file\n      ...TransferHistory_file\n      ...TransferStepDialog_file\n    }\n  }\n"): (typeof documents)["\n  query OrganisingTransferFile($id: ID!) {\n    transfer(transferId: $id) {\n      policyVersion\n      policyOverlay\n      transfer {\n        id\n        kind\n        ground\n        stage\n        number\n        fullName\n        bornOn\n        ceremonyOn\n        officialOn\n        requestedOn\n        untilOn\n        abroadPlace\n        person {\n          id\n        }\n        from {\n          id\n          name\n          within\n        }\n        to {\n          id\n          name\n          within\n        }\n      }\n      ...TransferBoxes_file\n      ...TransferSteps_file\n      ...TransferPapers_file\n      ...TransferHistory_file\n      ...TransferStepDialog_file\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransferPapers_file on TransferFile {\n    missingPapers\n    papers {\n      id\n      kind\n      issuedOn\n      number\n    }\n    transfer {\n      id\n      duesPaidUntil\n    }\n  }\n"): (typeof documents)["\n  fragment TransferPapers_file on TransferFile {\n    missingPapers\n    papers {\n      id\n      kind\n      issuedOn\n      number\n    }\n    transfer {\n      id\n      duesPaidUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransferStepDialog_file on TransferFile {\n    boxes {\n      number\n      organ\n      signedOn\n    }\n    transfer {\n      id\n      version\n      fullName\n    }\n  }\n"): (typeof documents)["\n  fragment TransferStepDialog_file on TransferFile {\n    boxes {\n      number\n      organ\n      signedOn\n    }\n    transfer {\n      id\n      version\n      fullName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransferSteps_file on TransferFile {\n    actions {\n      action\n      objections {\n        ...ReasonList_objection\n      }\n    }\n    nextSteps {\n      action\n      roles\n      objections {\n        ...ReasonList_objection\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TransferSteps_file on TransferFile {\n    actions {\n      action\n      objections {\n        ...ReasonList_objection\n      }\n    }\n    nextSteps {\n      action\n      roles\n      objections {\n        ...ReasonList_objection\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingTransferCounts {\n    transferCounts {\n      waiting\n      given\n      received\n      late\n    }\n  }\n"): (typeof documents)["\n  query OrganisingTransferCounts {\n    transferCounts {\n      waiting\n      given\n      received\n      late\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransferRow_transfer on Transfer {\n    id\n    kind\n    stage\n    fullName\n    bornOn\n    abroadPlace\n    waitsFor\n    waitsSide\n    requestedOn\n    dueOn\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment TransferRow_transfer on Transfer {\n    id\n    kind\n    stage\n    fullName\n    bornOn\n    abroadPlace\n    waitsFor\n    waitsSide\n    requestedOn\n    dueOn\n    from {\n      id\n      name\n    }\n    to {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransfersTable_transfers on TransferConnection {\n    edges {\n      node {\n        ...TransferRow_transfer\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TransfersTable_transfers on TransferConnection {\n    edges {\n      node {\n        ...TransferRow_transfer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransferDone_payload on TransferPayload {\n    file {\n      transfer {\n        id\n        version\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"): (typeof documents)["\n  fragment TransferDone_payload on TransferPayload {\n    file {\n      transfer {\n        id\n        version\n      }\n    }\n    objections {\n      ...FormObjection_objection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRecordTransferPaper($input: RecordTransferPaperInput!) {\n      recordTransferPaper(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRecordTransferPaper($input: RecordTransferPaperInput!) {\n      recordTransferPaper(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRecordTransferDues($input: RecordTransferDuesInput!) {\n      recordTransferDues(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRecordTransferDues($input: RecordTransferDuesInput!) {\n      recordTransferDues(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingSignTransferOut($input: TransferStepInput!) {\n      signTransferOut(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingSignTransferOut($input: TransferStepInput!) {\n      signTransferOut(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingSendTransfer($input: TransferStepInput!) {\n      sendTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingSendTransfer($input: TransferStepInput!) {\n      sendTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingSignTransferIn($input: TransferStepInput!) {\n      signTransferIn(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingSignTransferIn($input: TransferStepInput!) {\n      signTransferIn(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingAcceptTransfer($input: TransferStepInput!) {\n      acceptTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingAcceptTransfer($input: TransferStepInput!) {\n      acceptTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingReceiveGuest($input: TransferStepInput!) {\n      receiveGuest(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingReceiveGuest($input: TransferStepInput!) {\n      receiveGuest(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRejectTransfer($input: TransferStepInput!) {\n      rejectTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRejectTransfer($input: TransferStepInput!) {\n      rejectTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingResendTransfer($input: TransferStepInput!) {\n      resendTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingResendTransfer($input: TransferStepInput!) {\n      resendTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingReportWrongAddress($input: TransferStepInput!) {\n      reportWrongAddress(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingReportWrongAddress($input: TransferStepInput!) {\n      reportWrongAddress(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingForwardTransfer($input: ForwardTransferInput!) {\n      forwardTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingForwardTransfer($input: ForwardTransferInput!) {\n      forwardTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingCorrectTransferBox($input: CorrectTransferBoxInput!) {\n      correctTransferBox(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingCorrectTransferBox($input: CorrectTransferBoxInput!) {\n      correctTransferBox(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingRenewTransferPaper($input: TransferStepInput!) {\n      renewTransferPaper(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingRenewTransferPaper($input: TransferStepInput!) {\n      renewTransferPaper(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingWithdrawTransfer($input: TransferStepInput!) {\n      withdrawTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingWithdrawTransfer($input: TransferStepInput!) {\n      withdrawTransfer(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingCheckTransferSlip($input: TransferStepInput!) {\n      checkTransferSlip(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingCheckTransferSlip($input: TransferStepInput!) {\n      checkTransferSlip(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingReportTransferLost($input: TransferStepInput!) {\n      reportTransferLost(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingReportTransferLost($input: TransferStepInput!) {\n      reportTransferLost(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingExtendStay($input: ExtendStayInput!) {\n      extendStay(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingExtendStay($input: ExtendStayInput!) {\n      extendStay(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingSignTransferBack($input: TransferStepInput!) {\n      signTransferBack(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingSignTransferBack($input: TransferStepInput!) {\n      signTransferBack(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OrganisingEndStay($input: TransferStepInput!) {\n      endStay(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "): (typeof documents)["\n    mutation OrganisingEndStay($input: TransferStepInput!) {\n      endStay(input: $input) {\n        ...TransferDone_payload\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SummaryFigures_statistics on UnitStatistics {\n    asOf\n    members {\n      total\n      official\n      probationary\n    }\n    admitted(from: $yearFrom, until: $until)\n  }\n"): (typeof documents)["\n  fragment SummaryFigures_statistics on UnitStatistics {\n    asOf\n    members {\n      total\n      official\n      probationary\n    }\n    admitted(from: $yearFrom, until: $until)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingRoots($asOf: LocalDate!) {\n    rootUnits(asOf: $asOf) {\n      ...TreeNode_unit\n    }\n  }\n"): (typeof documents)["\n  query OrganisingRoots($asOf: LocalDate!) {\n    rootUnits(asOf: $asOf) {\n      ...TreeNode_unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitMatch_unit on Unit {\n    id\n    name\n    kind\n    closedOn\n    ancestors {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment UnitMatch_unit on Unit {\n    id\n    name\n    kind\n    closedOn\n    ancestors {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingUnitMatches($search: String!, $asOf: LocalDate!) {\n    units(first: 50, search: $search, asOf: $asOf, includeClosed: true) {\n      edges {\n        node {\n          id\n          ...UnitMatch_unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingUnitMatches($search: String!, $asOf: LocalDate!) {\n    units(first: 50, search: $search, asOf: $asOf, includeClosed: true) {\n      edges {\n        node {\n          id\n          ...UnitMatch_unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingUnitSummary(\n    $id: ID!\n    $asOf: LocalDate!\n    $yearFrom: LocalDate!\n    $until: LocalDate!\n    $figures: Boolean!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ancestors {\n        id\n      }\n      ...ClosedNotice_unit\n      ...UnitFacts_unit\n      ...SubtreeCounts_unit\n      ...UnitActions_unit\n      statistics(asOf: $asOf) @include(if: $figures) {\n        ...SummaryFigures_statistics\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingUnitSummary(\n    $id: ID!\n    $asOf: LocalDate!\n    $yearFrom: LocalDate!\n    $until: LocalDate!\n    $figures: Boolean!\n  ) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      ancestors {\n        id\n      }\n      ...ClosedNotice_unit\n      ...UnitFacts_unit\n      ...SubtreeCounts_unit\n      ...UnitActions_unit\n      statistics(asOf: $asOf) @include(if: $figures) {\n        ...SummaryFigures_statistics\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingBranch($id: ID!, $after: String, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      children(first: 50, after: $after) {\n        edges {\n          node {\n            ...TreeNode_unit\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingBranch($id: ID!, $after: String, $asOf: LocalDate!) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      children(first: 50, after: $after) {\n        edges {\n          node {\n            ...TreeNode_unit\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TreeNode_unit on Unit {\n    id\n    name\n    childCount\n    closedOn\n    successors {\n      successor {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TreeNode_unit on Unit {\n    id\n    name\n    childCount\n    closedOn\n    successors {\n      successor {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClosedNotice_unit on Unit {\n    closedOn\n    successors {\n      kind\n      effectiveOn\n      decisionNumber\n      successor {\n        id\n        ...UnitLink_unit\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ClosedNotice_unit on Unit {\n    closedOn\n    successors {\n      kind\n      effectiveOn\n      decisionNumber\n      successor {\n        id\n        ...UnitLink_unit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubtreeCounts_unit on Unit {\n    subtreeCounts {\n      kind\n      level\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment SubtreeCounts_unit on Unit {\n    subtreeCounts {\n      kind\n      level\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitFacts_unit on Unit {\n    kind\n    line\n    code\n    foundedOn\n    residential\n    authorisedToAdmit\n    delegatedAboveBase\n    parent {\n      id\n      ...UnitLink_unit\n    }\n  }\n"): (typeof documents)["\n  fragment UnitFacts_unit on Unit {\n    kind\n    line\n    code\n    foundedOn\n    residential\n    authorisedToAdmit\n    delegatedAboveBase\n    parent {\n      id\n      ...UnitLink_unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitLink_unit on Unit {\n    id\n    name\n    foundedOn\n    closedOn\n  }\n"): (typeof documents)["\n  fragment UnitLink_unit on Unit {\n    id\n    name\n    foundedOn\n    closedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitCrumbs_unit on Unit {\n    id\n    name\n    ancestors {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment UnitCrumbs_unit on Unit {\n    id\n    name\n    ancestors {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisingFindUnits($search: String, $asOf: LocalDate!) {\n    units(first: 20, search: $search, asOf: $asOf) {\n      edges {\n        node {\n          id\n          name\n          kind\n          parent {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisingFindUnits($search: String, $asOf: LocalDate!) {\n    units(first: 20, search: $search, asOf: $asOf) {\n      edges {\n        node {\n          id\n          name\n          kind\n          parent {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;