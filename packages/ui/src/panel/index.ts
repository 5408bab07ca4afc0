export { default as EmptyState } from './EmptyState.vue'
export { default as SkeletonLines } from './SkeletonLines.vue'
export { default as StateView } from './StateView.vue'
export { default as UiPanel } from './UiPanel.vue'
