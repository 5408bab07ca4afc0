import { table, type Table } from '../csv.ts'
import type { ToldPlace } from '../told.ts'

/** The tables of the training service; a class that is over and that nobody attended is left out. */
export function trainingTables(told: readonly ToldPlace[]): Record<string, Table> {
  const certificates = told.flatMap(place => place.certificates)
  const held = [...new Set(certificates.map(certificate => certificate.class))]
  const planned = new Set(told.flatMap(place => place.nextClasses))
  return {
    classes: table(
      'key,course_kind,code,organiser,place,opens_on,closes_on,decision_number,form,seats,stage',
      [...held, ...planned]
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .map(one => [
          one.key,
          one.kind,
          one.code,
          one.centre.unit,
          one.centre.place,
          one.opensOn,
          one.closesOn,
          ...(planned.has(one)
            ? [null, 'REGULAR', 60, 'PLANNED']
            : [one.decisionNumber, null, null, null]),
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
