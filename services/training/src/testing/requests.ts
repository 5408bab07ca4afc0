import { randomUUID } from 'node:crypto'
import type { Viewer } from '@ket-nap/subgraph'
import { person, type TestTraining } from './world.ts'

const RECORD = `mutation Record($input: RecordCertificateInput!) {
  recordCertificate(input: $input) {
    certificate {
      id number issuer issuedOn validUntil policyVersion state
      course { kind } class { id code } person { id }
    }
    objections { code path params { name value } source }
  }
}`

export interface CertificateInput {
  idempotencyKey: string
  personId: string
  courseKind: string
  number: string
  issuedOn: string
  issuer: string
  classId?: string | null
}

/** A certificate that nothing speaks against, until something is changed. */
export const certificateInput = (changes: Partial<CertificateInput> = {}): CertificateInput => ({
  idempotencyKey: randomUUID(),
  personId: person('an'),
  courseKind: 'AWARENESS',
  number: `${randomUUID().slice(0, 8)}/2026`,
  issuedOn: '2026-10-01',
  issuer: 'Trung tâm Chính trị xã Thử Nghiệm',
  ...changes,
})

export interface RecordAnswer {
  certificate: Record<string, unknown> | null
  objections: { code: string; path: string[]; params: { name: string; value: string }[] }[]
}

/** Throws when the answer is an error. */
export async function record(
  training: Pick<TestTraining, 'ask'>,
  viewer: Viewer,
  input: CertificateInput,
): Promise<RecordAnswer> {
  const { data, errors } = await training.ask(viewer, RECORD, { input })
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return data?.['recordCertificate'] as RecordAnswer
}

/** How many rows a table has, by the worker's sight. */
export async function countRows(training: TestTraining, table: string): Promise<number> {
  const rows = await training.work(({ em }) =>
    em.execute<{ n: number }[]>(`select count(*)::int as n from ${table}`),
  )
  return rows[0]?.n ?? 0
}
