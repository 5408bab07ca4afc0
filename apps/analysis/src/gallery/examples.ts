import anLe from '../../../../examples/queries/an-le-preparing.graphql?raw'
import giaBinh from '../../../../examples/queries/gia-binh.graphql?raw'
import cells from '../../../../examples/queries/quyet-thang-cells.graphql?raw'
import groups from '../../../../examples/queries/quyet-thang-groups.graphql?raw'
import term from '../../../../examples/queries/quynh-phu-term.graphql?raw'
import bloc from '../../../../examples/queries/thai-binh-bloc.graphql?raw'
import thapMuoi from '../../../../examples/queries/thap-muoi.graphql?raw'

export interface Example {
  name: string
  /** What it asks, as the comment above it says. */
  about: string
  query: string
}

const COMMENT = /^#\s?(.*)$/gm
const NAME = /^query\s+(\w+)/m

/** The questions of `examples/queries`: each gives the figures of one newspaper article. */
export const EXAMPLES: readonly Example[] = [
  bloc,
  cells,
  groups,
  giaBinh,
  term,
  anLe,
  thapMuoi,
].map(query => ({
  name: NAME.exec(query)?.[1] ?? '',
  about: Array.from(query.matchAll(COMMENT), ([, line = '']) => line).join(' '),
  query,
}))
