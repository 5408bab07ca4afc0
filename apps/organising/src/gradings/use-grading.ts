import type { FormMessage, Intent } from '@ket-nap/app-kit'
import { useCommand } from '@ket-nap/app-kit'
import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useReason } from '../dossiers/use-reason.ts'
import type { OrganisingGradeMembersMutationVariables } from '../gql/graphql.ts'
import { graphql, readFragment } from '../gql/index.ts'

const Objection = graphql(`
  fragment GradingObjection_objection on Objection {
    code
    path
    params {
      name
      value
    }
  }
`)
const GradeMembers = graphql(`
  mutation OrganisingGradeMembers($input: GradeMembersInput!) {
    gradeMembers(input: $input) {
      people {
        id
        gradings {
          year
          grade
        }
      }
      objections {
        ...GradingObjection_objection
      }
    }
  }
`)

type Resolution = Intent<OrganisingGradeMembersMutationVariables>

/** Records one resolution; what the server objects to stands at its line, by the name of the member. */
export function useGrading(nameOf: (personId: string) => string) {
  const { t } = useI18n()
  const reasonOf = useReason()
  const { send, sending, error } = useCommand(GradeMembers)
  const messages = shallowRef<readonly FormMessage[]>([])

  async function record(resolution: Resolution): Promise<boolean> {
    const payload = (await send(resolution))?.gradeMembers
    if (!payload) return false
    messages.value = payload.objections.map(masked => {
      const { path, ...reason } = readFragment(Objection, masked)
      return toMessage(path, reasonOf(reason), resolution)
    })
    return payload.objections.length === 0
  }

  /** `['input', 'grades', '0', 'grade']`: the grade of the first member that was sent. */
  function toMessage(path: readonly string[], text: string, { grades }: Resolution): FormMessage {
    const [, field = null, place] = path
    const line = place === undefined ? undefined : [grades].flat()[Number(place)]
    if (!line) return { field, text }
    const { personId } = line
    return {
      field: personId,
      text: t('organising.meeting.lineSays', { name: nameOf(personId), text }),
    }
  }

  return { messages, record, sending, error }
}
