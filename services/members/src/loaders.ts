import type { Viewer } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import { activityLimitLoaders } from './activity-limits/activity-limit.queries.ts'
import { admissionLoaders } from './admissions/admission.queries.ts'
import { badgeLoaders } from './badges/badge.queries.ts'
import { belongingLoaders } from './belongings/belonging.queries.ts'
import { bodyLoaders } from './bodies/body.queries.ts'
import type { Database } from './database.ts'
import { takeNumber, type NumberedDocument } from './document-numbers/document-number.commands.ts'
import { gradingLoaders } from './gradings/grading.queries.ts'
import { chainsAtOnce, dossierLoaders } from './dossiers/dossier.queries.ts'
import { departureLoaders } from './departures/departure.queries.ts'
import { oweExitFile } from './file-keepings/exit-file.commands.ts'
import { fileKeepingLoaders } from './file-keepings/file-keeping.queries.ts'
import { handFileAlong, type ArrivedMember } from './file-keepings/hand-over.commands.ts'
import { meetingLoaders } from './meetings/meeting.queries.ts'
import { helperAccountLoaders } from './helping-members/helper-account.queries.ts'
import { inquiryLoaders } from './inquiries/inquiry.queries.ts'
import { memberLoaders } from './members/member.queries.ts'
import { lifeFactLoaders } from './life-facts/life-fact.queries.ts'
import {
  endMembership,
  restoreMembership,
  type Leaving,
  type Restoring,
} from './members/membership.commands.ts'
import { nominationLoaders } from './nominations/nomination.queries.ts'
import { nomineeTaskLoaders } from './nominations/nominee-task.queries.ts'
import { lockNomination, takeNominationStep } from './nominations/nomination-step.commands.ts'
import { receiverLoaders } from './nominations/receiver.queries.ts'
import { opinionBodyLoaders } from './opinions/opinion-body.queries.ts'
import { opinionRequestLoaders } from './opinions/opinion-request.queries.ts'
import { opinionLoaders } from './opinions/opinion.queries.ts'
import { openingLoaders } from './openings/opening.queries.ts'
import { insertPerson } from './people/new-person.commands.ts'
import { tidyPerson, type NewPerson, type TypedPerson } from './people/new-person.policy.ts'
import { personLoaders } from './people/person.queries.ts'
import { recountPartyAge } from './party-ages/party-age.commands.ts'
import { partyAgeLoaders } from './party-ages/party-age.queries.ts'
import type { NumberVault } from './personal-numbers/number-vault.ts'
import { policyHistoryLoaders } from './policies/policy-history.queries.ts'
import { policyLoaders, type PolicyLoader } from './policies/policy.queries.ts'
import {
  beginProbation,
  endProbation,
  type BegunProbation,
} from './probations/probation.commands.ts'
import { endExtension, type CancelledDiscipline } from './probations/extension.commands.ts'
import { probationLoaders } from './probations/probation.queries.ts'
import { voteOnProbation } from './probations/probation-vote.commands.ts'
import { scanLoaders } from './scans/shown-scan.queries.ts'
import { relocationLoaders } from './relocations/relocation.queries.ts'
import { figuresOf } from './statistics/statistic.queries.ts'
import { endTransfer } from './transfers/transfer-end.commands.ts'
import { transferLoaders } from './transfers/transfer.queries.ts'
import { unitLoaders } from './units/unit.queries.ts'

export type Loaders = ReturnType<ReturnType<typeof createLoaders>>

/** The loaders of one request: everything that a list may ask row by row goes through one. */
export const createLoaders = (vault: NumberVault) => (db: Kysely<Database>, viewer: Viewer) => {
  const rules = policyLoaders(db)
  const chains = chainsAtOnce(db)
  const probations = probationLoaders(db, rules.policy, chains)
  return {
    ...unitLoaders(db, viewer),
    ...peopleLoaders(db, vault),
    ...memberLoaders(db),
    ...belongingLoaders(db),
    ...departureLoaders(db),
    ...admissionLoaders(db),
    ...badgeLoaders(db),
    ...openingLoaders(db),
    ...bodyLoaders(db, viewer),
    ...activityLimitLoaders(db),
    ...lifeFactLoaders(db),
    ...gradingLoaders(db),
    ...partyAgeLoaders(db),
    ...rules,
    ...membershipChanges(db, viewer, { policy: rules.policy, probations }),
    voteOnProbation,
    ...probations,
    ...relocationLoaders(db),
    ...goingLoaders({ db, policy: rules.policy }, viewer),
    /** Numbers what a command of any slice issues. */
    takeNumber: (document: NumberedDocument) => takeNumber({ db }, document),
    ...dossierLoaders(db, rules.policy, chains),
    ...helperAccountLoaders(db),
    ...meetingLoaders(db),
    ...opinionLoaders(db),
    ...nominatingLoaders(db, viewer),
    ...scanLoaders(db),
    ...policyHistoryLoaders(db, viewer),
    figures: figuresOf(db, viewer.today),
  }
}

interface Judged {
  policy: ReturnType<typeof policyLoaders>['policy']
  probations: ReturnType<typeof probationLoaders>
}

/** What commands of other slices do to a membership. */
const membershipChanges = (db: Kysely<Database>, viewer: Viewer, judged: Judged) => ({
  /** Takes back an expulsion or a removal. */
  restoreMembership: (restoring: Restoring) => restoreMembership({ db }, restoring),
  /** Counts Party age anew after a time outside has ended. */
  recountPartyAge: (personId: string) => recountPartyAge({ db }, personId),
  endMembership: (leaving: Leaving) => endWhole({ db, policy: judged.policy }, leaving),
  beginProbation: (begun: BegunProbation) =>
    beginProbation({ db, today: viewer.today, loaders: judged.probations }, begun),
  /** Ends the extension of a probation whose discipline is cancelled. */
  endExtension: (cancelled: CancelledDiscipline) =>
    endExtension({ db, today: viewer.today, loaders: judged.probations }, cancelled),
})

/** People on record, and those who are entered. */
function peopleLoaders(db: Kysely<Database>, vault: NumberVault) {
  const loaders = personLoaders(db, vault)
  const { ethnicGroups, religions, tellPlacement } = loaders
  return {
    ...loaders,
    tidyPerson: async (typed: TypedPerson) =>
      tidyPerson(typed, { ethnicGroups: await ethnicGroups(), religions: await religions() }),
    insertPerson: (person: NewPerson, unitId: string) =>
      insertPerson({ db, vault, tellPlacement }, person, unitId),
  }
}

interface Storage {
  db: Kysely<Database>
  policy: PolicyLoader
}

/** People whom mass organisations propose, and the steps that commands of any slice take with them. */
const nominatingLoaders = (db: Kysely<Database>, viewer: Viewer) => ({
  ...nominationLoaders(db, viewer),
  ...nomineeTaskLoaders(db),
  ...opinionBodyLoaders(db, viewer),
  ...opinionRequestLoaders(db, viewer),
  ...receiverLoaders(db, viewer),
  lockNomination,
  takeNominationStep,
})

/** Members on their way, and their files. */
function goingLoaders({ db, policy }: Storage, viewer: Viewer) {
  const loaders = { ...transferLoaders(db, policy), ...fileKeepingLoaders(db) }
  return {
    ...loaders,
    ...inquiryLoaders(db),
    /** The file of a member who arrived goes along. */
    handFileAlong: (arrived: ArrivedMember) => handFileAlong({ db, viewer, loaders }, arrived),
  }
}

/** Ends a membership within a command of any slice, and with it what is under way. */
async function endWhole(storage: Storage, leaving: Leaving): Promise<void> {
  await endMembership(storage, leaving)
  await endProbation(storage, leaving)
  await endTransfer(storage, leaving)
  await oweExitFile(storage, leaving)
}
