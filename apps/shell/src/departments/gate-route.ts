import type { RouteRecordRaw } from 'vue-router'
import NotFoundPage from '../errors/NotFoundPage.vue'
import { gateName } from './app-routes.ts'
import DepartmentGate from './DepartmentGate.vue'

/** Before a department is loaded, everything below its name leads to its gate. */
export function gateRoute(id: string): RouteRecordRaw {
  return {
    path: `/${id}`,
    name: gateName(id),
    component: DepartmentGate,
    props: { id },
    meta: { departmentId: id },
    children: [{ path: ':rest(.*)*', component: NotFoundPage }],
  }
}
