import { shellConfig } from '@ket-nap/app-kit/build'
import { defineConfig } from '@rsbuild/core'

export default defineConfig(shellConfig())
