import { accept, object } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import {
  accountTaken,
  objectionsToEnding,
  objectionsToGiving,
  type HelpedFileName,
} from './helper-account.policy.ts'

export type HelperAccountResult = CommandOutcome<{ admissionId: string } | { probationId: string }>

/** The dossier or the recognition file in which a member helps: one of the two. */
export interface HelpedFile {
  admissionId?: string | null | undefined
  probationId?: string | null | undefined
}

export interface GiveHelperAccount extends HelpedFile {
  idempotencyKey: string
  /** Who signs in: the holder of a post as helping member. */
  holderId: string
}

/** Lets the member who helps now sign in and see whom he or she helps. */
export const giveHelperAccount = (
  context: Context,
  input: GiveHelperAccount,
): Promise<HelperAccountResult> =>
  once(context, { operation: 'giveHelperAccount', input: { ...input } }, async () => {
    const { viewer, today, db } = context
    const { holderId } = input
    const { helperId, account, ...found } = await findHelper(context, input)
    const isOwn = holderId === viewer.holderId
    const [first, ...others] = objectionsToGiving({ ...found, isOwn, isGiven: account !== null })
    if (first) return object(first, ...others)
    if (!isUuid(holderId)) return object(accountTaken())
    const { rows } = await sql`
      insert into helper_accounts (person_id, holder_id, given_on, given_by)
      values (${helperId}, ${holderId}, ${today}::date, ${viewer.holderId})
      on conflict do nothing returning id`.execute(db)
    if (rows.length === 0) return object(accountTaken())
    await tellChanged(context, 'HELPER_ACCOUNT_GIVEN', helperId)
    return accept(keyOf(input))
  })

export interface EndHelperAccount extends HelpedFile {
  idempotencyKey: string
}

/** From now on the account of the member who helps sees nobody. */
export const endHelperAccount = (
  context: Context,
  input: EndHelperAccount,
): Promise<HelperAccountResult> =>
  once(context, { operation: 'endHelperAccount', input: { ...input } }, async () => {
    const { viewer, today, db } = context
    const { helperId, account, ...found } = await findHelper(context, input)
    const [first, ...others] = objectionsToEnding({ ...found, isGiven: account !== null })
    if (first) return object(first, ...others)
    await sql`
      update helper_accounts set ended_on = ${today}::date, ended_by = ${viewer.holderId}
      where person_id = ${helperId} and ended_on is null`.execute(db)
    await tellChanged(context, 'HELPER_ACCOUNT_ENDED', helperId)
    return accept(keyOf(input))
  })

const keyOf = ({ admissionId, probationId }: HelpedFile) =>
  probationId ? { probationId } : { admissionId: admissionId ?? '' }

async function findHelper(context: Context, input: HelpedFile) {
  const named: HelpedFileName = input.probationId ? 'probationId' : 'admissionId'
  const helpers = await readHelpers(context, input)
  if (!helpers) return { named, file: 'UNKNOWN', helperId: '', account: null } as const
  const helper = helpers.find(({ untilOn }) => untilOn === null)
  if (!helper) return { named, file: 'WITHOUT_HELPER', helperId: '', account: null } as const
  const account = await context.loaders.helperAccount.load(helper.personId)
  return { named, file: 'HELPED', helperId: helper.personId, account } as const
}

/** Who helps and helped; null where none or both of the files were named, or the one is out of reach. */
async function readHelpers({ loaders }: Context, { admissionId, probationId }: HelpedFile) {
  if (Boolean(admissionId) === Boolean(probationId)) return null
  if (probationId) return (await loaders.readProbation(probationId))?.helpers ?? null
  const isKey = admissionId && isUuid(admissionId)
  return isKey ? ((await loaders.readDossier(admissionId))?.help ?? null) : null
}

/** Kept at the helping member: that is who sees more from now on, or no longer. */
async function tellChanged(context: Context, action: string, personId: string): Promise<void> {
  context.loaders.helperAccount.clear(personId)
  const person = await context.loaders.person.load(personId)
  if (!person) throw new Error('a helping member out of reach was given an account')
  const { id, unitId, provinceId, aboveBaseId, baseId } = person
  await context.audit(action, { subjectId: id, unitId, provinceId, aboveBaseId, baseId })
}
