export { default as PageHeader } from './PageHeader.vue'
export { default as PanelGrid } from './PanelGrid.vue'
