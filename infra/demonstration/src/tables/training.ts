import { table, type Table } from '../csv.ts'
import type { ToldPlace } from '../told.ts'

/** The tables of the training service; a class that nobody attended is left out. */
export function trainingTables(told: readonly ToldPlace[]): Record<string, Table> {
  const certificates = told.flatMap(place => place.certificates)
  const classes = [...new Set(certificates.map(certificate => certificate.class))]
  return {
    classes: table(
      'key,course_kind,code,organiser,place,opens_on,closes_on,decision_number',
      classes
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ key, kind, code, centre, opensOn, closesOn, decisionNumber }) => [
          key,
          kind,
          code,
          centre.unit,
          centre.place,
          opensOn,
          closesOn,
          decisionNumber,
        ]),
    ),
    certificates: table(
      'key,person,course_kind,number,issued_on,issuer,class',
      certificates.map(({ key, person, kind, number, issuedOn, issuer, class: attended }) => [
        key,
        person,
        kind,
        number,
        issuedOn,
        issuer,
        attended.key,
      ]),
    ),
  }
}
