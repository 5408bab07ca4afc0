export { default as AsOfControl } from './AsOfControl.vue'
export { default as AsOfNotice } from './AsOfNotice.vue'
