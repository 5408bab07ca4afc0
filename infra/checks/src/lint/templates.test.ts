import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { inProject, ROOT } from '../project.ts'

/** What ESLint says about a component of an app. */
function judge(template: string): string[] {
  const { stdout } = spawnSync(
    inProject('node_modules/.bin/eslint'),
    ['--stdin', '--stdin-filename', 'apps/shell/src/Planted.vue', '-f', 'json'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      input: `<script setup lang="ts">\nconst html = 'x'\n</script>\n\n<template>\n  ${template}\n</template>\n`,
    },
  )
  const [result]: [{ messages: { ruleId: string; severity: number }[] }] = JSON.parse(stdout)
  expect(result.messages.every(({ severity }) => severity === 2)).toBe(true)
  return result.messages.map(({ ruleId }) => ruleId)
}

test('a sound template is in order', () => {
  expect(judge(`<button type="button">{{ html }}</button>`)).toEqual([])
})

test.each([
  ['vue/no-v-html', '<p v-html="html" />'],
  ['vue/no-bare-strings-in-template', '<p>Chi bộ</p>'],
  ['vue/html-button-has-type', '<button>{{ html }}</button>'],
  ['vue/require-v-for-key', '<p v-for="a in html">{{ a }}</p>'],
  ['vuejs-accessibility/alt-text', '<img :src="html" />'],
  ['vuejs-accessibility/click-events-have-key-events', '<div @click="() => {}">{{ html }}</div>'],
  ['vuejs-accessibility/form-control-has-label', '<input type="text" />'],
])('%s catches its planted fault', (rule, template) => {
  expect(judge(template)).toContain(rule)
})
