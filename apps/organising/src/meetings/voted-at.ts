import type { Fact } from '../dossiers/FactList.vue'
import { meetingPath } from './meeting-path.ts'

interface Ballot {
  meetingId: string
  isMeetingReached: boolean
}

/** The record of the meeting where it is within reach; a meeting of a place that was left is not. */
export const meetingLink = (
  { meetingId, isMeetingReached }: Ballot,
  label: string,
): Pick<Fact, 'link'> => (isMeetingReached ? { link: { to: meetingPath(meetingId), label } } : {})
