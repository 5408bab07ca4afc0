import { Migration } from '@mikro-orm/migrations'

/** The same as `foldedSearchKey` of the kernel; a test compares. */
const FOLDED = `
  create function folded_search_key(written text) returns text language sql immutable strict
    parallel safe set search_path = pg_catalog, pg_temp
    return trim(regexp_replace(regexp_replace(translate(regexp_replace(
      normalize(lower(written), NFD), '[\\u0300-\\u036f]', '', 'g'), 'đðɖƀ', 'dddb'),
      '[''‘’ʼʹ\\u0060´]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))`

/** Names of units are found by their words without marks, in the database. */
export class SearchUnitNames extends Migration {
  override up(): void {
    this.addSql(FOLDED)
    this.addSql(`alter table unit_copy_versions
      add column search_name text generated always as (folded_search_key(name)) stored not null`)
  }
}
