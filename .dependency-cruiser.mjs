import { architecture } from './infra/checks/src/architecture/rules.ts'

export default architecture(import.meta.dirname)
