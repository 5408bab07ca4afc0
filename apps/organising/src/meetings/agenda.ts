import { dossierPath } from '../dossiers/dossier-path.ts'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import { probationPath } from '../probations/probation-path.ts'

const Admission = graphql(`
  fragment AgendaPerson_admission on Admission {
    id
    version
    unit {
      id
      name
    }
    person {
      id
      fullName
      bornOn
    }
  }
`)
const Probation = graphql(`
  fragment AgendaPerson_probation on Probation {
    id
    version
    unit {
      id
      name
    }
    person {
      id
      fullName
      bornOn
    }
  }
`)

interface Considered {
  id: string
  version: number
  unit?: { name: string } | null | undefined
  person: { fullName: string; bornOn: string }
}

const told = ({ id, version, unit, person }: Considered) => ({
  id,
  version,
  name: person.fullName,
  place: [person.bornOn.slice(0, 4), unit?.name].filter(Boolean).join(' · '),
})

/** A candidate on the agenda. */
export function ofAdmission(masked: FragmentType<typeof Admission>) {
  const admission = readFragment(Admission, masked)
  return { ...told(admission), path: dossierPath(admission.id), isProbation: false }
}

/** A probationary member on the agenda. */
export function ofProbation(masked: FragmentType<typeof Probation>) {
  const probation = readFragment(Probation, masked)
  return { ...told(probation), path: probationPath(probation.id), isProbation: true }
}
