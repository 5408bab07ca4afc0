import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take long, most of it waiting: what is short runs beside them instead of before them. */
const LONG = [
  'apps/shell/test/shell.test.ts',
  'infra/local/src/product/start-product.test.ts',
  'packages/subgraph/src/audit/sealing.test.ts',
]

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.some(name => moduleId.endsWith(name))
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))]
  }
}

/** Every package, service and app brings its own configuration; they share one real PostgreSQL. */
export default defineConfig({
  test: {
    projects: ['packages/*', 'services/*', 'apps/*', 'infra/*'],
    globalSetup: ['./infra/local/src/postgres/test-setup.ts'],
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
