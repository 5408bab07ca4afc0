import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { ROOT } from '../project.ts'

const eslint = new ESLint({ cwd: ROOT })

/** What ESLint says about a component of an app. */
async function judge(template: string): Promise<(string | null)[]> {
  const text = `<script setup lang="ts">\nconst html = 'x'\n</script>\n\n<template>\n  ${template}\n</template>\n`
  const results = await eslint.lintText(text, { filePath: 'apps/shell/src/Planted.vue' })
  const messages = results.flatMap(result => result.messages)
  expect(messages.every(({ severity }) => severity === 2)).toBe(true)
  return messages.map(({ ruleId }) => ruleId)
}

test('a sound template is in order', async () => {
  expect(await judge(`<button type="button">{{ html }}</button>`)).toEqual([])
})

test.each([
  ['vue/no-v-html', '<p v-html="html" />'],
  ['vue/no-bare-strings-in-template', '<p>Chi bộ</p>'],
  ['vue/html-button-has-type', '<button>{{ html }}</button>'],
  ['vue/require-v-for-key', '<p v-for="a in html">{{ a }}</p>'],
  ['vuejs-accessibility/alt-text', '<img :src="html" />'],
  ['vuejs-accessibility/click-events-have-key-events', '<div @click="() => {}">{{ html }}</div>'],
  ['vuejs-accessibility/form-control-has-label', '<input type="text" />'],
])('%s catches its planted fault', async (rule, template) => {
  expect(await judge(template)).toContain(rule)
})
