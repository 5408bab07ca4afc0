export { default as UiTabs } from './UiTabs.vue'
