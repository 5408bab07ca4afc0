import { graphql } from '../gql/index.ts'

/** One value as the page shows it and as the form changes it. */
export const PolicyValue = graphql(`
  fragment PolicyValueRow_value on PolicyValue {
    name
    nameVi
    nameEn
    group
    kind
    unit
    least
    greatest
    codes
    isOptional
    text
    source
    doubt
    isApplied
    isConfirmed
    isInherited
    isLocal
  }
`)
