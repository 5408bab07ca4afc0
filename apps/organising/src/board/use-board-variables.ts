import { isFor, useAsOf, useSession } from '@ket-nap/app-kit'
import { computed } from 'vue'
import { FIGURE_READERS } from '../units/readers.ts'
import { periodsOf } from './periods.ts'

/** What the page of a unit asks: the day shown and the periods that it compares. */
export function useBoardVariables(id: () => string) {
  const { day } = useAsOf()
  const figures = isFor(FIGURE_READERS, useSession())

  return computed(() => {
    const { year, lastYear, term, months } = periodsOf(day.value)
    return {
      id: id(),
      asOf: day.value,
      yearFrom: year.from,
      until: year.until,
      lastYearFrom: lastYear.from,
      lastYearUntil: lastYear.until,
      termFrom: term.from,
      monthsFrom: months.from,
      figures,
    }
  })
}
