import { acceptUnless, object, objection, type Objection, type Outcome } from '../outcome.ts'

/** Why an action is not possible although its stage is right. */
export interface Obstacle<Actor extends string, Facts> {
  readonly when: (facts: Facts) => boolean
  /** Who can do something about it. */
  readonly clearableBy: readonly Actor[]
  readonly source: string
  /** What it points at in the input of the action. */
  readonly path?: readonly string[]
  /** Figures for the sentence; never anything personal. */
  readonly params?: (facts: Facts) => Readonly<Record<string, string | number>>
}

/** One action: where it starts, where it leads, who acts, and what stands in its way. */
export interface Rule<Stage extends string, Actor extends string, Facts, Code extends string> {
  readonly from: readonly Stage[]
  /** Null: something is done at the stage, which stays. */
  readonly to: Stage | null
  readonly by: readonly Actor[]
  readonly source: string
  readonly unless?: { readonly [C in Code]?: Obstacle<Actor, Facts> }
}

/** A workflow is a table that can be checked against its source line by line. */
export type Workflow<
  Action extends string,
  Stage extends string,
  Actor extends string,
  Facts,
  Code extends string,
> = Readonly<Record<Action, Rule<Stage, Actor, Facts, Code>>>

/** A case as somebody finds it. */
export interface Standing<Stage extends string, Actor extends string, Facts> {
  readonly stage: Stage
  /** Everybody for whom the one who asks may act. */
  readonly actors: readonly Actor[]
  readonly facts: Facts
}

type WorkflowCode = 'WRONG_STAGE' | 'WRONG_ACTOR'

/**
 * Judges one action. A wrong stage is the only objection, because the rest has no meaning there; otherwise
 * every obstacle is told at once, and that another has to act.
 */
export function decide<
  Action extends string,
  Stage extends string,
  Actor extends string,
  Facts,
  Code extends string,
>(
  workflow: Workflow<Action, Stage, Actor, Facts, Code>,
  action: Action,
  { stage, actors, facts }: Standing<Stage, Actor, Facts>,
): Outcome<Stage, Objection<Code | WorkflowCode, Actor>> {
  const rule = workflow[action]
  if (!rule.from.includes(stage)) {
    return object(objection('WRONG_STAGE', { params: { stage }, source: rule.source }))
  }
  const foreign = isFor(rule, actors)
    ? []
    : [objection('WRONG_ACTOR', { clearableBy: rule.by, source: rule.source })]
  return acceptUnless(rule.to ?? stage, [...foreign, ...obstaclesOf(rule, facts)])
}

const isFor = <Actor extends string>(
  { by }: { readonly by: readonly Actor[] },
  actors: readonly Actor[],
): boolean => by.some(actor => actors.includes(actor))

function obstaclesOf<Stage extends string, Actor extends string, Facts, Code extends string>(
  { unless }: Rule<Stage, Actor, Facts, Code>,
  facts: Facts,
): Objection<Code, Actor>[] {
  const found: Objection<Code, Actor>[] = []
  for (const code in unless) {
    const obstacle = unless[code]
    if (!obstacle?.when(facts)) continue
    const { clearableBy, source, path = [], params } = obstacle
    found.push({ code, path, params: params?.(facts) ?? {}, clearableBy, source })
  }
  return found
}

export interface PossibleAction<Action extends string, Objections> {
  readonly action: Action
  /** Empty: it can be done now. */
  readonly objections: readonly Objections[]
}

/** A case as it stands today, and as it stood on earlier days on which the step may have been taken. */
export type PossibleFacts<Facts> = readonly [Facts, ...Facts[]]

/**
 * Every action that starts at the stage and is one of theirs, with what stands in its way whatever the day:
 * what only some of the days would meet is said when the step comes with its own. The facts may differ from
 * one action to the next.
 */
export function listActions<
  Action extends string,
  Stage extends string,
  Actor extends string,
  Facts,
  Code extends string,
>(
  workflow: Workflow<Action, Stage, Actor, Facts, Code>,
  { stage, actors }: Omit<Standing<Stage, Actor, Facts>, 'facts'>,
  factsOf: (action: Action) => PossibleFacts<Facts>,
): PossibleAction<Action, Objection<Code | WorkflowCode, Actor>>[] {
  const possible: PossibleAction<Action, Objection<Code | WorkflowCode, Actor>>[] = []
  for (const action in workflow) {
    const rule = workflow[action]
    if (!rule.from.includes(stage) || !isFor(rule, actors)) continue
    possible.push({ action, objections: lastingObstacles(rule, factsOf(action)) })
  }
  return possible
}

function lastingObstacles<Stage extends string, Actor extends string, Facts, Code extends string>(
  rule: Rule<Stage, Actor, Facts, Code>,
  [today, ...earlier]: PossibleFacts<Facts>,
): Objection<Code, Actor>[] {
  const stood = earlier.map(facts => new Set(obstaclesOf(rule, facts).map(({ code }) => code)))
  return obstaclesOf(rule, today).filter(({ code }) => stood.every(codes => codes.has(code)))
}
