import { Migration } from '@mikro-orm/migrations'

/** Evidence says which criteria of the applicant's group it proves. */
export class NameProvenCriteria extends Migration {
  override up(): void {
    this.addSql(`alter table admission_papers
      add column criteria text[] constraint admission_papers_criteria check (criteria <@ array[
        'RATED_GOOD_TWO_YEARS', 'NO_FAILED_CREDIT', 'STUDIES_FAIR', 'CONDUCT_FAIR', 'SCHOOL_FAIR',
        'SCHOOL_CONDUCT_GOOD', 'CULTURED_FAMILY']),
      add constraint admission_papers_criteria_of_evidence
        check (criteria is null or kind = 'GROUP_EVIDENCE')`)
  }
}
