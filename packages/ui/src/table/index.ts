export type { Column } from './column.ts'
export { default as DataTable } from './DataTable.vue'
export { default as LateCount } from './LateCount.vue'
export { default as TablePager } from './TablePager.vue'
