import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeBallot, MORE_THAN_HALF, TWO_THIRDS, votesNeeded, type Ballot } from './votes.ts'

const count = () => fc.integer({ min: 0, max: 2_000 })
const share = () => fc.constantFrom(TWO_THIRDS, MORE_THAN_HALF)
/** A vote whose figures can be right. */
const ballot = () =>
  fc
    .tuple(count(), count(), count(), count())
    .filter(([yes, no, blank, away]) => yes + no + blank + away > 0)
    .map(([yes, no, blank, away]): Ballot => {
      const present = yes + no + blank
      return { entitled: present + away, present, yes, no, blank }
    })

describe('the votes that are needed', () => {
  test.each([
    [3, 2],
    [4, 3],
    [5, 4],
    [7, 5],
    [9, 6],
    [10, 7],
    [31, 21],
  ])('of %d who are summoned two thirds are %d', (summoned, needed) => {
    expect(votesNeeded(TWO_THIRDS, summoned)).toBe(needed)
  })

  test.each([
    [5, 3],
    [8, 5],
    [9, 5],
    [11, 6],
  ])('of a board of %d more than half are %d', (members, needed) => {
    expect(votesNeeded(MORE_THAN_HALF, members)).toBe(needed)
  })

  test('are the least number that reaches the share', () => {
    fc.assert(
      fc.property(share(), fc.integer({ min: 1, max: 100_000 }), (asked, entitled) => {
        const needed = votesNeeded(asked, entitled)
        const reaches = (yes: number) =>
          asked.reading === 'AT_LEAST'
            ? yes * asked.of >= asked.parts * entitled
            : yes * asked.of > asked.parts * entitled
        expect([reaches(needed), reaches(needed - 1)]).toEqual([true, false])
      }),
    )
  })

  test.each([0, -1, 2.5, Number.NaN])('cannot be told of %d people', entitled => {
    expect(() => votesNeeded(TWO_THIRDS, entitled)).toThrow(RangeError)
  })
})

describe('a vote', () => {
  const vote: Ballot = { entitled: 9, present: 7, yes: 6, no: 1, blank: 0 }

  test('passes when enough of all who were summoned say yes', () => {
    expect(judgeBallot(TWO_THIRDS, vote)).toEqual({ ok: true, value: { needed: 6, passed: true } })
  })

  test('falls short when only those who came are two thirds', () => {
    const short = { ...vote, yes: 5, no: 2 }
    expect(judgeBallot(TWO_THIRDS, short)).toEqual({
      ok: true,
      value: { needed: 6, passed: false },
    })
  })

  test('never passes below its threshold, and always at it', () => {
    fc.assert(
      fc.property(share(), ballot(), (asked, cast) => {
        const outcome = judgeBallot(asked, cast)
        expect(outcome).toEqual({
          ok: true,
          value: {
            needed: votesNeeded(asked, cast.entitled),
            passed: cast.yes >= votesNeeded(asked, cast.entitled),
          },
        })
      }),
    )
  })

  test.each([
    ['votes that do not add up', { ...vote, no: 2 }, 'VOTES_DO_NOT_ADD_UP', ['present']],
    [
      'more present than may vote',
      { ...vote, entitled: 6 },
      'MORE_PRESENT_THAN_ENTITLED',
      ['present'],
    ],
    ['half a person', { ...vote, yes: 5.5, blank: 0.5 }, 'NOT_A_COUNT', ['yes']],
    ['fewer than nobody', { ...vote, no: -1 }, 'NOT_A_COUNT', ['no']],
    [
      'a vote of nobody',
      { entitled: 0, present: 0, yes: 0, no: 0, blank: 0 },
      'NOBODY_ENTITLED',
      ['entitled'],
    ],
  ])('with %s is refused at its figure', (_, wrong, code, path) => {
    const outcome = judgeBallot(TWO_THIRDS, wrong)
    expect(outcome.ok ? [] : outcome.objections).toContainEqual(
      expect.objectContaining({ code, path }),
    )
  })
})
