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

const here = dirname(fileURLToPath(import.meta.url))
const province = importedId('unit', process.argv[2] ?? 'dong-thap')
const house = await openHouse({ id: province, kind: 'provinces' })
try {
  const variables = { id: province }
  const ours: Contender = {
    name: 'Hive Gateway (ours)',
    ...(await house.gateway(`${here}/../../../services/gateway`, 'src/main.ts', DOCUMENT)),
    body: () =>
      JSON.stringify({
        extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(DOCUMENT) } },
        variables,
      }),
  }
  const theirs: Contender = {
    name: '@apollo/gateway',
    ...(await house.gateway(`${here}/..`, 'src/apollo-gateway.ts', DOCUMENT)),
    body: () => JSON.stringify({ query: DOCUMENT, variables }),
  }
  await assertSameAnswer(ours, theirs)
  const rounds = new Map<Contender, Round[]>([
    [ours, []],
    [theirs, []],
  ])
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [contender, done] of rounds) {
      const measured = await loadOnce(contender, await house.tokens(), SECONDS)
      // The first round only warms up.
      if (round > 0) done.push(measured)
    }
  }
  report(ours, best(rounds.get(ours) ?? []), theirs, best(rounds.get(theirs) ?? []))
} finally {
  await house.close()
}

async function assertSameAnswer(...contenders: Contender[]): Promise<void> {
  const [token = ''] = await house.tokens()
  const answers = await Promise.all(
    contenders.map(async ({ url, body }) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: body(token),
      })
      return JSON.stringify(await response.json())
    }),
  )
  if (new Set(answers).size !== 1 || answers[0]?.includes('"errors"')) {
    throw new Error(`the answers differ or fail:\n${answers.map(text => text.slice(0, 300)).join('\n')}`)
  }
  console.log(`Both answer the same ${answers[0]?.length} characters.`)
}

function report(ours: Contender, one: Round, theirs: Contender, other: Round): void {
  const row = ({ name }: Contender, { requestsPerSecond, p99, cpuPerRequest }: Round) =>
    `${name.padEnd(22)} ${requestsPerSecond.toFixed(0).padStart(6)} requests/s   p99 ${p99} ms   ${cpuPerRequest.toFixed(2)} ms CPU a request`
  console.log(row(ours, one))
  console.log(row(theirs, other))
  console.log(
    `ratio: ${(one.requestsPerSecond / other.requestsPerSecond).toFixed(2)} × throughput, ` +
      `${(one.cpuPerRequest / other.cpuPerRequest).toFixed(2)} × CPU a request`,
  )
}
