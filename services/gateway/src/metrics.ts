import type { GatewayConfigContext, GatewayPlugin } from '@graphql-hive/gateway-runtime'
import usePrometheus, { createHistogram } from '@graphql-mesh/plugin-prometheus'
import { collectDefaultMetrics, Registry } from 'prom-client'

/**
 * Hive's measurements at `/metrics`. Most of its default labels are switched off: they repeat what
 * the client calls its operation, and internal addresses.
 */
export function metrics({ log }: GatewayConfigContext): GatewayPlugin {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return usePrometheus({
    log,
    registry,
    endpoint: '/metrics',
    metrics: {
      graphql_envelop_deprecated_field: false,
      graphql_envelop_request: false,
      graphql_envelop_request_duration: false,
      graphql_envelop_request_time_summary: false,
      graphql_envelop_phase_parse: false,
      graphql_envelop_phase_validate: false,
      graphql_envelop_phase_context: false,
      graphql_envelop_phase_execute: false,
      graphql_envelop_phase_subscribe: false,
      graphql_envelop_error_result: false,
      graphql_envelop_execute_resolver: false,
      graphql_envelop_schema_change: false,
      graphql_gateway_fetch_duration: false,
      graphql_gateway_subgraph_execute_duration: true,
      graphql_gateway_subgraph_execute_errors: true,
      graphql_yoga_http_duration: createHistogram({
        registry,
        histogram: {
          name: 'gateway_request_duration_seconds',
          help: 'Time from the request to its answer, by trusted document.',
          labelNames: ['operation', 'status'],
        },
        fillLabelsFn: ({ operationName = 'anonymous' }, { response }) => ({
          operation: operationName,
          status: response.status,
        }),
        phases: ['request'],
      }),
    },
  })
}
