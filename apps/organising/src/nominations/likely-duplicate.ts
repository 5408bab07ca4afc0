import type { OrganisingNominationQuery } from '../gql/graphql.ts'

type File = NonNullable<OrganisingNominationQuery['nomination']>

/** Somebody on record who looks like the nominee. */
export type ShownDuplicate = NonNullable<File['likelyDuplicates']>[number]
