/** Page of a recorded meeting. */
export const meetingPath = (meetingId: string): string =>
  `/organising/meetings/${encodeURIComponent(meetingId)}`
