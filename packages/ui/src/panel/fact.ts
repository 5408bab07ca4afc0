/** A fact beside its name, both as they are shown. */
export interface Fact {
  label: string
  text: string
}
