export { default as FilterBar } from './FilterBar.vue'
export { default as FilterChip } from './FilterChip.vue'
export { default as SearchField } from './SearchField.vue'
