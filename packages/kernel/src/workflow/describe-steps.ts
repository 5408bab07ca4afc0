interface Term {
  readonly en: string
  readonly vi: string
}

/** What a page says of one action; of its obstacles only who clears them. */
interface Step<Stage extends string, Actor extends string> {
  readonly from: readonly Stage[]
  readonly to: Stage | null
  readonly by: readonly Actor[]
  readonly source: string
  readonly unless?: Readonly<Record<string, { readonly clearableBy: readonly Actor[] } | undefined>>
}

interface Described<Action extends string, Stage extends string, Actor extends string> {
  readonly workflow: Readonly<Record<Action, Step<Stage, Actor>>>
  /** In the order of the rows, and of the columns. */
  readonly stages: readonly Stage[]
  readonly actions: readonly Action[]
  readonly stageWords: Readonly<Record<Stage, Term>>
  readonly actionWords: Readonly<Record<Action, Term>>
  readonly actorWords: Readonly<Record<Actor, string>>
}

/** A workflow in Markdown, made from its table alone: stage × action, then each action with its obstacles. */
export function describeSteps<Action extends string, Stage extends string, Actor extends string>(
  described: Described<Action, Stage, Actor>,
): { table: string; actions: string[] } {
  const { workflow, stages, actions, stageWords } = described
  const leadsTo = (action: Action, stage: Stage): string => {
    const { from, to } = workflow[action]
    if (!from.includes(stage)) return '–'
    return to === null ? 'stays' : stageWords[to].en
  }
  const rows = stages.map(stage => [
    `${stageWords[stage].en} (${stageWords[stage].vi})`,
    ...actions.map(action => leadsTo(action, stage)),
  ])
  const head = ['stage', ...actions]
  const lines = [head, head.map(() => '---'), ...rows]
  return {
    table: lines.map(cells => `| ${cells.join(' | ')} |`).join('\n'),
    actions: actions.map(action => describeAction(described, action)),
  }
}

function describeAction<Action extends string, Stage extends string, Actor extends string>(
  { workflow, actionWords, actorWords }: Described<Action, Stage, Actor>,
  action: Action,
): string {
  const { by, source, unless = {} } = workflow[action]
  const say = (actors: readonly Actor[] = []) => actors.map(each => actorWords[each]).join(', ')
  const objections = Object.entries(unless).map(([code, obstacle]) => {
    const clearers = say(obstacle?.clearableBy)
    return `- \`${code}\`${clearers ? `, cleared by: ${clearers}` : ''}`
  })
  return [
    `### ${action}`,
    '',
    `${actionWords[action].en} (${actionWords[action].vi}).`,
    `By: ${say(by)}. Source: ${source}.`,
    ...(objections.length > 0 ? ['', ...objections] : []),
  ].join('\n')
}
