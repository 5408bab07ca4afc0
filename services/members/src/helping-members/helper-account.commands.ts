import { accept, object } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { accountTaken, objectionsToEnding, objectionsToGiving } from './helper-account.policy.ts'

export type HelperAccountResult = CommandOutcome<{ admissionId: string }>

export interface GiveHelperAccount {
  idempotencyKey: string
  admissionId: string
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
    const { admissionId, holderId } = input
    const { dossier, helperId, account } = await findHelper(context, admissionId)
    const isOwn = holderId === viewer.holderId
    const [first, ...others] = objectionsToGiving({ dossier, isOwn, isGiven: account !== null })
    if (first) return object(first, ...others)
    if (!isUuid(holderId)) return object(accountTaken())
    const { rows } = await sql`
      insert into helper_accounts (person_id, holder_id, given_on, given_by)
      values (${helperId}, ${holderId}, ${today}::date, ${viewer.holderId})
      on conflict do nothing returning id`.execute(db)
    if (rows.length === 0) return object(accountTaken())
    await tellChanged(context, 'HELPER_ACCOUNT_GIVEN', helperId)
    return accept({ admissionId })
  })

export interface EndHelperAccount {
  idempotencyKey: string
  admissionId: string
}

/** From now on the account of the member who helps sees nobody. */
export const endHelperAccount = (
  context: Context,
  input: EndHelperAccount,
): Promise<HelperAccountResult> =>
  once(context, { operation: 'endHelperAccount', input: { ...input } }, async () => {
    const { viewer, today, db } = context
    const { dossier, helperId, account } = await findHelper(context, input.admissionId)
    const [first, ...others] = objectionsToEnding({ dossier, isGiven: account !== null })
    if (first) return object(first, ...others)
    await sql`
      update helper_accounts set ended_on = ${today}::date, ended_by = ${viewer.holderId}
      where person_id = ${helperId} and ended_on is null`.execute(db)
    await tellChanged(context, 'HELPER_ACCOUNT_ENDED', helperId)
    return accept({ admissionId: input.admissionId })
  })

async function findHelper({ loaders }: Context, admissionId: string) {
  const found = isUuid(admissionId) ? await loaders.readDossier(admissionId) : null
  if (!found) return { dossier: 'UNKNOWN', helperId: '', account: null } as const
  const helper = found.help.find(({ untilOn }) => untilOn === null)
  if (!helper) return { dossier: 'WITHOUT_HELPER', helperId: '', account: null } as const
  const { personId } = helper
  const account = await loaders.helperAccount.load(personId)
  return { dossier: 'HELPED', helperId: personId, account } as const
}

/** Kept at the helping member: that is who sees more from now on, or no longer. */
async function tellChanged(context: Context, action: string, personId: string): Promise<void> {
  context.loaders.helperAccount.clear(personId)
  const person = await context.loaders.person.load(personId)
  if (!person) throw new Error('a helping member out of reach was given an account')
  const { id, unitId, provinceId, aboveBaseId, baseId } = person
  await context.audit(action, { subjectId: id, unitId, provinceId, aboveBaseId, baseId })
}
