import { toLocalDate, type LocalDate } from '@ket-nap/kernel'
import { inventBodies } from './bodies/committees.ts'
import { writeTables } from './csv.ts'
import { cellsOf } from './lives/cells.ts'
import { inventDossiers } from './lives/dossiers.ts'
import { settleProbationers } from './lives/helped.ts'
import { tellLives } from './lives/story.ts'
import { Population } from './people/person.ts'
import type { ToldPlace } from './told.ts'
import { readPlaces, readPosts, readProvinces, type Place, type PostOfHolder } from './place.ts'
import { random } from './random.ts'
import { gradingsTable } from './tables/gradings.ts'
import { probationStepsTable } from './tables/probation-steps.ts'
import { attendeesTable, stepsTable } from './tables/steps.ts'
import { transfersTable } from './tables/transfers.ts'
import { helpingTables } from './tables/helping.ts'
import { bodyTables } from './tables/bodies.ts'
import { memberTables } from './tables/members.ts'
import { trainingTables } from './tables/training.ts'
import { treeTables } from './tables/tree.ts'
import { Training } from './training/certificates.ts'
import { planClasses, planNextClasses } from './training/classes.ts'
import { plantBloc } from './tree/bloc.ts'
import { numberUnits } from './tree/codes.ts'
import { plantDistrict } from './tree/district.ts'
import { plantProvinces } from './tree/provinces.ts'
import { Tree } from './tree/tree.ts'

const USUAL_TODAY = '2026-11-21'
/** The tree of 2025, its targets and its posts must have begun. */
const FIRST_TODAY = '2026-03-01'

/**
 * Writes the five places of the articles as CSV files for the import, one a table, and answers how many
 * rows each has. The same day gives the same bytes. Throws a RangeError for a day before 1/3/2026.
 */
export async function generateDemonstration(
  folder: string,
  options: { today?: string } = {},
): Promise<{ tables: Record<string, number> }> {
  const today = toLocalDate(options.today ?? USUAL_TODAY)
  if (today < FIRST_TODAY) throw new RangeError(`The demonstration begins on ${FIRST_TODAY}`)
  const places = readPlaces()
  const tree = plantTree(places)
  const posts = readPosts()
  const told = places.map(place => tellPlace({ tree, place, posts, today }))
  const lives = told.flatMap(place => place.lives)
  const tables = writeTables(folder, {
    ...treeTables(tree, places, posts),
    ...memberTables(told, today),
    ...bodyTables(inventBodies(tree, lives, today)),
    gradings: gradingsTable(tree, lives, today),
    ...helpingTables(told, posts, today),
    admission_steps: stepsTable(told),
    transfers: transfersTable(lives, today),
    probation_steps: probationStepsTable(told, today),
    attendees: attendeesTable(told),
    ...trainingTables(told),
  })
  return { tables }
}

function plantTree(places: readonly Place[]): Tree {
  const provinces = readProvinces()
  const tree = new Tree()
  plantProvinces(tree, provinces)
  for (const place of places) {
    if (place.tree.shape === 'BLOC') plantBloc(tree, place, place.tree)
    else plantDistrict(tree, place, place.tree)
  }
  numberUnits(tree, provinces)
  return tree
}

interface Telling {
  tree: Tree
  place: Place
  posts: readonly PostOfHolder[]
  today: LocalDate
}

function tellPlace({ tree, place, posts, today }: Telling): ToldPlace {
  const population = new Population(place, random(`people of ${place.key}`))
  const cells = cellsOf(tree, place, random(`cells of ${place.key}`))
  const teller = { place, cells, population, random: random(`lives of ${place.key}`) }
  const lives = settleProbationers(tellLives(teller, today), posts, cells)
  const lists = random(`lists of ${place.key}`)
  const members = lives.filter(({ departure }) => departure === null).length
  const dossiers = inventDossiers({ place, tree, cells, population, random: lists, today }, members)
  const training = new Training(planClasses(place.centres, today), tree, today)
  for (const life of lives) training.teachMember(life)
  for (const dossier of dossiers) training.teachApplicant(dossier)
  const nextClasses = planNextClasses(place.centres, today)
  return { place, lives, dossiers, certificates: training.certificates, nextClasses }
}
