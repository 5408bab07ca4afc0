import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SERVICE = join(import.meta.dirname, '../../../../services/members/src')
const SLICES =
  '{admissions,consents,document-numbers,dossiers,helping-members,introductions,meetings,papers,probations,verifications}'
const OBSTACLES = /^ {2}\| '([A-Z_]+)'$/gm
const SAID = /\b(?:objection|inPerson)\(\s*'([A-Z_]+)'/g

/** Every code by which a step of a dossier or a probation, a listing or a meeting can say no. */
export function readAdmissionCodes(): string[] {
  const obstacles = [
    ...codesIn('admissions/obstacle.workflow.ts', OBSTACLES),
    ...codesIn('probations/recognition-obstacle.workflow.ts', OBSTACLES),
  ]
  const files = globSync(`${SLICES}/*.{policy,commands}.ts`, { cwd: SERVICE })
  return [...obstacles, ...files.flatMap(file => codesIn(file, SAID))]
}

function codesIn(file: string, pattern: RegExp): string[] {
  const text = readFileSync(join(SERVICE, file), 'utf8')
  return Array.from(text.matchAll(pattern), ([, code = '']) => code)
}
