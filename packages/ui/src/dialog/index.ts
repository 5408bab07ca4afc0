export { default as CommandDialog } from './CommandDialog.vue'
export { default as ConfirmDialog } from './ConfirmDialog.vue'
export { default as UiDialog } from './UiDialog.vue'
