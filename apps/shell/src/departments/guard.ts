import type { ModuleFederationRuntimePlugin } from '@module-federation/enhanced/runtime'
import type { RemoteEntry } from './remote-list.ts'
import { integrityOf } from './remote-list.ts'

const PATIENCE = 8_000

/**
 * Lets no byte of a department through that is not in the signed list: manifest and entry are
 * asked for with their hash here, every further chunk by the entry itself (SRI of its build).
 */
export function createGuard(remotes: () => readonly RemoteEntry[]): ModuleFederationRuntimePlugin {
  const hashOf = (url: string) => {
    for (const remote of remotes()) {
      const integrity = integrityOf(remote, url)
      if (integrity) return integrity
    }
    throw new Error('a file that the signed list does not know')
  }

  return {
    name: 'ket-nap:guard',
    fetch: url => fetch(url, { integrity: hashOf(url), signal: AbortSignal.timeout(PATIENCE) }),
    createScript({ url }) {
      const script = document.createElement('script')
      script.src = url
      script.integrity = hashOf(url)
      script.crossOrigin = 'anonymous'
      return { script, timeout: PATIENCE }
    },
    createLink({ url, attrs }) {
      const link = document.createElement('link')
      link.href = url
      for (const [name, value] of Object.entries(attrs ?? {}))
        link.setAttribute(name, String(value))
      link.integrity = hashOf(url)
      link.crossOrigin = 'anonymous'
      return link
    },
  }
}
