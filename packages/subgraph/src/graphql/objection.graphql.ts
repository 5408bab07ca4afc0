import type { Objection } from '@ket-nap/kernel'
import { Directive, Field, ObjectType } from 'type-graphql'
import type { Role } from '../access/viewer.ts'
import { registerRole } from './enums.ts'

@ObjectType('ObjectionParameter', {
  description: 'A value that the sentence of an objection needs.',
})
@Directive('@shareable')
export class ObjectionParameterType {
  @Field(() => String, { description: 'Name of the value in the sentence.' })
  name!: string
  @Field(() => String, { description: 'The value as text; days as YYYY-MM-DD.' })
  value!: string
}

@ObjectType('Objection', {
  description: 'An expected no: why, where in the input, and who can clear it.',
})
@Directive('@shareable')
export class ObjectionType {
  @Field(() => String, { description: 'Stable English constant; sentences live in the screens.' })
  code!: string
  @Field(() => [String], { description: "Path of the input value, e.g. ['input', 'effectiveOn']." })
  path!: string[]
  @Field(() => [ObjectionParameterType], { description: 'Values for the sentence.' })
  params!: ObjectionParameterType[]
  @Field(() => [registerRole()], { description: 'Roles that can clear it; empty when nobody can.' })
  clearableBy!: Role[]
  @Field(() => String, { nullable: true, description: "The rule it comes from: '294 pt 20.2.1'." })
  source?: string | null
}

export const toObjectionTypes = (objections: readonly Objection<string, Role>[]): ObjectionType[] =>
  objections.map(({ code, path, params, clearableBy, source }) => ({
    code,
    path: [...path],
    params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
    clearableBy: [...(clearableBy ?? [])],
    source: source ?? null,
  }))
