import { isFor, useGraphQuery, useSession } from '@ket-nap/app-kit'
import { computed } from 'vue'
import { graphql } from '../gql/index.ts'
import type { OrganisingMembersQueryVariables } from '../gql/graphql.ts'
import { FILE_READERS } from '../units/readers.ts'

const Members = graphql(`
  query OrganisingMembers(
    $id: ID!
    $asOf: LocalDate!
    $first: Int!
    $after: String
    $search: String
    $filter: MemberFilter
  ) {
    unit(id: $id, asOf: $asOf) {
      id
      name
      ...UnitCrumbs_unit
      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {
        ...MembersTable_members
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)
const MembersWithFiles = graphql(`
  query OrganisingMembersWithFiles(
    $id: ID!
    $asOf: LocalDate!
    $first: Int!
    $after: String
    $search: String
    $filter: MemberFilter
  ) {
    unit(id: $id, asOf: $asOf) {
      id
      name
      ...UnitCrumbs_unit
      members(first: $first, after: $after, search: $search, filter: $filter, asOf: $asOf) {
        ...MembersTable_members
        ...MembersTable_files
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** A page of members, with as much of their files as the post may read: one question either way. */
export function useMembers(variables: () => OrganisingMembersQueryVariables) {
  const readsFiles = isFor(FILE_READERS, useSession())
  const standing = useGraphQuery(Members, variables, { keepPrevious: true, pause: readsFiles })
  const full = useGraphQuery(MembersWithFiles, variables, {
    keepPrevious: true,
    pause: !readsFiles,
  })
  const { data, ...asked } = readsFiles ? full : standing

  /** The page before stays while the next one comes, but never that of another unit. */
  const unit = computed(() => {
    const answered = data.value?.unit ?? null
    return answered?.id === variables().id ? answered : null
  })
  const files = computed(() => full.data.value?.unit?.members ?? null)
  return { answered: computed(() => data.value !== null), unit, files, ...asked }
}
