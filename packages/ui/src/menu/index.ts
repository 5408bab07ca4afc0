export { default as PopupMenu } from './PopupMenu.vue'
