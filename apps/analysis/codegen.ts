import { codegenConfig } from '@ket-nap/app-kit/build'

export default codegenConfig()
