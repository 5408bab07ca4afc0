import type { IconName } from '../icon/icons.ts'
import type { Tone } from '../status/tone.ts'

/** Something that happened, or is expected to, on a day. */
export interface TimelineItem {
  id: string
  /** `YYYY-MM-DD`; `null`: not known yet. */
  on: string | null
  title: string
  detail?: string | undefined
  icon?: IconName | undefined
  tone?: Tone | undefined
  /** Has not happened: drawn hollow, said in words by the title. */
  expected?: boolean | undefined
}
