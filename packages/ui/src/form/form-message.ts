/** Something that stops a form: the sentence, and the field it belongs to if there is one. */
export interface FormMessage {
  /** `name` of the field. */
  field: string | null
  text: string
}
