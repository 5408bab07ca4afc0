import type { Provinces } from '../place.ts'
import type { Tree } from './tree.ts'

/** The provinces of the five places, merged two by two. */
export function plantProvinces(tree: Tree, { before, after, mergedOn, decision }: Provinces): void {
  const province = { parent: 'VN', kind: 'PROVINCE', level: 'PROVINCE' } as const
  for (const { key, name } of after)
    tree.found({ ...province, key, name, from: mergedOn, decision })
  for (const { key, name, from, becomes } of before) {
    tree.found({ ...province, key, name, from })
    tree.close(key, mergedOn, { successors: [becomes], kind: 'MERGE', decision })
  }
}
