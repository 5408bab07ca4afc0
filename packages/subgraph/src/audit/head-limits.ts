/** From when on late heads are an alarm, and from when on nobody is opened; null for never. */
export interface HeadLimits {
  alarmAfterMinutes: number
  refuseAfterHours: number | null
}

/** X-Road closes its gates when no time stamp came for 14,400 s (acceptable-timestamp-failure-period). */
const GIVEN = { alarmAfterMinutes: '15', refuseAfterHours: '4' }

/**
 * `AUDIT_ALARM_AFTER_MINUTES=15`, `AUDIT_REFUSE_AFTER_HOURS=4` or `never`. Throws naming the variable that
 * cannot be read.
 */
export function readHeadLimits(env: NodeJS.ProcessEnv = process.env): HeadLimits {
  const refuse = env['AUDIT_REFUSE_AFTER_HOURS'] ?? GIVEN.refuseAfterHours
  return {
    alarmAfterMinutes: whole(
      'AUDIT_ALARM_AFTER_MINUTES',
      env['AUDIT_ALARM_AFTER_MINUTES'] ?? GIVEN.alarmAfterMinutes,
    ),
    refuseAfterHours: refuse === 'never' ? null : whole('AUDIT_REFUSE_AFTER_HOURS', refuse),
  }
}

function whole(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} is no number above 0`)
  return number
}
