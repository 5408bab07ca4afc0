// The first file that runs on a bare machine: plain JavaScript, nothing installed.
// usage: node infra/local/bootstrap.mjs <task> [arguments]

const OLDEST_NODE = 20

const major = Number(process.versions.node.split('.')[0])
if (major < OLDEST_NODE) {
  refuse(
    `Kết Nạp needs Node.js ${OLDEST_NODE} or newer to start; this is ${process.version}. ` +
      'Install a current Node.js (it brings npm) and run the command again.',
  )
} else if (process.platform === 'win32') {
  refuse('Kết Nạp runs on Linux and macOS. On Windows, run the command inside WSL 2.')
} else {
  // Loaded only now: an older Node could not even read it.
  import('./bootstrap/run-task.mjs')
    .then(({ runTask }) => runTask(process.argv.slice(2)))
    .catch(error => refuse(error instanceof Error ? error.message : String(error)))
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence)
  process.exitCode = 1
}
