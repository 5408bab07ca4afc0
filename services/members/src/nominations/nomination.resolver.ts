import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  LocalDateScalar,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import { AdmissionType } from '../admissions/admission.graphql.ts'
import type { Context } from '../context.ts'
import { auditSubject } from '../units/unit.policy.ts'
import type { NominationResult } from './nomination-step.commands.ts'
import {
  LikelyDuplicateType,
  NominationConnection,
  NominationFileType,
  NominationMoveType,
  NominationReceiverType,
  NominationsArgs,
  NominationType,
  NomineeStandingType,
  PossibleNominationActionType,
} from './nomination.graphql.ts'
import {
  actorsOf,
  placeOf,
  viewNomination,
  type LikelyDuplicate,
  type NominationFile,
  type NominationRow,
} from './nomination.policy.ts'
import { listNominations } from './nomination.queries.ts'
import { findReceivers } from './receiver.queries.ts'

/** A nomination as the viewer finds it; null when unknown or out of reach. */
async function findNominationFile(
  { loaders, viewer }: Context,
  id: string,
): Promise<NominationFile | null> {
  const nomination = await loaders.readNomination(id)
  return nomination && viewNomination(nomination, viewer)
}

/** What a command on one nomination answers. */
export async function filePayload(context: Context, outcome: NominationResult) {
  if (!outcome.ok) return { file: null, objections: toObjectionTypes(outcome.objections) }
  return { file: await findNominationFile(context, outcome.value.nominationId), objections: [] }
}

@Resolver(() => NominationType)
export class NominationResolver {
  @Query(() => NominationConnection, {
    nullable: true,
    description:
      'Nominations of the own body, or sent to the post’s reach; whose clock ends first comes first.',
  })
  nominations(
    @Args(() => NominationsArgs) { first, after, stages, waiting }: NominationsArgs,
    @Ctx() { db, viewer }: Context,
  ) {
    return listNominations(db, { first, after, stages, waiting, viewer })
  }

  @Query(() => [NominationReceiverType], {
    nullable: true,
    description: 'To whom the own body may send, up to 50; committees first.',
  })
  nominationReceivers(
    @Arg('search', () => String, { description: 'Words of the name; empty for the first ones.' })
    search: string,
    @Ctx() { db, viewer: { post }, today }: Context,
  ) {
    return findReceivers(db, { bodyUnitId: post.unitId, day: today, search })
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the nominating unit.' })
  async bodyName(@Root() { bodyUnitId }: NominationRow, @Ctx() { loaders }: Context) {
    return (await loaders.placeName.load(bodyUnitId))?.name ?? null
  }

  @FieldResolver(() => NominationReceiverType, {
    nullable: true,
    description: 'Who answers; null while a draft names nobody.',
  })
  async receiver(@Root() { toCellId, toCommitteeId }: NominationRow, @Ctx() { loaders }: Context) {
    const id = toCellId ?? toCommitteeId
    const place = id && (await loaders.placeName.load(id))
    return place && { ...place, within: place.within[0] ?? null, isCell: toCellId !== null }
  }

  @FieldResolver(() => NomineeStandingType, {
    nullable: true,
    description: 'Where the case is on the whole; null for a draft.',
  })
  async standing(
    @Root() { id, stage, sentOn, answeredOn }: NominationRow,
    @Ctx() { loaders }: Context,
  ): Promise<NomineeStandingType | null> {
    if (stage === 'ACCEPTED') return loaders.nomineeProgress.load(id)
    if (stage === 'DRAFT') return null
    return { progress: stage, since: answeredOn ?? sentOn }
  }

  @FieldResolver(() => AdmissionType, {
    nullable: true,
    description: 'The admission that came of it; null before, and out of reach.',
  })
  admission(@Root() { admissionId }: NominationRow, @Ctx() { loaders }: Context) {
    return admissionId && loaders.admission.load(admissionId)
  }
}

@Resolver(() => NominationFileType)
export class NominationFileResolver {
  @Query(() => NominationFileType, {
    nullable: true,
    description: 'Opens a nomination; the opening is audited before the answer leaves.',
  })
  nomination(
    @Arg('id', () => ID, { description: 'Key of the nomination.' }) id: string,
    @Ctx() context: Context,
  ) {
    return findNominationFile(context, id)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Place of work or study.' })
  workplace(@Root() { nomination }: NominationFile) {
    return nomination.workplace
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the person is proposed.' })
  statement(@Root() { nomination }: NominationFile) {
    return nomination.statement
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the parents of a pupil agreed.',
  })
  parentsAgreedOn(@Root() { nomination }: NominationFile) {
    return nomination.parentsAgreedOn
  }

  @FieldResolver(() => [NominationMoveType], { description: 'Steps in their order.' })
  moves(@Root() { nomination }: NominationFile) {
    return nomination.moves
  }

  @FieldResolver(() => [PossibleNominationActionType], {
    description: 'What the viewer may do, and what stands in the way.',
  })
  actions(@Root() { actions }: NominationFile) {
    return actions.map(each => ({ ...each, objections: toObjectionTypes(each.objections) }))
  }

  @FieldResolver(() => [LikelyDuplicateType], {
    nullable: true,
    description:
      'Who on record may be the same person, wherever; null for a post that does not answer. Audited.',
  })
  async likelyDuplicates(
    @Root() { nomination }: NominationFile,
    @Ctx() { viewer, loaders, audit }: Context,
  ): Promise<LikelyDuplicate[] | null> {
    if (nomination.stage !== 'SENT' || actorsOf(viewer.post, nomination).length === 0) return null
    await audit('DUPLICATES_SHOWN', auditSubject(nomination.id, placeOf(nomination)))
    return loaders.likelyDuplicates(nomination.id)
  }
}
