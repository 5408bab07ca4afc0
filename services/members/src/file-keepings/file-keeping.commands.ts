import {
  accept,
  acceptUnless,
  object,
  objection,
  type LocalDate,
  type Objection,
} from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../database.ts'
import type { Chain } from '../routes/route.workflow.ts'
import { auditSubject } from '../units/unit.policy.ts'
import { keepsFiles, type FileKeeping } from './file-keeping.workflow.ts'
import { isLine, lineOf, LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'

export interface HandOverFile {
  idempotencyKey: string
  personId: string
  /** The committee that keeps the file from now on. */
  keeperUnitId: string
  on: LocalDate
  documentNumber: string
  documentOn: LocalDate
}

export type FileKeepingResult = CommandOutcome<{ personId: string }>
type Told = Objection<string, Role>

const about = (
  code: string,
  field: string,
  params: Readonly<Record<string, string | number>> = {},
): Told => objection(code, { path: ['input', field], source: 'HD06 8.2', params })

/** Records that another committee keeps a member's file, by the minutes of the hand-over. Source: HD06 8.2. */
export const handOverFile = (context: Context, given: HandOverFile): Promise<FileKeepingResult> =>
  once(context, { operation: 'handOverFile', input: { ...given } }, async () => {
    const { db, loaders, today, audit } = context
    const input = { ...given, documentNumber: lineOf(given.documentNumber) }
    await takeAnchoringTurn(db)
    const { personId, keeperUnitId } = input
    const person = isUuid(personId) ? await loaders.person.load(personId) : null
    const member = person && (await loaders.member.load(person.id))
    if (!person || !member) return object(about('UNKNOWN_PERSON', 'personId'))
    const chain = isUuid(keeperUnitId) ? await loaders.chainOn(today).load(keeperUnitId) : null
    const [current = null] = await loaders.fileKeepings.load(personId)
    const judged = acceptUnless(chain, objectionsTo(input, { chain, current, today }))
    if (!judged.ok) return judged
    if (!judged.value) throw new Error('a file is handed to a unit of the tree')
    if (current) await end(db, current, input.on)
    const { provinceId, aboveBaseId, baseId, unitId } = person
    const above = [provinceId, aboveBaseId, baseId, unitId]
    const apart = !above.includes(keeperUnitId)
    await insert(context, input, { chain: judged.value, apart })
    await audit('FILE_HANDED_OVER', {
      ...auditSubject(personId, {
        unit_id: unitId,
        province_id: provinceId,
        above_base_id: aboveBaseId,
        base_id: baseId,
      }),
    })
    return accept({ personId })
  })

interface Known {
  chain: Chain | null
  current: FileKeeping | null
  today: LocalDate
}

function objectionsTo(
  { on, documentOn, documentNumber, keeperUnitId }: HandOverFile,
  { chain, current, today }: Known,
): Told[] {
  const since = current?.fromOn
  return [
    ...(chain ? [] : [about('DESTINATION_UNKNOWN', 'keeperUnitId')]),
    ...(chain && !keepsFiles(chain.own) ? [about('KEEPER_HAS_NO_COMMITTEE', 'keeperUnitId')] : []),
    ...(current?.keeperUnitId === keeperUnitId
      ? [about('KEEPS_FILE_ALREADY', 'keeperUnitId')]
      : []),
    ...(on > today ? [about('DAY_IN_FUTURE', 'on', { today })] : []),
    ...(since && on <= since ? [about('DAY_BEFORE_LAST_STEP', 'on', { lastStepOn: since })] : []),
    ...(isLine(documentNumber, LONGEST_NUMBER)
      ? []
      : [about('DOCUMENT_NUMBER_NOT_USABLE', 'documentNumber', { limit: LONGEST_NUMBER })]),
    ...(documentOn > today ? [about('DOCUMENT_IN_FUTURE', 'documentOn', { today })] : []),
  ]
}

async function end(db: Kysely<Database>, { id }: FileKeeping, on: LocalDate): Promise<void> {
  await db.updateTable('file_keepings').set({ until_on: on }).where('id', '=', id).execute()
}

async function insert(
  { db, viewer }: Context,
  { personId, on, documentNumber, documentOn }: HandOverFile,
  { chain, apart }: { chain: Chain; apart: boolean },
): Promise<void> {
  await db
    .insertInto('file_keepings')
    .values({
      person_id: personId,
      from_on: on,
      document_number: documentNumber,
      document_on: documentOn,
      apart,
      holder_id: viewer.holderId,
      role: viewer.post.role,
      unit_id: chain.own.unitId,
      base_id: chain.base?.unitId ?? null,
      above_base_id: chain.aboveBase?.unitId ?? null,
      province_id: chain.province?.unitId ?? null,
    })
    .execute()
}
