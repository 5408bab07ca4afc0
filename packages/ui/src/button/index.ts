export { default as IconButton } from './IconButton.vue'
export { default as UiButton } from './UiButton.vue'
