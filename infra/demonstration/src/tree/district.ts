import { CELL_NAMES } from '../people/milieu.ts'
import type { Milieu } from '../people/words.ts'
import type { BaseOrganisation, Commune, DistrictTree, Place } from '../place.ts'
import { keyOf, type Change, type Tree } from './tree.ts'

/** What of a commune is founded when the district ends. */
interface NewCommune {
  readonly key: string
  readonly partyBodies: string
  readonly peoplesCommittee: string
}

/** A district with its communes and base organisations, and the communes that follow it. */
export function plantDistrict(tree: Tree, place: Place, told: DistrictTree): void {
  new District(tree, place, told).plant()
}

class District {
  constructor(
    private readonly tree: Tree,
    private readonly place: Place,
    private readonly told: DistrictTree,
  ) {}

  plant(): void {
    const { tree, place, told } = this
    const { key, name, kind, from, until } = place.unit
    tree.found({ key, name, kind, from, parent: place.province, level: 'ABOVE_BASE' })
    const heirs = told.successors.map(({ name: heirName, communes }) => {
      const heir = this.foundHeir(heirName)
      for (const commune of communes) this.plantCommune(commune, heir)
      return heir
    })
    for (const base of told.baseCommittees) this.plantCommittee(base, heirs)
    for (const base of told.baseCells) this.plantBaseCell(base)
    const successors = heirs.map(heir => heir.key)
    tree.close(key, until, { successors, kind: 'ABOLISH', decision: told.decision })
  }

  private foundHeir(name: string): NewCommune {
    const { provinceAfter, unit } = this.place
    const key = `${provinceAfter}/${keyOf(name)}`
    const from = unit.until
    const { decision } = this.told
    const commune = { key, parent: provinceAfter, kind: 'COMMUNE', level: 'ABOVE_BASE' } as const
    this.tree.found({ ...commune, name: `Đảng bộ ${name}`, from, decision })
    const body = { parent: key, kind: 'BASE_COMMITTEE', level: 'BASE', from } as const
    const partyBodies = `${key}/co-quan-dang`
    const peoplesCommittee = `${key}/ubnd`
    this.tree.found({ ...body, key: partyBodies, name: `Đảng bộ các cơ quan Đảng ${name}` })
    this.tree.found({ ...body, key: peoplesCommittee, name: `Đảng bộ UBND ${name}` })
    // A mass organisation stands at the level of the Party unit that it is attached to.
    const union = { kind: 'MASS_ORGANISATION', level: 'ABOVE_BASE', line: 'YOUTH_UNION' } as const
    this.tree.found({
      ...union,
      key: `${key}/doan-thanh-nien`,
      parent: key,
      name: `Đoàn TNCS Hồ Chí Minh ${name}`,
      from,
    })
    return { key, partyBodies, peoplesCommittee }
  }

  private plantCommune(commune: Commune, heir: NewCommune): void {
    const { tree, told } = this
    const { key: district, from, until } = this.place.unit
    const key = `${district}/${keyOf(commune.name)}`
    const name = `Đảng bộ ${commune.name}`
    tree.found({ key, parent: district, kind: 'COMMUNE', level: 'BASE', name, from })
    const short = commune.name.replace(/^(xã|phường|thị trấn) /, '')
    for (const cell of cellsOf(commune, told, short)) {
      const { milieu } = cell
      const cellKey = `${key}/${keyOf(cell.name.replace('Chi bộ ', ''))}`
      const residential = milieu === 'VILLAGE'
      const state = { kind: 'CELL', level: 'CELL', name: cell.name } as const
      tree.found({ ...state, key: cellKey, parent: key, from, milieu, residential })
      tree.change(cellKey, until, { ...whereTo(milieu, heir), name: laterName(cell, short) })
    }
    tree.close(key, until, { successors: [heir.key], kind: 'MERGE', decision: told.decision })
  }

  private plantCommittee(
    base: DistrictTree['baseCommittees'][number],
    [seat]: readonly NewCommune[],
  ): void {
    const { key: district, from, until } = this.place.unit
    const { name, cells, milieu, dissolves } = base
    const office = name.replace('Đảng bộ ', '')
    const key = `${district}/${keyOf(office)}`
    const kind = base.kind ?? 'BASE_COMMITTEE'
    this.tree.found({ key, parent: district, kind, level: 'BASE', name, from })
    const body = dissolves === 'PARTY_BODIES' ? seat?.partyBodies : seat?.peoplesCommittee
    for (const cell of CELL_NAMES[milieu].slice(0, cells)) {
      const cellKey = `${key}/${keyOf(cell)}`
      const cellName = `Chi bộ ${cell}`
      const state = { kind: 'CELL', level: 'CELL', name: cellName } as const
      this.tree.found({ ...state, key: cellKey, parent: key, from, milieu })
      if (!dissolves || !body) continue
      this.tree.change(cellKey, until, { parent: body, name: `${cellName} - ${office}` })
    }
    if (!dissolves || !body) this.move(key, base)
    else this.tree.close(key, until, { successors: [body], kind: 'MERGE' })
  }

  private plantBaseCell(base: BaseOrganisation): void {
    const { key: district, from } = this.place.unit
    const { name, milieu } = base
    const key = `${district}/${keyOf(name.replace('Chi bộ ', ''))}`
    const state = { kind: 'BASE_CELL', level: 'BASE', name } as const
    this.tree.found({ ...state, key, parent: district, from, milieu })
    this.move(key, base)
  }

  private move(key: string, { moves, renamed }: BaseOrganisation): void {
    if (moves === undefined) throw new Error(`${key}: where does it go?`)
    const parent = this.tree.get(`${this.place.provinceAfter}/${keyOf(moves)}`).key
    this.tree.change(key, this.place.unit.until, renamed ? { parent, name: renamed } : { parent })
  }
}

interface CellOfCommune {
  readonly name: string
  readonly milieu: Milieu
}

function cellsOf(commune: Commune, told: DistrictTree, short: string): readonly CellOfCommune[] {
  if (commune.cells) return commune.cells
  const villages = Array.from({ length: commune.villages ?? 0 }, (_, index): CellOfCommune => ({
    name: `Chi bộ ${told.village} ${index + 1}`,
    milieu: 'VILLAGE',
  }))
  const others = told.communeCells.map(({ name, milieu }) => ({ name: `${name} ${short}`, milieu }))
  return [...villages, ...others]
}

/** Village cells stand directly under the commune (294 pt 20.2.2); offices join one of its two bodies. */
function whereTo(milieu: Milieu, heir: NewCommune): Change {
  if (milieu === 'VILLAGE') return { parent: heir.key }
  if (milieu === 'OFFICE') return { parent: heir.partyBodies }
  if (milieu === 'HEALTH') return { parent: heir.peoplesCommittee }
  return { parent: heir.key, kind: 'BASE_CELL', level: 'BASE' }
}

/** Several villages 1 now lie in one commune: they say which they were. */
const laterName = ({ name, milieu }: CellOfCommune, short: string): string =>
  milieu === 'VILLAGE' ? `${name} ${short}` : name
