import type { SubgraphDefinition } from '@ket-nap/subgraph'
import { ACCESS } from './access.ts'
import { AUDIT_RESOLVERS } from './audits/audit.resolver.ts'
import { AttendanceResolver } from './attendance-marks/attendance-mark.resolver.ts'
import { certificatesImport } from './certificates/certificate.imports.ts'
import { tellEveryCertificate } from './certificates/certificate.queries.ts'
import {
  CertificateResolver,
  EnrolmentCertificateResolver,
  PersonCertificatesResolver,
} from './certificates/certificate.resolver.ts'
import { classesImport } from './classes/training-class.imports.ts'
import { SeatShareResolver, TrainingClassResolver } from './classes/training-class.resolver.ts'
import { CourseResolver } from './courses/course.resolver.ts'
import { CurriculumResolver } from './curricula/curriculum.resolver.ts'
import { ENTITIES, MIGRATIONS, type Database } from './database.ts'
import {
  ClassEnrolmentsResolver,
  EnrolmentResolver,
  PersonEnrolmentsResolver,
} from './enrolments/enrolment.resolver.ts'
import {
  PersonNeedResolver,
  TrainingDemandResolver,
  TrainingNeedResolver,
} from './learners/demand.resolver.ts'
import { copyLearners } from './learners/learner.reactions.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { copyPeople } from './people/person.reactions.ts'
import {
  TrainingOverviewResolver,
  UnitSeatsResolver,
} from './overviews/training-overview.resolver.ts'
import { ProposalSeatResolver } from './enrolments/proposal-seat.resolver.ts'
import { TrainingProposalResolver } from './proposals/training-proposal.resolver.ts'
import { ResultResolver } from './results/result.resolver.ts'
import { ClassSessionResolver, ClassSessionsResolver } from './sessions/class-session.resolver.ts'
import { copyUnits } from './units/unit.reactions.ts'

/** The subgraph of courses, classes and certificates. */
export const TRAINING: SubgraphDefinition<Database, Loaders> = {
  service: 'training',
  entities: ENTITIES,
  migrations: MIGRATIONS,
  resolvers: [
    CourseResolver,
    TrainingClassResolver,
    SeatShareResolver,
    CurriculumResolver,
    ClassSessionResolver,
    ClassSessionsResolver,
    EnrolmentResolver,
    ClassEnrolmentsResolver,
    PersonEnrolmentsResolver,
    AttendanceResolver,
    ResultResolver,
    EnrolmentCertificateResolver,
    CertificateResolver,
    PersonCertificatesResolver,
    TrainingDemandResolver,
    TrainingNeedResolver,
    PersonNeedResolver,
    TrainingOverviewResolver,
    UnitSeatsResolver,
    TrainingProposalResolver,
    ProposalSeatResolver,
    ...AUDIT_RESOLVERS,
  ],
  references: {
    Person: ({ id }, { loaders }) => loaders.person.load(id),
    Course: ({ id }, { loaders }) => loaders.course.load(id),
    TrainingClass: ({ id }, { loaders }) => loaders.trainingClass.load(id),
    Certificate: ({ id }, { loaders }) => loaders.certificate.load(id),
  },
  policies: ACCESS,
  loaders: createLoaders,
  reactions: {
    'unit.changed': copyUnits,
    'person.placed': copyPeople,
    'learner.changed': copyLearners,
  },
  imports: { classes: classesImport, certificates: certificatesImport },
  snapshot: tellEveryCertificate,
}
