/** A whole number as it was typed; anything else is nothing. */
export const readWhole = (typed: string): number | null =>
  /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : null

/** `07:30` → 450; anything that is no time of the day is nothing. */
export function readMinute(typed: string): number | null {
  const [, hour, minute] = /^(\d{1,2})[:hg](\d{2})$/.exec(typed.trim()) ?? []
  const [hours, minutes] = [Number(hour), Number(minute)]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

/** 450 → `07:30`. */
export function showMinute(minute: number): string {
  const part = (value: number) => String(value).padStart(2, '0')
  return `${part(Math.floor(minute / 60))}:${part(minute % 60)}`
}
