import 'reflect-metadata'

// The only door to type-graphql: a release candidate, kept in one place (docs/decisions/0003).
export {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
export { DateTimeScalar, LocalDateScalar } from './scalars.ts'
export { ObjectionParameterType, ObjectionType, toObjectionTypes } from './objection.graphql.ts'
export { AuditThresholdsType } from './audit.graphql.ts'
export { auditPolicies, type AuditQueries } from './audit-policies.ts'
export { auditResolvers } from './audit-resolvers.ts'
export { connectionTypes, PageInfoType } from './connection.graphql.ts'
export { registerPurpose, registerRole, literalEnum } from './enums.ts'
