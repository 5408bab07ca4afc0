import { toLocalDate } from '@ket-nap/kernel'
import type { UnitFacts, VersionFacts } from '../reorganisations/unit-facts.policy.ts'

type Plain<T> = { [K in keyof T]?: T[K] extends string | null ? string | null : T[K] }

const day = (text: string | null | undefined) => (text ? toLocalDate(text) : null)

/** A version for policy tests: a cell under 'base', since 2020, still valid. */
export function version(
  given: Plain<Omit<VersionFacts, 'kind' | 'level' | 'line'>> &
    Partial<Pick<VersionFacts, 'kind' | 'level' | 'line'>> = {},
): VersionFacts {
  const { from = '2020-01-01', until = null, ...rest } = given
  return {
    parentId: 'base',
    kind: 'CELL',
    level: 'CELL',
    line: 'PARTY',
    name: 'Chi bộ 1',
    path: '1.2.3',
    ...(rest as Partial<VersionFacts>),
    from: toLocalDate(from ?? ''),
    until: day(until),
  }
}

/** A unit for policy tests, founded and closed as its versions say. */
export function unitFacts(
  id: string,
  sequence: number,
  versions: readonly VersionFacts[] = [version()],
): UnitFacts {
  const closedOn = versions.at(-1)?.until ?? null
  return {
    id,
    sequence,
    revision: 3,
    foundedOn: versions[0]?.from ?? toLocalDate('2020-01-01'),
    closedOn,
    versions,
  }
}
