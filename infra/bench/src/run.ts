import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importedId } from '../../../packages/subgraph/src/index.ts'
import { hashOf, openHouse } from './house.ts'
import { best, loadOnce, type Contender, type Round } from './measure.ts'

/**
 * A page of 50 members with the names of their units, through the product's gateway and through
 * @apollo/gateway: the same subgraphs, the same features, every request another viewer.
 */
const DOCUMENT = `query BenchMembers($id: ID!) {
  unit(id: $id) {
    id
    members(first: 50) {
      edges {
        node {
          id
          status
          person {
            id
            fullName
          }
          unit {
            id
            name
          }
        }
      }
    }
  }
}`
const ROUNDS = 3
const SECONDS = 5

type House = Awaited<ReturnType<typeof openHouse>>

const here = dirname(fileURLToPath(import.meta.url))
const province = importedId('unit', process.argv[2] ?? 'dong-thap')
const house = await openHouse({ id: province, kind: 'provinces' })
try {
  const contenders = await openContenders(house)
  await assertSameAnswer(contenders)
  report(await measure(house, contenders))
} finally {
  await house.close()
}

async function openContenders({ gateway }: House): Promise<[Contender, Contender]> {
  const variables = { id: province }
  const sha256Hash = hashOf(DOCUMENT)
  const trusted = { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables }
  return [
    {
      name: 'Hive Gateway (ours)',
      ...(await gateway(`${here}/../../../services/gateway`, 'src/main.ts', DOCUMENT)),
      body: JSON.stringify(trusted),
    },
    {
      name: '@apollo/gateway',
      ...(await gateway(`${here}/..`, 'src/apollo-gateway.ts', DOCUMENT)),
      body: JSON.stringify({ query: DOCUMENT, variables }),
    },
  ]
}

/** Rounds take turns, so that what else the machine does falls on both; the first only warms up. */
async function measure(
  { tokens }: House,
  contenders: readonly Contender[],
): Promise<[Contender, Round][]> {
  const rounds = contenders.map((): Round[] => [])
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [place, contender] of contenders.entries()) {
      const measured = await loadOnce(contender, await tokens(), SECONDS)
      if (round > 0) rounds[place]?.push(measured)
    }
  }
  return contenders.map((contender, place) => [contender, best(rounds[place] ?? [])])
}

async function assertSameAnswer(contenders: readonly Contender[]): Promise<void> {
  const [token = ''] = await house.tokens()
  const answers = await Promise.all(
    contenders.map(async ({ url, body }) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      })
      return JSON.stringify(await response.json())
    }),
  )
  if (new Set(answers).size !== 1 || answers[0]?.includes('"errors"')) {
    const shown = answers.map(text => text.slice(0, 300)).join('\n')
    throw new Error(`the answers differ or fail:\n${shown}`)
  }
  console.log(`Both answer the same ${answers[0]?.length} characters.`)
}

function report(results: readonly [Contender, Round][]): void {
  for (const [{ name }, { requestsPerSecond, p99, cpuPerRequest }] of results) {
    const rate = requestsPerSecond.toFixed(0).padStart(6)
    const cpu = cpuPerRequest.toFixed(2)
    console.log(`${name.padEnd(22)} ${rate} requests/s   p99 ${p99} ms   ${cpu} ms CPU a request`)
  }
  const [ours, theirs] = results.map(([, round]) => round)
  if (!ours || !theirs) return
  const throughput = (ours.requestsPerSecond / theirs.requestsPerSecond).toFixed(2)
  const cpu = (ours.cpuPerRequest / theirs.cpuPerRequest).toFixed(2)
  console.log(`ratio: ${throughput} × throughput, ${cpu} × CPU a request`)
}
