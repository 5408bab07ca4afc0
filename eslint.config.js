import parser from '@typescript-eslint/parser'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'

/** Only what oxlint cannot see: the templates of `.vue` files. A rule is an error or it is off. */
const errors = configs =>
  Object.fromEntries(
    configs
      .flatMap(({ rules = {} }) => Object.entries(rules))
      .filter(([, level]) => level !== 'off' && level !== 0)
      .map(([name, level]) => [
        name,
        Array.isArray(level) ? ['error', ...level.slice(1)] : 'error',
      ]),
  )

export default [
  { ignores: ['**/dist/**', '**/.local/**', '**/node_modules/**'] },
  ...vue.configs['flat/base'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser } },
    plugins: { 'vuejs-accessibility': accessibility },
    rules: {
      ...errors(vue.configs['flat/essential']),
      ...errors(accessibility.configs['flat/recommended']),

      // The style guide, §12: script, template, style; every text through t(); no v-html.
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/define-emits-declaration': ['error', 'type-literal'],
      'vue/no-bare-strings-in-template': 'error',
      'vue/no-v-html': 'error',
      'vue/html-button-has-type': 'error',
      'vue/no-template-shadow': 'error',
      'vue/no-template-target-blank': 'error',
      'vue/no-undef-components': ['error', { ignorePatterns: ['RouterLink', 'RouterView'] }],
      'vue/no-unused-refs': 'error',
      'vue/no-useless-mustaches': 'error',
      'vue/no-useless-v-bind': 'error',
      'vue/require-explicit-emits': 'error',

      // A component of the house may have a name of one word. A label stands around its control or
      // names its id. In a tree or a row of tabs it is the items that take the focus.
      'vue/multi-word-component-names': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/interactive-supports-focus': 'off',
      'vuejs-accessibility/role-has-required-aria-props': 'off',
    },
  },
  {
    // The label of a field stands in the frame around it; axe sees both, this rule only one.
    files: ['packages/ui/**/*.vue'],
    rules: { 'vuejs-accessibility/form-control-has-label': 'off' },
  },
  {
    // Stand-ins for departments, for trials of the shell only.
    files: ['apps/*/dev/**/*.vue'],
    rules: { 'vue/no-bare-strings-in-template': 'off' },
  },
]
