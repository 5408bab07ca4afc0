export { default as BreadcrumbTrail } from './BreadcrumbTrail.vue'
