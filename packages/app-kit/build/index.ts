export { codegenConfig } from './codegen-config.ts'
export { remoteConfig } from './remote-config.ts'
export { FRAME_PARTS, PAGE_PARTS, takenFromShell } from './shared.ts'
export { shellConfig } from './shell-config.ts'
