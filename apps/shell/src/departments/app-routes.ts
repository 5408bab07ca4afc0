import type { AppManifest, AppRoute } from '@ket-nap/app-kit'
import type { RouteRecordRaw, Router } from 'vue-router'
import AppPage from './AppPage.vue'

export const gateName = (id: string) => `gate:${id}`

/** Adds a loaded department's own routes below its gate; adding them again replaces them. */
export function addAppRoutes(router: Router, manifest: AppManifest): void {
  for (const route of manifest.routes) {
    router.addRoute(gateName(manifest.id), appRoute(manifest.id, route))
  }
  const first = manifest.menu[0]
  if (first && !manifest.routes.some(route => route.path === '')) {
    router.addRoute(gateName(manifest.id), { path: '', redirect: `/${manifest.id}/${first.path}` })
  }
}

function appRoute(id: string, { path, component, title, roles }: AppRoute): RouteRecordRaw {
  return {
    path,
    name: `${id}:${path}`,
    component: AppPage,
    props: route => ({ appId: id, load: component, title, roles, parameters: route.params }),
    meta: { title },
  }
}
