import { defineDraft } from '@ket-nap/app-kit'

const START = `# Tỉnh, thành phố và số đảng viên / Provinces and their members
query Provinces {
  units(first: 20, kinds: [PROVINCE]) {
    edges {
      node {
        name
        statistics {
          members {
            total
            official
            probationary
          }
        }
      }
    }
  }
}
`

/** What is written stays while another page is opened. */
export const useConsoleDraft = defineDraft(() => ({ query: START, variables: '' }))
