export interface ComboOption<Id extends string = string> {
  id: Id
  label: string
  /** Second line: what tells two of the same name apart. */
  note?: string | undefined
}
