import type { Crumb } from '@ket-nap/app-kit'
import type { FragmentType } from '../gql/index.ts'
import { graphql, readFragment } from '../gql/index.ts'
import { unitPath } from './unit-path.ts'

const UnitCrumbs = graphql(`
  fragment UnitCrumbs_unit on Unit {
    id
    name
    ancestors {
      id
      name
    }
  }
`)

/** The way down the tree to a unit, the unit itself included. */
export function crumbsOf(unit: FragmentType<typeof UnitCrumbs> | null | undefined): Crumb[] {
  const known = readFragment(UnitCrumbs, unit)
  if (!known) return []
  return [...known.ancestors, known].map(({ id, name }) => ({ label: name, to: unitPath(id) }))
}
