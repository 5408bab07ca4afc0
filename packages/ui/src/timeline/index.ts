export type { TimelineItem } from './timeline-item.ts'
export { default as UiTimeline } from './UiTimeline.vue'
