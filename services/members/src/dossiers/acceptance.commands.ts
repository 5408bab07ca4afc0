import { accept, object, type LocalDate, type Outcome } from '@ket-nap/kernel'
import { once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type {
  GeneralEducation,
  PersonFlag,
  PoliticalTheory,
  ProfessionalLevel,
} from '../codes/person-codes.ts'
import type { Context } from '../context.ts'
import type { LikelyDuplicate, Nomination, Told } from '../nominations/nomination.policy.ts'
import { putOnList } from './listing.commands.ts'

/** What the list asks of a person besides what the nomination says. */
export interface NomineeTraits {
  ethnicGroup: string
  religion: string
  generalEducation: GeneralEducation
  professionalLevel: ProfessionalLevel
  politicalTheory: PoliticalTheory
  flags: readonly PersonFlag[]
}

export interface AcceptNomination {
  idempotencyKey: string
  nominationId: string
  expectedVersion: number
  note?: string | null | undefined
  /** Who is the same person on record; else `isAnotherPerson` where somebody looks alike. */
  samePersonId?: string | null | undefined
  isAnotherPerson?: boolean | null | undefined
  person?: NomineeTraits | null | undefined
  helperId: string
  /** Day and number of the cell's monthly resolution. */
  on: LocalDate
  number?: string | null | undefined
}

/** The cell puts the nominee on its list, by the rules and the command of every listing. */
export const acceptNomination = (
  context: Context,
  input: AcceptNomination,
): Promise<CommandOutcome<{ nominationId: string }>> =>
  once(context, { operation: 'acceptNomination', input: { ...input } }, async () => {
    const { loaders } = context
    const locked = await loaders.lockNomination(context, input)
    if (!locked.ok) return locked
    const duplicates = await loaders.likelyDuplicates(input.nominationId)
    return loaders.takeNominationStep(context, {
      action: 'ACCEPT',
      input,
      on: input.on,
      brought: { duplicates: settled(duplicates, input) },
      first: nomination => list(context, nomination, input),
    })
  })

function settled(
  duplicates: readonly LikelyDuplicate[],
  { samePersonId, isAnotherPerson }: AcceptNomination,
): 'NONE' | 'OPEN' | 'SETTLED' | 'FOREIGN' {
  if (samePersonId) {
    return duplicates.some(({ personId }) => personId === samePersonId) ? 'SETTLED' : 'FOREIGN'
  }
  if (duplicates.length === 0) return 'NONE'
  return isAnotherPerson ? 'SETTLED' : 'OPEN'
}

/** The listing itself; its objections are those of every listing. */
async function list(
  context: Context,
  nomination: Nomination,
  { samePersonId, person, helperId, on, number }: AcceptNomination,
): Promise<Outcome<object, Told>> {
  const { fullName, bornOn, sex, occupation, toCellId } = nomination
  const listed = await putOnList(context, {
    unitId: toCellId ?? '',
    personId: samePersonId ?? null,
    person:
      samePersonId || !person
        ? null
        : {
            ...person,
            fullName,
            bornOn,
            sex,
            occupation,
            personalNumber: await readNumber(context, nomination.id),
          },
    helperId,
    on,
    number,
  })
  if (!listed.ok) {
    const [first, ...others] = listed.objections.map(told)
    return first ? object(first, ...others) : listed
  }
  const { today, viewer } = context
  return accept({
    admission_id: listed.value.admissionId,
    answered_on: today,
    answered_by: viewer.holderId,
  })
}

/** The input names the person otherwise than a listing does. */
const told = (each: Told): Told => ({
  ...each,
  path: each.path.map((part, place) =>
    place === 1 && part === 'personId' ? 'samePersonId' : part,
  ),
})

async function readNumber(
  { db, loaders: { vault } }: Context,
  nominationId: string,
): Promise<string | null> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed from nominee_numbers where nomination_id = ${nominationId}::uuid`.execute(db)
  const [row] = rows
  return row ? vault.open({ personId: nominationId, kind: 'PERSONAL_NUMBER' }, row.sealed) : null
}
