import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'
import { getOperationAST } from 'graphql'
import { judgeCost } from './cost.ts'
import { documentLimits } from './limits.ts'
import { readDocument } from './read-document.ts'
import { refusal } from './refusal.ts'
import { coerceVariables } from './variables.ts'

/** Judges text, document, variables and cost in this order, all before any subgraph is asked. */
export const judge: GatewayPlugin = {
  onParse({ setParseFn }) {
    setParseFn((source, options) =>
      readDocument(typeof source === 'string' ? source : source.body, options),
    )
  },
  onValidate({ addValidationRule }) {
    addValidationRule(documentLimits)
  },
  onExecute({ args, setResultAndStopExecution }) {
    const { schema, document, operationName, variableValues } = args
    const operation = getOperationAST(document, operationName)
    if (!operation) return
    const coerced = coerceVariables(schema, operation.variableDefinitions ?? [], {
      ...variableValues,
    })
    if (!coerced.ok) {
      setResultAndStopExecution({ errors: [refusal('BAD_USER_INPUT', coerced.inputPath)] })
      return
    }
    const cost = judgeCost({ schema, document, operation, variables: coerced.values })
    if (!cost.ok) setResultAndStopExecution({ errors: [refusal(cost.code)] })
  },
}
