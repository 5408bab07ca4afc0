import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import { AuditStopped } from '../audit/audit-stopped.ts'
import type { Context } from '../context.ts'
import type { PolicyRegistry, Rule } from './policy.ts'

/**
 * Wraps only the fields whose rule masks or audits; every other field stays graphql's own fast path.
 * An audit row is written in the transaction of the request, so no answer leaves without it.
 */
export function wrapGuardedFields(schema: GraphQLSchema, policies: PolicyRegistry): void {
  for (const [key, rule] of Object.entries(policies)) {
    if (!rule.mask && !rule.audit) continue
    const [typeName = '', fieldName = ''] = key.split('.')
    const type = schema.getType(typeName)
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
    if (field) field.resolve = guarded(field.resolve ?? defaultFieldResolver, rule)
  }
}

function guarded(
  resolve: GraphQLFieldResolver<unknown, Context>,
  { mask, audit }: Rule,
): GraphQLFieldResolver<unknown, Context> {
  return async (...call) => {
    const [, , context] = call
    if (audit && context.heads.state === 'CLOSED') throw new AuditStopped()
    const value: unknown = await resolve(...call)
    if (value === null || value === undefined) return value
    if (audit) {
      const opened: readonly unknown[] = Array.isArray(value) ? value : [value]
      await context.audit(audit.action, ...opened.map(audit.subject))
    }
    return mask && typeof value === 'string' ? mask(value, context.viewer) : value
  }
}
