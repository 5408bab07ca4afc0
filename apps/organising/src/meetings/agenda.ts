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
  person: { id: string; fullName: string; bornOn: string }
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
  const { id, person } = admission
  const signed = { personId: person.id, admissionId: id }
  return { ...told(admission), path: dossierPath(id), isProbation: false, signed }
}

/** A probationary member on the agenda. */
export function ofProbation(masked: FragmentType<typeof Probation>) {
  const probation = readFragment(Probation, masked)
  const { id, person } = probation
  const signed = { personId: person.id }
  return { ...told(probation), path: probationPath(id), isProbation: true, signed }
}
