import { accept, acceptUnless, object, objection } from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import { lineOf } from '../document-numbers/written-line.policy.ts'
import { auditSubject } from '../units/unit.policy.ts'
import { objectionsToHandOver, type HandOver } from './file-keeping.policy.ts'
import { storeHandOver } from './hand-over.commands.ts'

export interface HandOverFile extends HandOver {
  idempotencyKey: string
}

export type FileKeepingResult = CommandOutcome<{ personId: string }>

/** Records that another committee keeps a member's file, by the minutes of the hand-over. Source: HD06 8.2. */
export const handOverFile = (context: Context, given: HandOverFile): Promise<FileKeepingResult> =>
  once(context, { operation: 'handOverFile', input: { ...given } }, async () => {
    const { db, loaders, today, audit } = context
    const input = { ...given, documentNumber: lineOf(given.documentNumber) }
    await takeAnchoringTurn(db)
    const { personId, keeperUnitId } = input
    const person = isUuid(personId) ? await loaders.person.load(personId) : null
    const member = person && (await loaders.member.load(person.id))
    if (!person || !member) {
      const path = ['input', 'personId']
      return object(objection('UNKNOWN_PERSON', { path, source: 'HD06 8.2' }))
    }
    const chain = isUuid(keeperUnitId) ? await loaders.chainOn(today).load(keeperUnitId) : null
    const [latest = null] = await loaders.fileKeepings.load(personId)
    const facts = { chain, current: latest, today }
    const judged = acceptUnless(chain, objectionsToHandOver(input, facts))
    if (!judged.ok) return judged
    if (!judged.value) throw new Error('a file is handed to a unit of the tree')
    const { provinceId, aboveBaseId, baseId, unitId } = person
    const above = [provinceId, aboveBaseId, baseId, unitId]
    const apart = !above.includes(keeperUnitId)
    await storeHandOver(context, input, { current: latest, chain: judged.value, apart })
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
