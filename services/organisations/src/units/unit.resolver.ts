import { addDays } from '@ket-nap/kernel'
import type { Page } from '@ket-nap/subgraph'
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { childrenPage, listRoots } from './child.queries.ts'
import type { SuccessionRow, UnitRow, UnitVersionRow } from './described-unit.entity.ts'
import { listUnits } from './list.queries.ts'
import { AsOfArgs, PageArgs, UnitArgs, UnitsArgs } from './unit-args.graphql.ts'
import { UnitActionEnum } from './unit-enums.graphql.ts'
import {
  UnitConnection,
  UnitKindCountType,
  UnitSuccessionType,
  UnitType,
  UnitVersionType,
} from './unit.graphql.ts'
import { unitActions } from './unit.policy.ts'
import { sequencesAbove } from './unit.queries.ts'
import type { UnitAction } from './unit.workflow.ts'

@Resolver(() => UnitType)
export class UnitResolver {
  @Query(() => UnitType, {
    nullable: true,
    description:
      'One unit as it is on a day. A unit that has ended by then is shown as it last was.',
  })
  async unit(@Args(() => UnitArgs) { id, asOf }: UnitArgs, @Ctx() { loaders, today }: Context) {
    const unit = await loaders.unit.load({ id, day: asOf ?? today })
    return asOf && unit && unit.foundedOn > asOf ? null : unit
  }

  @Query(() => UnitConnection, {
    nullable: true,
    description: "Units of the viewer's scope by name.",
  })
  units(
    @Args(() => UnitsArgs) { asOf, ...asked }: UnitsArgs,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<Page<UnitRow>> {
    return listUnits(db, viewer, { ...asked, day: asOf ?? today })
  }

  @Query(() => [UnitType], {
    nullable: true,
    description: "Where the viewer's tree begins on that day.",
  })
  rootUnits(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<UnitRow[]> {
    return listRoots(db, viewer, asOf ?? today)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit directly above it.' })
  parent(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<UnitRow | null> | null {
    return unit.parentId ? loaders.unit.load({ id: unit.parentId, day: unit.asOf }) : null
  }

  @FieldResolver(() => [UnitType], { description: 'From the top down to the parent.' })
  async ancestors(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<UnitRow[]> {
    const keys = sequencesAbove(unit).map(id => ({ id, day: unit.asOf }))
    const above = await Promise.all(keys.map(key => loaders.unitOfSequence.load(key)))
    return above.filter(one => one !== null)
  }

  @FieldResolver(() => UnitConnection, { description: 'Units directly below it, by name.' })
  async children(
    @Root() unit: UnitRow,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<UnitRow>> {
    const asked = { parentId: unit.id, day: unit.asOf, first, after }
    const count = () => loaders.childCount.load({ id: unit.id, day: unit.asOf })
    return childrenPage(asked, await loaders.children.load(asked), count)
  }

  @FieldResolver(() => Int, { description: 'Number of units directly below it.' })
  childCount(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.childCount.load({ id: unit.id, day: unit.asOf })
  }

  @FieldResolver(() => [UnitKindCountType], {
    description: 'Units below on that day by kind and level (the unit itself not counted).',
  })
  async subtreeCounts(@Root() unit: UnitRow, @Ctx() { loaders }: Context) {
    return [...(await loaders.countsBelow.load({ id: unit.path, day: unit.asOf }))]
  }

  @FieldResolver(() => [UnitSuccessionType], { description: 'Whom it continues, oldest first.' })
  predecessors(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<SuccessionRow[]> {
    return loaders.predecessors.load(unit.id)
  }

  @FieldResolver(() => [UnitSuccessionType], { description: 'Who continues it, oldest first.' })
  successors(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<SuccessionRow[]> {
    return loaders.successors.load(unit.id)
  }

  @FieldResolver(() => [UnitVersionType], { description: 'What was said of it, oldest first.' })
  history(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<UnitVersionRow[]> {
    return loaders.history.load(unit.id)
  }

  @FieldResolver(() => [UnitActionEnum], { description: 'What the viewer may do here now.' })
  actions(@Root() unit: UnitRow, @Ctx() { viewer }: Context): UnitAction[] {
    return unitActions(viewer, unit)
  }
}

@Resolver(() => UnitVersionType)
export class UnitVersionResolver {
  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit directly above it, as it was on the first day of the version.',
  })
  parent(@Root() version: UnitVersionRow, @Ctx() { loaders }: Context) {
    const { parentId, validFrom } = version
    return parentId ? loaders.unit.load({ id: parentId, day: validFrom }) : null
  }
}

@Resolver(() => UnitSuccessionType)
export class UnitSuccessionResolver {
  @FieldResolver(() => UnitType, { description: 'The older unit, as it was the day before.' })
  predecessor(@Root() { predecessorId, effectiveOn }: SuccessionRow, @Ctx() { loaders }: Context) {
    return loaders.unit.load({ id: predecessorId, day: addDays(effectiveOn, -1) })
  }

  @FieldResolver(() => UnitType, { description: 'The younger unit, as it was on that day.' })
  successor(@Root() { successorId, effectiveOn }: SuccessionRow, @Ctx() { loaders }: Context) {
    return loaders.unit.load({ id: successorId, day: effectiveOn })
  }
}
