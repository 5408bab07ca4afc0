export { default as DueDay } from './DueDay.vue'
export { default as StatusBadge } from './StatusBadge.vue'
export type { Tone } from './tone.ts'
