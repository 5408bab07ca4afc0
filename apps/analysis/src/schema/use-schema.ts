import type { GraphQLSchema } from 'graphql'
import { ref, shallowRef } from 'vue'
import { fetchSchema } from '../console/ask.ts'

/** The graph as this post may ask for it. The tools of GraphQL come with it, not with the page. */
export function useSchema() {
  const schema = shallowRef<GraphQLSchema | null>(null)
  const away = ref(false)

  async function load() {
    away.value = false
    const [text, { buildSchema }] = await Promise.all([fetchSchema(), import('graphql')])
    if (text === null) away.value = true
    else schema.value = buildSchema(text)
  }

  return { schema, away, load }
}
