import { isLocalDate } from '@ket-nap/kernel'
import { reactive, shallowRef } from 'vue'

export const COURSE_KINDS = ['AWARENESS', 'NEW_MEMBER', 'ELEMENTARY_THEORY'] as const
export type CourseKind = (typeof COURSE_KINDS)[number]

/** Why the form does not go out: a code of the server, or MISSING for a field left empty. */
export interface FormObjection {
  field: string | null
  code: string
}

export interface CertificateIntent {
  courseKind: CourseKind
  number: string
  issuedOn: string
  issuer: string
}

/** The form of a certificate: what is typed, what is missing, what the server objected to. */
export function useCertificateForm() {
  const form = reactive({
    courseKind: null as CourseKind | null,
    number: '',
    issuedOn: '',
    issuer: '',
  })
  const messages = shallowRef<readonly FormObjection[]>([])

  /** What can be sent, or null with the messages set. Whether it is right is decided by the server. */
  function complete(): CertificateIntent | null {
    const { courseKind, issuedOn } = form
    const number = form.number.trim()
    const issuer = form.issuer.trim()
    const missing = [
      courseKind ? null : 'courseKind',
      number ? null : 'number',
      isLocalDate(issuedOn) ? null : 'issuedOn',
      issuer ? null : 'issuer',
    ].filter(field => field !== null)
    messages.value = missing.map(field => ({ field, code: 'MISSING' }))
    return courseKind && missing.length === 0 ? { courseKind, number, issuedOn, issuer } : null
  }

  return {
    form,
    messages,
    complete,
    object: (objections: readonly FormObjection[]) => (messages.value = objections),
  }
}
