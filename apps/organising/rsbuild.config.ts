import { remoteConfig } from '@ket-nap/app-kit/build'

// rsbuild reads the default export; the one place where the house's rule against it yields.
export default remoteConfig({ id: 'organising', firstLoad: 78 })
