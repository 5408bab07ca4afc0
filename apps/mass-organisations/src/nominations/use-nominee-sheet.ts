import { keepFile, useNotify, useObjectionSentence } from '@ket-nap/app-kit'
import { useClientHandle } from '@urql/vue'
import { readonly, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { Objection } from '../forms/use-command-form.ts'
import type { MassOrganisationsNomineeSheetQuery } from '../gql/graphql.ts'
import { graphql, readFragment } from '../gql/index.ts'
import { blankNominee, type NomineeDraft } from './drafts.ts'

const Sheet = graphql(`
  query MassOrganisationsNomineeSheet($content: String!) {
    nomineeSheet(content: $content) {
      nominees {
        fullName
        bornOn
        sex
        occupation
        workplace
        personalNumber
        parentsAgreedOn
        statement
      }
      problems {
        cell
        objection {
          ...FormObjection_objection
        }
      }
    }
  }
`)
const Template = graphql(`
  query MassOrganisationsNomineeSheetTemplate {
    nomineeSheetTemplate
  }
`)

type Answer = NonNullable<MassOrganisationsNomineeSheetQuery['nomineeSheet']>
type Nominee = Answer['nominees'][number]

const KILOBYTE = 1024
/** The largest file that the server reads, in kilobytes. */
const LARGEST = 150
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const toDraft = ({ __typename: _type, ...nominee }: Nominee): NomineeDraft => ({
  ...blankNominee(0),
  ...nominee,
  workplace: nominee.workplace ?? '',
  statement: nominee.statement ?? '',
  personalNumber: nominee.personalNumber ?? '',
  parentsAgreedOn: nominee.parentsAgreedOn ?? '',
})

const encoded = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCodePoint(byte)).join(''))

const decoded = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), letter => letter.codePointAt(0) ?? 0)

/** Has the server read a spreadsheet into rows of the form. Nothing is stored before they are sent. */
export function useNomineeSheet() {
  const { client } = useClientHandle()
  const { t } = useI18n()
  const notify = useNotify()
  const sentenceOf = useObjectionSentence({ words: 'massOrganisations' })
  const reading = ref(false)
  const problems = shallowRef<readonly string[]>([])

  const tell = ({ cell, objection }: Answer['problems'][number]): string => {
    const text = sentenceOf(readFragment(Objection, objection))
    return cell ? t('massOrganisations.sheet.at', { cell, text }) : text
  }

  /** Everybody of the file; nobody where something is wrong with it, which `problems` then says. */
  async function read(file: File): Promise<NomineeDraft[]> {
    if (file.size > LARGEST * KILOBYTE) {
      problems.value = [t('massOrganisations.objection.SHEET_TOO_LARGE', { largest: LARGEST })]
      return []
    }
    problems.value = []
    reading.value = true
    const content = encoded(new Uint8Array(await file.arrayBuffer()))
    const { data } = await client
      .query(Sheet, { content }, { requestPolicy: 'network-only' })
      .toPromise()
    reading.value = false
    const sheet = data?.nomineeSheet
    if (!sheet) notify.failed(t('massOrganisations.sheet.away'))
    problems.value = sheet?.problems.map(tell) ?? []
    return sheet?.nominees.map(toDraft) ?? []
  }

  async function keepTemplate(): Promise<void> {
    const { data } = await client.query(Template, {}).toPromise()
    const template = data?.nomineeSheetTemplate
    if (!template) return notify.failed(t('massOrganisations.sheet.away'))
    keepFile(new Blob([decoded(template)], { type: WORKBOOK }), 'gioi-thieu-quan-chung.xlsx')
  }

  return { read, keepTemplate, problems, reading: readonly(reading) }
}
