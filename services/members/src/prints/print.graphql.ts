import { termEnum } from '../codes/term.ts'
import { PRINT_KIND } from './print.workflow.ts'

export const PrintKindEnum = termEnum('PrintKind', 'Paper that is printed.', PRINT_KIND)
