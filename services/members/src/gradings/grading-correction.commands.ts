import { accept, maxDate, object, type LocalDate } from '@ket-nap/kernel'
import { isUuid, once, takeAnchoringTurn, type CommandOutcome } from '@ket-nap/subgraph'
import type { Context } from '../context.ts'
import { lineOf } from '../document-numbers/written-line.policy.ts'
import { auditSubject } from '../units/unit.policy.ts'
import {
  objectionsToCorrection,
  standingGradings,
  type GradingCorrection,
} from './grading-correction.policy.ts'
import type { StoredGrading } from './grading.entity.ts'

export type CorrectionResult = CommandOutcome<{ personId: string }>

export interface CorrectGrading extends GradingCorrection {
  idempotencyKey: string
  gradingId: string
}

/** Puts another grade in the place of a wrong one, which stays on record. */
export const correctGrading = (
  context: Context,
  input: CorrectGrading,
): Promise<CorrectionResult> =>
  once(context, { operation: 'correctGrading', input: { ...input } }, async () => {
    await takeAnchoringTurn(context.db)
    const correction: GradingCorrection = {
      ...input,
      reason: input.reason.normalize('NFC').trim(),
      documentNumber: lineOf(input.documentNumber),
      issuer: lineOf(input.issuer),
    }
    const grading = await findGrading(context, input.gradingId)
    const rules = await rulesOn(context, { grading, on: correction.documentOn })
    const facts = await readFacts(context, grading)
    const judging = { facts, policy: rules.values }
    const [first, ...others] = objectionsToCorrection(correction, judging)
    if (first || !grading) return first ? object(first, ...others) : unreadable()
    await store(context, { grading, correction, rules })
    await context.audit('GRADING_CORRECTED', auditSubject(grading.personId, grading))
    return accept({ personId: grading.personId })
  })

function unreadable(): never {
  throw new Error('a grade that is out of reach was corrected')
}

const findGrading = async ({ loaders }: Context, id: string): Promise<StoredGrading | null> =>
  isUuid(id) ? loaders.grading.load(id) : null

async function rulesOn(
  { loaders }: Context,
  { grading, on }: { grading: StoredGrading | null; on: LocalDate },
) {
  const day = maxDate(on, await loaders.policiesBegan())
  return loaders.policy({ provinceId: grading?.province_id ?? null, day })
}

async function readFacts({ loaders, viewer, today }: Context, grading: StoredGrading | null) {
  const { post } = viewer
  if (!grading) {
    return { today, post, grading, isCorrected: false, counted: { outstanding: 0, good: 0 } }
  }
  const { id, personId, gradingUnitId, year } = grading
  const standing = standingGradings(await loaders.gradings.load(personId))
  return {
    today,
    post,
    grading,
    isCorrected: !standing.some(each => each.id === id),
    counted: await loaders.gradesCounted(gradingUnitId, year),
  }
}

interface Corrected {
  grading: StoredGrading
  correction: GradingCorrection
  rules: { version: string; overlay: string | null }
}

/** Where and for whose organ the corrected one counts. */
async function store(
  { db, viewer: { post, holderId } }: Context,
  { grading, correction, rules }: Corrected,
): Promise<void> {
  const { personId, year, gradingUnitId, unit_id, province_id, above_base_id, base_id } = grading
  await db
    .insertInto('gradings')
    .values({
      person_id: personId,
      year,
      grade: correction.grade,
      document_number: correction.documentNumber,
      document_on: correction.documentOn,
      issuer: correction.issuer,
      grading_unit_id: gradingUnitId,
      policy_version: rules.version,
      policy_overlay: rules.overlay,
      holder_id: holderId,
      post_id: post.id,
      role: post.role,
      post_unit_id: post.unitId,
      corrects_id: grading.id,
      reason: correction.reason,
      unit_id,
      province_id,
      above_base_id,
      base_id,
    })
    .execute()
}
