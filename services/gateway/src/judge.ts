import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'
import { getOperationAST, type ExecutionArgs, type OperationDefinitionNode } from 'graphql'
import type { Budget } from './budget.ts'
import { findCall, type Call } from './calls.ts'
import { COST_LIMITS, judgeCost } from './cost.ts'
import { documentLimits, findPassedLimit, OWN_DOCUMENT_LIMITS } from './limits.ts'
import { readDocument } from './read-document.ts'
import { refusal } from './refusal.ts'
import { coerceVariables } from './variables.ts'

/**
 * Judges text, document, variables and cost in this order, all before any subgraph is asked. Who
 * brings a document of his own is held to smaller limits, spends a budget, and may ask what it costs.
 */
export function judge(budget: Budget): GatewayPlugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) =>
        readDocument(typeof source === 'string' ? source : source.body, options),
      )
    },
    onValidate({ addValidationRule }) {
      addValidationRule(documentLimits)
    },
    async onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return
      const { request, params } = args.contextValue
      const call = findCall(request)
      const verdict = weigh(args, operation, call?.own ? 'own' : 'listed')
      if (!verdict.ok) return setResultAndStopExecution({ errors: [verdict.refusal] })
      if (!call?.own) return
      const isAsked = params.extensions?.['costOnly'] === true
      const paid = await pay(budget, call, { nodes: verdict.nodes, isAsked })
      if (!paid) return setResultAndStopExecution({ errors: [refusal('BUDGET_SPENT')] })
      if (isAsked) setResultAndStopExecution({ data: {} })
    },
  }
}

function weigh(
  { schema, document, variableValues }: ExecutionArgs,
  operation: OperationDefinitionNode,
  kind: keyof typeof COST_LIMITS,
) {
  // Validated documents are remembered by their text, whoever brought it.
  const passed = kind === 'own' ? findPassedLimit(document, OWN_DOCUMENT_LIMITS) : undefined
  if (passed) return { ok: false as const, refusal: refusal(passed) }
  const coerced = coerceVariables(schema, operation.variableDefinitions ?? [], {
    ...variableValues,
  })
  if (!coerced.ok) {
    return { ok: false as const, refusal: refusal('BAD_USER_INPUT', coerced.inputPath) }
  }
  const cost = judgeCost({
    schema,
    document,
    operation,
    variables: coerced.values,
    limit: COST_LIMITS[kind],
  })
  return cost.ok ? cost : { ok: false as const, refusal: refusal(cost.code) }
}

/** Writes down what it costs; false where the budget does not hold it. */
async function pay(
  budget: Budget,
  call: Call,
  { nodes, isAsked }: { nodes: number; isAsked: boolean },
): Promise<boolean> {
  const { ok, left, renewedIn } = isAsked
    ? { ok: true, ...(await budget.balanceOf(call.holderId)) }
    : await budget.spend(call.holderId, nodes)
  if (call.own) call.own.cost = { nodes, limit: COST_LIMITS.own, left, renewedIn }
  return ok
}
