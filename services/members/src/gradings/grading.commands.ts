import { accept, maxDate, object, objection, type LocalDate } from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import type { Grade } from '../codes/life-codes.ts'
import type { Context } from '../context.ts'
import { auditSubject } from '../units/unit.policy.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import { judgedOn, objectionsToGrading, type GradingResolution } from './grading.policy.ts'
import { lineOf } from '../document-numbers/written-line.policy.ts'

export type GradingResult = CommandOutcome<{ year: string }>

export interface GradeMembers {
  idempotencyKey: string
  year: number
  documentNumber: string
  documentOn: LocalDate
  issuer: string
  grades: readonly { personId: string; grade: Grade }[]
}

/** Records what the organ of the post graded its members for a year: all of them, or nothing. */
export const gradeMembers = (context: Context, input: GradeMembers): Promise<GradingResult> =>
  once(context, { operation: 'gradeMembers', input: { ...input } }, async () => {
    const { db, viewer, today, loaders } = context
    await takeAnchoringTurn(db)
    const { post } = viewer
    const place = await loaders.place(today).load(post.unitId)
    if (!place) return object(objection('UNKNOWN_UNIT'))
    const resolution: GradingResolution = {
      ...input,
      documentNumber: lineOf(input.documentNumber),
      issuer: lineOf(input.issuer),
    }
    const { year, grades } = resolution
    const day = judgedOn(resolution)
    const rules = await loaders.policy({
      provinceId: place.province_id,
      day: maxDate(resolution.documentOn, await loaders.policiesBegan()),
    })
    const ids = grades.map(({ personId }) => personId).filter(isUuid)
    const facts = {
      today,
      members: await loaders.gradedMembers({ ids, year, day }),
      counted: await loaders.gradesCounted(post.unitId, year),
    }
    const [first, ...others] = objectionsToGrading(resolution, { facts, policy: rules.values })
    if (first) return object(first, ...others)
    const members = new Map(facts.members.map(member => [member.id, member]))
    await store(context, { resolution, members, rules })
    const subjects = [...members].map(([id, member]) => auditSubject(id, member))
    await context.audit('MEMBER_GRADED', ...subjects)
    return accept({ year: String(year) })
  })

interface Judged {
  resolution: GradingResolution
  /** Each at the unit to which the member belonged on the day. */
  members: ReadonlyMap<string, Anchors>
  rules: { version: string; overlay: string | null }
}

async function store(
  { db, viewer }: Context,
  { resolution, members, rules: { version, overlay } }: Judged,
): Promise<void> {
  const { year, documentNumber, documentOn, issuer } = resolution
  const rows = resolution.grades.flatMap(({ personId, grade }) => {
    const place = members.get(personId)
    if (!place) return []
    const { unit_id, province_id, above_base_id, base_id } = place
    return {
      person_id: personId,
      year,
      grade,
      document_number: documentNumber,
      document_on: documentOn,
      issuer,
      grading_unit_id: viewer.post.unitId,
      policy_version: version,
      policy_overlay: overlay,
      holder_id: viewer.holderId,
      post_id: viewer.post.id,
      role: viewer.post.role,
      post_unit_id: viewer.post.unitId,
      unit_id,
      province_id,
      above_base_id,
      base_id,
    }
  })
  await db.insertInto('gradings').values(rows).execute()
}
