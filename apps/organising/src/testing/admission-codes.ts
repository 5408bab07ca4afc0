import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SERVICE = join(import.meta.dirname, '../../../../services/members/src')
const SLICES =
  '{admissions,consents,document-numbers,dossiers,file-keepings,helping-members,inquiries,introductions,meetings,opinions,papers,people,probations,transfers,verifications}'
const OBSTACLES = /^ {2}\| '([A-Z_]+)'$/gm
const SAID = /\b(?:objection|inPerson|about)\(\s*'([A-Z_]+)'/g

const TABLES = [
  'admissions/obstacle.workflow.ts',
  'probations/recognition-obstacle.workflow.ts',
  'transfers/transfer-obstacle.workflow.ts',
  'life-facts/life-fact.workflow.ts',
  'nominations/nomination-obstacle.workflow.ts',
  '../../organisations/src/targets/target.workflow.ts',
]

/** Every code by which a step of a dossier or a probation, a meeting, a fact of a life or a target can say no. */
export function readAdmissionCodes(): string[] {
  const obstacles = TABLES.flatMap(file => codesIn(file, OBSTACLES))
  const files = globSync(`${SLICES}/*.{policy,commands}.ts`, { cwd: SERVICE })
  return [...obstacles, ...files.flatMap(file => codesIn(file, SAID))]
}

function codesIn(file: string, pattern: RegExp): string[] {
  const text = readFileSync(join(SERVICE, file), 'utf8')
  return Array.from(text.matchAll(pattern), ([, code = '']) => code)
}
