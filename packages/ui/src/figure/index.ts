export { default as FigureRow } from './FigureRow.vue'
export { default as KeyFigure } from './KeyFigure.vue'
