import type { LocalDate } from '@ket-nap/kernel'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { addScan, readScanFacts } from './paper-scan.commands.ts'
import { takeStepOnce, type StepInput } from './step.commands.ts'
import type { GroupCriterion } from '../papers/group-criterion.workflow.ts'
import { criteriaOf, judgeCriteria } from './group-criteria.policy.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import {
  REDONE_WHEN_TOO_OLD,
  type FaultCode,
  type PaperKind,
  type SpecialCase,
} from '../papers/paper.workflow.ts'

export interface RecordPaper extends StepInput {
  kind: PaperKind
  /** The day on the paper, where it is not the day on which it came into the dossier. */
  issuedOn?: LocalDate | null | undefined
  issuer?: string | null | undefined
  validUntil?: LocalDate | null | undefined
  /** Of evidence: the criteria of the group that it proves. */
  criteria?: readonly GroupCriterion[] | null | undefined
  scanId?: string | null | undefined
}

/** Puts a paper into the dossier; an older one of its kind is set aside, and its faults are cleared. */
export const recordPaper = (context: Context, input: RecordPaper) =>
  takeStepOnce(context, 'recordPaper', {
    action: 'RECORD_PAPER',
    input,
    facts: async ({ dossier, policy }) => ({
      isPaperYounger: (input.issuedOn ?? input.on) > input.on,
      ...judgeCriteria(
        { kind: input.kind, criteria: input.criteria ?? [] },
        criteriaOf(dossier, policy),
      ),
      ...(await readScanFacts(context, input.scanId, {
        personId: dossier.personId,
        kind: input.kind,
      })),
    }),
    texts: [{ field: 'issuer', text: input.issuer, longest: 200 }],
    alongside: async ({ dossier: { personId }, policy }) => {
      const { admissionId, kind, on, scanId } = input
      if (kind !== 'INTRODUCTION')
        await setAside(context, { admissionId, kinds: [kind], on, reason: 'REPLACED' })
      await clearFaults(context, { admissionId, kind, on })
      const paperId = await insertPaper(context, input, formOf(policy, kind))
      if (scanId) await addScan(context, { paperId, admissionId, personId, scanId })
    },
  })

const clearFaults = (
  { db }: Context,
  { admissionId, kind, on }: Pick<RecordPaper, 'admissionId' | 'kind' | 'on'>,
) =>
  db
    .updateTable('paper_faults')
    .set({ cleared_on: on })
    .where('admission_id', '=', admissionId)
    .where('paper_kind', '=', kind)
    .where('cleared_on', 'is', null)
    .execute()

async function insertPaper(
  { db, viewer }: Context,
  input: RecordPaper,
  form: ReturnType<typeof formOf>,
): Promise<string> {
  const { admissionId, kind, on, number, issuedOn, issuer, validUntil, criteria } = input
  const { id } = await db
    .insertInto('admission_papers')
    .values({
      admission_id: admissionId,
      kind,
      form,
      number: number?.trim() || null,
      issued_on: issuedOn ?? on,
      issuer: issuer?.trim() || null,
      valid_until: validUntil ?? null,
      criteria: kind === 'GROUP_EVIDENCE' ? [...new Set(criteria ?? [])] : null,
      recorded_by: viewer.holderId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A dossier older than its time keeps what is still right; the rest is made anew. Source: HD06 5.4a. */
export const redoDossier = (context: Context, input: StepInput) =>
  takeStepOnce(context, 'redoDossier', {
    action: 'REDO_DOSSIER',
    input,
    alongside: async () => {
      const { admissionId, on } = input
      const kinds = REDONE_WHEN_TOO_OLD
      await setAside(context, { admissionId, kinds, on, reason: 'TOO_OLD' })
      await context.db
        .updateTable('introductions')
        .set({ set_aside_on: on })
        .where('admission_id', '=', admissionId)
        .where('set_aside_on', 'is', null)
        .execute()
    },
  })

export interface Fault {
  paperKind: PaperKind
  code: FaultCode
}

export interface FaultyDossier extends StepInput {
  faults: readonly Fault[]
}

/** The dossier stays with the department while the cell puts right what is named. */
export const requestAdditions = (context: Context, input: FaultyDossier) =>
  takeStepOnce(context, 'requestAdditions', {
    action: 'REQUEST_ADDITIONS',
    input,
    alongside: () => noteFaults(context, input),
  })

/** The dossier goes back to the cell, to be voted on again. */
export const returnDossier = (context: Context, input: FaultyDossier) =>
  takeStepOnce(context, 'returnDossier', {
    action: 'RETURN',
    input,
    alongside: () => noteFaults(context, input),
  })

async function noteFaults(
  { db, viewer }: Context,
  { admissionId, on, faults }: FaultyDossier,
): Promise<void> {
  if (faults.length === 0) return
  await db
    .insertInto('paper_faults')
    .values(
      faults.map(({ paperKind, code }) => ({
        admission_id: admissionId,
        paper_kind: paperKind,
        code,
        noted_on: on,
        noted_by: viewer.holderId,
      })),
    )
    .execute()
}

interface SetAside {
  admissionId: string
  kinds: readonly PaperKind[]
  on: LocalDate
  reason: 'REPLACED' | 'TOO_OLD'
}

async function setAside({ db }: Context, { admissionId, kinds, on, reason }: SetAside) {
  await db
    .updateTable('admission_papers')
    .set({ set_aside_on: on, set_aside_reason: reason })
    .where('admission_id', '=', admissionId)
    .where('kind', 'in', [...kinds])
    .where('set_aside_on', 'is', null)
    .execute()
}

export interface NameSpecialCases extends StepInput {
  specialCases: readonly SpecialCase[]
}

/** Says why a dossier needs more than the usual papers; all that hold, at once. */
export const nameSpecialCases = (context: Context, input: NameSpecialCases) =>
  takeStepOnce(context, 'nameSpecialCases', {
    action: 'NAME_SPECIAL_CASES',
    input,
    alongside: async () => {
      const named = [...new Set(input.specialCases)].toSorted()
      await sql`update admissions set special_cases = ${named}::text[]
        where id = ${input.admissionId}`.execute(context.db)
    },
  })

/** The number of the form on that day; null where the paper has none. */
function formOf({ forms }: Policy, kind: PaperKind): string | null {
  const numbers: Readonly<Partial<Record<string, string>>> = forms
  return numbers[kind] ?? null
}
