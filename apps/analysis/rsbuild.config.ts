import { remoteConfig } from '@ket-nap/app-kit/build'

// rsbuild reads the default export; the one place where the house's rule against it yields.
// The page itself is light; what is weighed here is the editor with the language, which comes after it.
export default remoteConfig({ id: 'analysis', firstLoad: 205 })
