// Drawn by ourselves: columns, lines, a band and bars are all that the boards show. Together they
// are a few KiB where a chart library is about 150, every value is also in a table, and nothing
// needs an inline style. A library may come with the analysts' console.
export type { BarRow } from './bar-row.ts'
export { default as BarTable } from './BarTable.vue'
export type { Goal, Series } from './trend.ts'
export { default as TrendChart } from './TrendChart.vue'
