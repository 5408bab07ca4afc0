import {
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const HEARTBEAT_MS = 1_000
/** A holder that missed this many milliseconds of heartbeats is dead. */
const STALE_MS = 10_000
const RETRY_MS = 200

/**
 * Runs work while no other process holds the file. A holder keeps touching it; what a killed one
 * leaves behind is taken over.
 * @template T
 * @param {string} file
 * @param {{ work: () => Promise<T>, whenWaiting?: () => void, staleMs?: number }} options
 * @returns {Promise<T>}
 */
export async function withLock(file, { work, whenWaiting, staleMs = STALE_MS }) {
  mkdirSync(dirname(file), { recursive: true })
  for (let attempt = 0; !take(file, staleMs); attempt++) {
    if (attempt === 0) whenWaiting?.()
    await sleep(RETRY_MS)
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    rmSync(file, { force: true })
  }
}

/**
 * @param {string} file
 * @param {number} staleMs
 */
function take(file, staleMs) {
  if (create(file)) return true
  if (!isStale(file, staleMs)) return false
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return false // Somebody else took it over first.
  }
  const wasStale = isStale(aside, staleMs)
  if (!wasStale) giveBack(aside, file)
  rmSync(aside, { force: true })
  return wasStale && create(file)
}

/** @param {string} file */
function create(file) {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * @param {string} file
 * @param {number} staleMs
 */
function isStale(file, staleMs) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs > staleMs
}

/**
 * Between our look and our rename a third process had taken the lock: it keeps it.
 * @param {string} aside
 * @param {string} file
 */
function giveBack(aside, file) {
  try {
    linkSync(aside, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
}

/** @param {string} file */
function touch(file) {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
