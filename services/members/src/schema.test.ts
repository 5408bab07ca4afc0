import { readFileSync } from 'node:fs'
import {
  buildASTSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  type GraphQLNamedType,
} from 'graphql'
import { expect, test } from 'vitest'
import { publishSchema } from './schema.ts'

const { sdl } = await publishSchema()

test('the committed schema is what the code says', () => {
  expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(sdl)
})

test('everything in the schema is described', () => {
  const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true })
  const types = Object.values(schema.getTypeMap()).filter(
    ({ name }) =>
      !name.startsWith('__') &&
      !['Query', 'Mutation', 'ID', 'Int', 'Float', 'String', 'Boolean'].includes(name),
  )
  expect(types.length).toBeGreaterThan(40)
  expect(types.flatMap(undescribed)).toEqual([])
})

function undescribed(type: GraphQLNamedType): string[] {
  const parts: { name: string; description?: string | null | undefined }[] = [type]
  if (isEnumType(type)) parts.push(...type.getValues())
  if (isInputObjectType(type)) parts.push(...Object.values(type.getFields()))
  if (isObjectType(type)) {
    const fields = Object.values(type.getFields())
    parts.push(...fields, ...fields.flatMap(({ args }) => args))
  }
  return parts.flatMap(part => (part.description ? [] : [`${type.name}: ${part.name}`]))
}
