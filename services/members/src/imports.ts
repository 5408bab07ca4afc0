import { enqueue, takeAnchoringTurn, type ImportDefinition } from '@ket-nap/subgraph'
import { admissionsImport } from './admissions/admission.imports.ts'
import { paperStepsImport } from './admissions/paper-step.imports.ts'
import { badgesImport } from './badges/badge.imports.ts'
import { belongingsImport } from './belongings/belonging.imports.ts'
import { bodiesImport, seatsImport } from './bodies/body.imports.ts'
import type { Database } from './database.ts'
import { attendeesImport } from './meetings/attendee.imports.ts'
import { departuresImport } from './departures/departure.imports.ts'
import { gradingsImport } from './gradings/grading.imports.ts'
import {
  helperAccountsImport,
  helpingMembersImport,
} from './helping-members/helping-member.imports.ts'
import { membersImport } from './members/member.imports.ts'
import { peopleImport } from './people/person.imports.ts'
import { OPEN_RECOGNITIONS } from './probations/probation-clock.workflow.ts'
import { beginProbations } from './probations/probation.commands.ts'
import { probationStepsImport } from './probations/probation-step.imports.ts'
import { transfersImport } from './transfers/transfer.imports.ts'
import type { NumberVault } from './personal-numbers/number-vault.ts'
import { recognitionsImport } from './recognitions/recognition.imports.ts'

type Imports = Readonly<Record<string, ImportDefinition<Database>>>

/** The tables that this service takes, in the order in which they depend on each other. */
export const importsOf = (vault: NumberVault): Imports =>
  inAnchoringTurn({
    people: peopleImport(vault),
    members: withProbations(membersImport(vault)),
    belongings: belongingsImport,
    admissions: admissionsImport,
    admission_steps: paperStepsImport,
    recognitions: recognitionsImport,
    badges: badgesImport,
    departures: departuresImport,
    bodies: bodiesImport,
    seats: seatsImport,
    gradings: gradingsImport,
    helping_members: helpingMembersImport,
    helper_accounts: helperAccountsImport,
    transfers: transfersImport,
    probation_steps: probationStepsImport,
    attendees: attendeesImport,
  })

/** Every table has anchors, which are copied from units or from people that may be moving just now. */
const inAnchoringTurn = (imports: Imports): Imports =>
  Object.fromEntries(
    Object.entries(imports).map(([table, definition]) => [
      table,
      {
        ...definition,
        async apply(work) {
          await takeAnchoringTurn(work.db)
          await definition.apply(work)
        },
      },
    ]),
  )

/** Who comes as a probationary member is on probation; what is over already is opened by a job. */
const withProbations = (members: ImportDefinition<Database>): ImportDefinition<Database> => ({
  ...members,
  async apply(work) {
    await members.apply(work)
    await beginProbations(work)
    await enqueue(work.db, { job: OPEN_RECOGNITIONS, payload: {}, key: OPEN_RECOGNITIONS })
  },
})
