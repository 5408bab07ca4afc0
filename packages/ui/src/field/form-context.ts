import type { InjectionKey } from 'vue'

/** What a form tells its fields, and they it. */
export interface FormContext {
  messageFor: (name: string) => string | null
  /** So that the summary can lead to the field. */
  register: (name: string, id: string) => void
}

export const FORM: InjectionKey<FormContext> = Symbol.for('ket-nap.ui.form')
