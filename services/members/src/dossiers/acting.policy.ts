import { object, type Objection, type Outcome } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import type { Actor } from '../admissions/action.workflow.ts'
import { SEATS } from '../routes/actor.policy.ts'
import type { Route } from '../routes/route.workflow.ts'

/** The roles in which somebody acts for these organs on a route; each once. */
export function rolesOf(actors: readonly Actor[], route: Route | null): Role[] {
  const places = route && { route, cellUnitId: 'own' }
  const seats = SEATS.filter(
    ({ acts, at }) =>
      acts.some(actor => actors.includes(actor)) && (!places || at(places) !== null),
  )
  const centre: readonly Role[] = actors.includes('CENTRE') ? ['PROPAGANDA'] : []
  return [...new Set([...seats.map(({ role }) => role), ...centre])]
}

type Judged<T, Who extends string> = Outcome<T, Objection<string, Who>>

/** An outcome as it leaves: objections at the input, and with the roles that can clear them. */
export function asTold<T>(outcome: Judged<T, Actor>, route: Route | null): Judged<T, Role> {
  if (outcome.ok) return outcome
  const tell = ({ path, clearableBy = [], ...rest }: Objection<string, Actor>) => ({
    ...rest,
    path: path.length > 0 ? ['input', ...path] : [],
    clearableBy: rolesOf(clearableBy, route),
  })
  const [first, ...others] = outcome.objections
  return object(tell(first), ...others.map(tell))
}
