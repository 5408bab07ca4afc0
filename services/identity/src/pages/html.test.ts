import { expect, test } from 'vitest'
import { html } from './html.ts'

test('values are escaped, in text and in attributes', () => {
  const evil = `<img src=x onerror="alert('1')">&`
  expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">' +
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
  )
})

test('what html made is not escaped again, lists are joined, null is nothing', () => {
  const items = ['a', '<b>'].map(text => html`<li>${text}</li>`)
  expect(html`${items}${null}${3}`.text).toBe('<li>a</li><li>&lt;b&gt;</li>3')
})

test('backslashes of a value stay what they are', () => {
  expect(html`${String.raw`C:\new`}`.text).toBe(String.raw`C:\new`)
})
