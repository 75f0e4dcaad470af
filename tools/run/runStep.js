import { spawn } from 'node:child_process'
import { root } from './binary.js'

/** @typedef {{ name: string, commands: [string, ...string[]][] }} Step */

/**
 * Runs the commands of a step one after the other, quietly: what they print is shown when one fails.
 *
 * @param {Step} step
 * @returns {Promise<boolean>} whether every command ended with status 0
 */
export async function runStep({ name, commands }) {
  const startedAt = performance.now()
  for (const command of commands) {
    const { status, output } = await collect(command)
    if (status === 0) continue
    process.stdout.write(`${output.trimEnd()}\n  FAILED  ${name}: \`${printed(command)}\` ended with ${status}\n`)
    return false
  }
  process.stdout.write(`  ok  ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)\n`)
  return true
}

/**
 * @param {[string, ...string[]]} command
 * @returns {Promise<{ status: number | string, output: string }>}
 */
function collect([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program !== process.execPath,
    })
    let output = ''
    /** @param {string} text */
    const keep = (text) => {
      output += text
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => resolve({ status: error.message, output: '' }))
    child.on('close', (status, signal) => resolve({ status: status ?? signal ?? 'no status', output }))
  })
}

/**
 * @param {string[]} command
 * @returns {string}
 */
function printed(command) {
  return command
    .map((word) => (word === process.execPath ? 'node' : word.startsWith(root) ? word.slice(root.length) : word))
    .join(' ')
}
