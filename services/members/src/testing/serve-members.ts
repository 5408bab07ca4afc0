import { startSubgraph, type Viewer } from '@ket-nap/subgraph'
import { startTestIssuer } from '@ket-nap/subgraph/testing'
import { pino } from 'pino'
import { numberVault } from '../personal-numbers/number-vault.ts'
import type { ScanShelf } from '../scans/scan-endpoints.ts'
import { membersSubgraph } from '../service.ts'
import type { testKeys, TestMembers } from './open-members.ts'

/** The endpoints beside the graph, on the database of a service under test. */
export async function serveMembers(
  { database }: TestMembers,
  keys: ReturnType<typeof testKeys>,
  {
    scans,
    sealing,
  }: { scans?: ScanShelf; sealing?: Parameters<typeof startSubgraph>[1]['sealing'] } = {},
) {
  const issuer = await startTestIssuer()
  const running = await startSubgraph(
    membersSubgraph(
      numberVault(() => keys),
      scans,
    ),
    {
      port: 0,
      host: '127.0.0.1',
      databases: database,
      viewerJwksUrl: issuer.jwksUrl,
      serviceTokenSecret: 'a secret of the test',
      consumers: new Map<string, string>(),
      ...(sealing ? { sealing } : {}),
    },
    pino({ level: 'silent' }),
  )
  return {
    url: running.url,
    get: async (viewer: Viewer, path: string) =>
      fetch(`${running.url}${path}`, {
        headers: { authorization: `Bearer ${await issuer.sign(viewer)}` },
      }),
    stop: async () => {
      await running.stop()
      await issuer.close()
    },
  }
}
