/**
 * Parts of the ui kit that departments take from the shell. The imports are never called here: they
 * make the build provide each part as a chunk of its own, loaded by the first page that uses it.
 */
export const providedParts = {
  'as-of': () => import('@ket-nap/ui/as-of'),
  chart: () => import('@ket-nap/ui/chart'),
  combobox: () => import('@ket-nap/ui/combobox'),
  'date-field': () => import('@ket-nap/ui/date-field'),
  dialog: () => import('@ket-nap/ui/dialog'),
  field: () => import('@ket-nap/ui/field'),
  figure: () => import('@ket-nap/ui/figure'),
  filter: () => import('@ket-nap/ui/filter'),
  form: () => import('@ket-nap/ui/form'),
  problem: () => import('@ket-nap/ui/problem'),
  status: () => import('@ket-nap/ui/status'),
  table: () => import('@ket-nap/ui/table'),
  tabs: () => import('@ket-nap/ui/tabs'),
  timeline: () => import('@ket-nap/ui/timeline'),
  tree: () => import('@ket-nap/ui/tree'),
}
