import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { lintKeymap } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { graphql } from 'cm6-graphql'
import type { GraphQLSchema } from 'graphql'

interface Options {
  schema: GraphQLSchema | null
  /** What the editor is, for those who do not see it. */
  label: string
  language: string
  onChange: (text: string) => void
  onRun: () => void
}

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--link)', fontWeight: '600' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--ink)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--done)' },
  { tag: [tags.number, tags.bool], color: 'var(--soon)' },
  { tag: [tags.variableName, tags.definition(tags.variableName)], color: 'var(--late)' },
  { tag: tags.comment, color: 'var(--ink-faint)' },
])

const THEME = EditorView.theme({
  '&': { fontSize: '0.875rem', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', minHeight: '14rem', maxHeight: '24rem' },
  '.cm-gutters': { background: 'var(--ground)', color: 'var(--ink-faint)', border: '0' },
  '.cm-tooltip': { background: 'var(--paper)', border: '1px solid var(--line-strong)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--info-tint)',
    color: 'var(--ink)',
  },
})

/** The words of the editor itself; it speaks English by default. */
const VIETNAMESE = EditorState.phrases.of({
  Completions: 'Gợi ý',
  Diagnostics: 'Lỗi trong câu hỏi',
  'No diagnostics': 'Không có lỗi',
  'Control character': 'Ký tự điều khiển',
  close: 'đóng',
})

export function editorExtensions({ schema, label, language, onChange, onRun }: Options): Extension {
  return [
    lineNumbers(),
    history(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    syntaxHighlighting(COLOURS),
    THEME,
    language === 'vi' ? VIETNAMESE : [],
    keymap.of([
      { key: 'Mod-Enter', run: () => (onRun(), true) },
      ...completionKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    EditorView.updateListener.of(update => {
      if (update.docChanged) onChange(update.state.doc.toString())
    }),
    schema ? graphql(schema) : [],
  ]
}
