import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { inProject, ROOT } from './project.ts'
import { run, runAll, type Ended } from './run.ts'

interface Settings {
  compilerOptions: object
  include: string[]
}

const CACHE = inProject('node_modules/.cache/types')

/**
 * Types of every folder that has a `tsconfig.json`. Folders of equal settings are compiled as one
 * program: most of the time goes into the libraries that all of them share. A folder whose packages
 * bring the browser's types along says so in its own `lib`, and stands alone.
 */
export function checkTypes(): Promise<Ended> {
  const groups = Map.groupBy(listSettings(), ({ compilerOptions }) =>
    JSON.stringify(compilerOptions),
  )
  return runAll([...[...groups.values()].entries()], ([index, group]) =>
    compile(`group-${index}`, group),
  )
}

function listSettings(): Settings[] {
  const paths = globSync('{packages,services,apps,infra}/*/tsconfig.json', { cwd: ROOT })
  return [...paths.toSorted(), 'e2e/tsconfig.json'].map(path => {
    const { compilerOptions = {}, include = ['**/*.ts'] } = readSettings(path)
    return { compilerOptions, include: include.map(files => join(ROOT, dirname(path), files)) }
  })
}

/** With TypeScript's own reader: these files may hold comments. */
function readSettings(path: string): Partial<Settings> {
  const text = readFileSync(inProject(path), 'utf8')
  const { config, error } = ts.parseConfigFileTextToJson(path, text)
  if (error) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`)
  return config
}

function compile(name: string, group: readonly Settings[]): Promise<Ended> {
  const include = group.flatMap(settings => settings.include)
  const path = join(CACHE, `${name}.json`)
  const settings = {
    extends: inProject('tsconfig.base.json'),
    compilerOptions: {
      ...group[0]?.compilerOptions,
      incremental: true,
      tsBuildInfoFile: join(CACHE, `${name}.tsbuildinfo`),
    },
    include,
  }
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(path, JSON.stringify(settings))
  const compiler = include.some(files => files.endsWith('.vue')) ? 'vue-tsc' : 'tsc'
  return run(compiler, ['--noEmit', '-p', path])
}
