import {
  accept,
  acceptUnless,
  object,
  objection,
  parseUnitCode,
  type LocalDate,
  type Outcome,
} from '@ket-nap/kernel'
import {
  standsBelow,
  type UnitKind,
  type UnitLevel,
  type UnitLine,
} from '../units/unit.workflow.ts'
import {
  objectionsToDecision,
  readUnitName,
  refuse,
  type Decision,
  type TreeObjection,
} from './decision.policy.ts'
import { levelUnder, notAllowedHere, objectionsToPresence, unknownUnit } from './place.policy.ts'
import { RESIDENTIAL } from './reorganisation.workflow.ts'
import { versionOn, versionsWithin, type UnitFacts } from './unit-facts.policy.ts'

export interface Founding extends Decision {
  name: string
  code?: string | null | undefined
  kind: UnitKind
  line?: UnitLine | null | undefined
  residential?: boolean | null | undefined
}

/** What a new unit is, once nothing speaks against it. */
export interface Founded {
  parent: UnitFacts
  name: string
  code: string | null
  level: UnitLevel
  line: UnitLine
}

export interface FoundingFacts {
  /** The unit that it is to stand under; nothing when the viewer does not reach it. */
  parent: UnitFacts | undefined
  codeIsTaken: boolean
  today: LocalDate
}

/** May this unit be founded under that one on that day? */
export function judgeFounding(
  input: Founding,
  { parent, codeIsTaken, today }: FoundingFacts,
): Outcome<Founded, TreeObjection> {
  const line = input.line ?? 'PARTY'
  const name = readUnitName(input.name)
  const code = readCode(input.code, codeIsTaken)
  const level = parent ? levelBelow(parent, input) : unknownUnit('parentId')
  const objections = [
    ...objectionsToDecision(input, today),
    ...[name, code, level].flatMap(outcome => (outcome.ok ? [] : outcome.objections)),
    ...objectionsToLine(input.kind, line),
  ]
  if (!parent || !name.ok || !code.ok || !level.ok) return refuse(objections)
  const founded = { parent, name: name.value, code: code.value, level: level.value, line }
  return acceptUnless(founded, objections)
}

function readCode(
  code: string | null | undefined,
  isTaken: boolean,
): Outcome<string | null, TreeObjection> {
  const path = ['input', 'code']
  if (code === null || code === undefined || code === '') return accept(null)
  const read = parseUnitCode(code)
  if (!read.ok) return object(objection(read.objections[0].code, { path }))
  return isTaken ? object(objection('DUPLICATE_CODE', { path })) : accept(read.value)
}

function objectionsToLine(kind: UnitKind, line: UnitLine): TreeObjection[] {
  if ((line === 'PARTY') === (kind !== 'MASS_ORGANISATION')) return []
  return [objection('LINE_OF_OTHER_KIND', { path: ['input', 'line'], params: { kind } })]
}

function levelBelow(
  parent: UnitFacts,
  { kind, residential, effectiveOn }: Founding,
): Outcome<UnitLevel, TreeObjection> {
  const rest = { from: effectiveOn, until: null }
  const objections = objectionsToPresence(parent, rest, 'parentId')
  const standing = versionOn(parent, effectiveOn)
  if (!standing) return refuse(objections)
  const level = levelUnder(parent, kind, effectiveOn)
  if (!level) return object(notAllowedHere(kind, standing.kind, 'kind'))
  if (!versionsWithin(parent, rest).every(above => standsBelow({ level, kind }, above.level))) {
    objections.push(objection('LEVEL_ORDER', { path: ['input', 'kind'], params: { level } }))
  }
  if (residential && (kind !== RESIDENTIAL.kind || standing.kind !== RESIDENTIAL.under)) {
    const path = ['input', 'residential']
    objections.push(objection('RESIDENTIAL_ELSEWHERE', { path, source: RESIDENTIAL.source }))
  }
  return acceptUnless(level, objections)
}
