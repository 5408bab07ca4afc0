// @vitest-environment node
import { expect, test } from 'vitest'
import { shortenDocuments } from './short-documents.ts'

const QUESTION = '\n  query AppUnit($id: ID!) {\n    unit(id: $id) {\n      id\n    }\n  }\n'
const PART = '\n  fragment Line_unit on Unit {\n    id\n  }\n'
const GENERATED = {
  texts: `type Documents = {\n    ${JSON.stringify(QUESTION)}: 1,\n    ${JSON.stringify(PART)}: 2,\n}`,
  trusted: {
    abc: 'query AppUnits { units { id } }',
    def: 'fragment Line_unit on Unit { id } query AppUnit($id: ID!) { unit(id: $id) { id } }',
  },
}

test('an operation is published as its name and hash, a fragment as nothing', () => {
  const code = `const Unit = graphql(\`${QUESTION}\`)\nconst Line = graphql(\`${PART}\`)`
  expect(shortenDocuments(code, GENERATED)).toBe(
    "const Unit = graphql('query', 'AppUnit', 'def')\nconst Line = /* @__PURE__ */ graphql()",
  )
})

test('a text that codegen has not seen does not build', () => {
  const code = 'graphql(`query AppUnit { unit { name } }`)'
  expect(() => shortenDocuments(code, GENERATED)).toThrow('run codegen: query AppUnit')
})

test('an operation that is not trusted does not build', () => {
  const generated = { ...GENERATED, trusted: {} }
  expect(() => shortenDocuments(`graphql(\`${QUESTION}\`)`, generated)).toThrow('AppUnit')
})
