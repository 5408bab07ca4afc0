import { parseLocalDate, type LocalDate } from '@ket-nap/kernel'
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** The value of a variable or literal is not what its type asks for; `reason` is a stable constant. */
export const badValue = (reason: string, inputPath?: readonly string[]): GraphQLError =>
  new GraphQLError('The value is not usable.', {
    extensions: { code: 'BAD_USER_INPUT', reason, ...(inputPath ? { inputPath } : {}) },
  })

/** A calendar day. Refuses 31/02 and everything that is not YYYY-MM-DD with reason NOT_A_DATE. */
export const LocalDateScalar = new GraphQLScalarType<LocalDate, string>({
  name: 'LocalDate',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: value => String(value),
  parseValue: value => toDay(value),
  parseLiteral: node => toDay(node.kind === Kind.STRING ? node.value : undefined),
})

function toDay(value: unknown): LocalDate {
  const day = typeof value === 'string' ? parseLocalDate(value) : undefined
  if (!day) throw badValue('NOT_A_DATE')
  return day
}

/** An instant. Reads what the driver gives, a `Date` or PostgreSQL's own text. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset.',
  serialize: value => toInstant(value).toISOString(),
  parseValue: value => toInstant(value),
  parseLiteral: node => toInstant(node.kind === Kind.STRING ? node.value : undefined),
})

function toInstant(value: unknown): Date {
  const instant = value instanceof Date ? value : new Date(typeof value === 'string' ? value : NaN)
  if (Number.isNaN(instant.getTime())) throw badValue('NOT_AN_INSTANT')
  return instant
}
