import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './binary.js'
import { npmCommand } from './npmCommand.js'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/** Installs the packages of the lockfile with `npm ci`, unless exactly these are installed already. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Whimbrel needs Node 20.19 or later, this is ${process.version}.`)
  }
  const wanted = readLock(join(root, 'package-lock.json'))
  if (wanted === undefined) throw new Error('package-lock.json is missing or broken: restore it from the repository.')
  if (isInstalled(wanted, readLock(join(root, 'node_modules', '.package-lock.json')))) return
  process.stderr.write('Installing the packages of package-lock.json with npm ci ...\n')
  const [command, ...first] = npmCommand()
  const result = spawnSync(command, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    // The standard output belongs to the command that comes after.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && first.length === 0,
  })
  if (result.error) throw result.error
  if (result.status !== 0) throw new Error(`npm ci ended with status ${result.status ?? result.signal}.`)
}

/**
 * Says whether the installed packages are those of the lockfile. A package for another platform may be absent.
 *
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage> | undefined} installed
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  if (installed === undefined) return false
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === '') continue
    const found = installed[path]
    if (found === undefined ? !optional : found.version !== version || found.integrity !== integrity) return false
  }
  return Object.keys(installed).every((path) => path in wanted)
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readLock(path) {
  try {
    const lock = /** @type {{ packages?: Record<string, LockedPackage> }} */ (JSON.parse(readFileSync(path, 'utf8')))
    return lock.packages
  } catch {
    return undefined
  }
}
