import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** From a read of one row to a job that takes a minute. */
const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 20, 60]

export type OperationKind = 'query' | 'mutation' | 'entities'

/**
 * What a subgraph counts while it works. Labels are words of our own, a few dozen in all: no name that a
 * client chose, nothing about a person.
 */
export function createMeters() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const counter = (name: string, help: string, label: string) =>
    new Counter({ name: `subgraph_${name}_total`, help, labelNames: [label], registers })
  const seconds = (name: string, help: string, ...labelNames: string[]) =>
    new Histogram({
      name: `subgraph_${name}_duration_seconds`,
      help,
      labelNames,
      buckets: SECONDS,
      registers,
    })
  return {
    registry,
    operations: seconds('operation', 'Time to answer, by kind and success', 'kind', 'outcome'),
    objections: counter('objections', 'Reasons why commands said no', 'code'),
    errors: counter('errors', 'Errors told to clients', 'code'),
    received: counter('inbox_events', 'Events of other services, new or repeated', 'outcome'),
    relayFailures: counter('relay_failures', 'Batches that a consumer did not take', 'consumer'),
    headsLate: new Gauge({
      name: 'subgraph_audit_heads_late_minutes',
      help: 'How long the oldest entry of the access log waits for its head outside',
      registers,
    }),
    alarms: counter('alarms', 'What should never happen and was found by a job', 'job'),
    jobs: seconds('job', 'Time that jobs ran, by success', 'job', 'outcome'),
  }
}

export type Meters = ReturnType<typeof createMeters>

/** Counts why a command said no. */
export const objectionCounter =
  ({ objections }: Pick<Meters, 'objections'>) =>
  (codes: readonly string[]) =>
    codes.forEach(code => objections.inc({ code }))
