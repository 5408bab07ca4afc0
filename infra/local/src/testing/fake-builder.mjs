#!/usr/bin/env node
// Stands in for rsbuild in tests: `dist` tells what `src/text.txt` says.
import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const id = basename(process.cwd())

function build() {
  const text = readFileSync('src/text.txt', 'utf8')
  if (text.includes('broken')) {
    console.error('error   Build errors: unexpected token')
    process.exit(1)
  }
  mkdirSync('dist/static', { recursive: true })
  writeFileSync('dist/documents.json', JSON.stringify({ [id]: `query ${text}` }))
  writeFileSync('dist/static/chunk.js', text)
  if (id === 'shell') writeFileSync('dist/index.html', `<p>${text}</p>`)
  else {
    writeFileSync('dist/mf-manifest.json', '{}')
    writeFileSync('dist/remoteEntry.js', `// ${text}`)
    writeFileSync('dist/app.json', JSON.stringify({ id, contract: 1 }))
  }
  console.log('ready   built in 0.01 s')
}

// Watched before it is built: who sees the first build may change the text at once.
if (process.argv.includes('--watch')) watch('src', build)
build()
