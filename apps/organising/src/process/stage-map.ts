/** What the map needs of a stage and of an action. */
export interface MapStage {
  code: string
  isFinal: boolean
}
export interface MapAction {
  from: readonly string[]
  to?: string | null | undefined
  isWayBack: boolean
}

export interface StagePlace<Stage> {
  stage: Stage
  /** Stages to which actions lead on from here, the next one left out. */
  leaps: readonly Stage[]
  /** Whether an action leads to the stage that is drawn below. */
  leadsDown: boolean
}

/** The way as a column of stages in their order, and the ends that leave it. */
export function mapStages<Stage extends MapStage>(
  stages: readonly Stage[],
  actions: readonly MapAction[],
): { way: StagePlace<Stage>[]; ends: Stage[] } {
  const onward = actions.filter(({ isWayBack }) => !isWayBack)
  const reached = new Set(onward.flatMap(({ to }) => (to ? [to] : [])))
  const onWay = stages.filter(({ code, isFinal }) => !isFinal || reached.has(code))
  const isEnd = ({ code, isFinal }: Stage) => isFinal && code !== onWay.find(s => s.isFinal)?.code
  const column = onWay.filter(stage => !isEnd(stage))
  const placeOf = (stage: Stage, place: number): StagePlace<Stage> => {
    const targets = new Set(
      onward.flatMap(({ from, to }) => (to && from.includes(stage.code) ? [to] : [])),
    )
    const next = column[place + 1]
    return {
      stage,
      leadsDown: next !== undefined && targets.has(next.code),
      leaps: stages.filter(
        ({ code }) => targets.has(code) && code !== next?.code && code !== stage.code,
      ),
    }
  }
  return {
    way: column.map(placeOf),
    ends: stages.filter(stage => stage.isFinal && !column.includes(stage)),
  }
}
