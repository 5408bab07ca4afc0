import { addDays, addMonths, yearOf, type LocalDate } from '@ket-nap/kernel'
import { CERTIFIED_STAGES, type Dossier } from '../lives/dossiers.ts'
import { lastBelonging, officialOn, type Life } from '../lives/life.ts'
import { random } from '../random.ts'
import { lastVersion, type Tree } from '../tree/tree.ts'
import type { CourseKind, TrainingClass } from './classes.ts'

export interface Certificate {
  readonly key: string
  readonly person: string
  readonly kind: CourseKind
  readonly number: string
  readonly issuedOn: LocalDate
  readonly issuer: string
  readonly class: TrainingClass
}

interface Learner {
  readonly person: string
  /** The commune or body above the learner's cell today; its centre teaches. */
  readonly home: string
}

interface Window {
  readonly from: LocalDate
  readonly until: LocalDate
}

/** Certificates are told for about four years. */
const TOLD_MONTHS = 48
/** An awareness certificate lapses after 60 months (HD06 3.1). */
const LAPSES_AFTER_MONTHS = 60

/** Sends the people of a place to its classes and gives them their certificates. */
export class Training {
  readonly certificates: Certificate[] = []
  private readonly numbers = new Map<string, number>()

  constructor(
    private readonly classes: readonly TrainingClass[],
    private readonly tree: Tree,
    private readonly today: LocalDate,
  ) {}

  /** The class before the admission, the one of the probation, and for some elementary theory. */
  teachMember(life: Life): void {
    const toldSince = addMonths(this.today, -TOLD_MONTHS)
    const learner = this.learner(life.person.key, lastBelonging(life).unit)
    if (life.listedOn && life.decidedOn >= toldSince) {
      const from = addMonths(life.decidedOn, -26)
      this.certify(learner, 'AWARENESS', { from, until: addMonths(life.decidedOn, -2) })
    }
    if (life.listedOn && officialOn(life) >= toldSince) {
      const from = addDays(life.ceremonyOn, 20)
      this.certify(learner, 'NEW_MEMBER', { from, until: addDays(officialOn(life), -10) })
    }
    if (!life.departure && this.studiesTheory(life)) {
      const from = addMonths(this.today, -TOLD_MONTHS)
      this.certify(learner, 'ELEMENTARY_THEORY', { from, until: this.today })
    }
  }

  /** Who has come so far holds a certificate; some of those proposed for a class hold one that lapsed. */
  teachApplicant({ person, unit, stage, listedOn }: Dossier): void {
    const learner = this.learner(person.key, unit)
    if (CERTIFIED_STAGES.includes(stage)) {
      this.certify(learner, 'AWARENESS', { from: listedOn, until: addDays(this.today, -15) })
    } else if (stage === 'CLASS_PROPOSED' && random(`lapsed ${person.key}`).chance(0.3)) {
      const until = addMonths(this.today, -LAPSES_AFTER_MONTHS - 1)
      this.certify(learner, 'AWARENESS', { from: addMonths(until, -12), until })
    }
  }

  private studiesTheory({ person, ceremonyOn }: Life): boolean {
    const hasStudied = person.politicalTheory === 'ELEMENTARY'
    const isYoung = ceremonyOn >= addMonths(this.today, -144)
    return hasStudied && isYoung && random(`theory ${person.key}`).chance(0.2)
  }

  private learner(person: string, cell: string): Learner {
    let unit = this.tree.get(cell)
    while (lastVersion(unit).level !== 'ABOVE_BASE') unit = this.tree.get(lastVersion(unit).parent)
    return { person, home: unit.key }
  }

  private certify({ person, home }: Learner, kind: CourseKind, { from, until }: Window): void {
    const chance = random(`${kind} of ${person}`)
    const choice = this.classes.filter(
      one =>
        one.kind === kind &&
        one.closesOn >= from &&
        one.closesOn <= until &&
        (one.centre.serves?.includes(home) ?? true),
    )
    if (choice.length === 0) return
    const attended = chance.pick(choice)
    const issuedOn = addDays(attended.closesOn, chance.integer(0, 3))
    this.certificates.push({
      key: `${person}:${kind}`,
      person,
      kind,
      number: this.next(attended, yearOf(issuedOn)),
      issuedOn: issuedOn > this.today ? attended.closesOn : issuedOn,
      issuer: attended.centre.name,
      class: attended,
    })
  }

  /** Numbers run through the year of an issuer, course by course. */
  private next({ kind, centre }: TrainingClass, year: number): string {
    const series = `${centre.name} ${kind} ${year}`
    const number = (this.numbers.get(series) ?? 0) + 1
    this.numbers.set(series, number)
    return `${String(number).padStart(4, '0')}/${year}`
  }
}
