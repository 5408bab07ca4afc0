import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { isErrorCode, maskError, maskErrors } from './errors.ts'

const told = (extensions: Record<string, unknown>) =>
  maskError(new GraphQLError('select 1', { extensions })).toJSON()

test('a code is words without digits, so that no number travels as one', () => {
  expect(['FORBIDDEN', 'BAD_USER_INPUT'].every(isErrorCode)).toBe(true)
  expect(['N012345678901', '012345678901', 'forbidden', 'A__B', '', 7].some(isErrorCode)).toBe(
    false,
  )
})

test('an input path keeps names and positions, and is dropped whole if it holds anything else', () => {
  const from = (inputPath: unknown) =>
    told({ code: 'BAD_USER_INPUT', service: 'members', inputPath }).extensions
  expect(from(['input', 'people[3]', 7, 'bornOn'])).toHaveProperty('inputPath')
  for (const path of [['012345678901'], ['input', 'Trần Thị'], [1.5], 'input', [{}]]) {
    expect(from(path)).toEqual({ code: 'BAD_USER_INPUT', service: 'members' })
  }
})

test('whatever else a service adds stays here', () => {
  const error = told({ code: 'FORBIDDEN', service: 'members', stacktrace: ['x'], reason: 'x.ts:3' })
  expect(error).toEqual({
    message: 'A service did not answer this part.',
    extensions: { code: 'FORBIDDEN', service: 'members' },
  })
})

test('a bug is told as nothing but a bug', () => {
  for (const error of [new TypeError('x of null'), new GraphQLError('x'), 'x', undefined]) {
    expect(maskError(error).toJSON()).toMatchObject({
      message: 'The request could not be answered.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    })
  }
})

test('what is said twice is said once', () => {
  const error = () =>
    new GraphQLError('', { extensions: { code: 'FORBIDDEN', service: 'members' } })
  expect(maskErrors([error(), error()])).toHaveLength(1)
})
