import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs the packages of `site/package-lock.json`, unless they are installed already, and lets the written pages find them.
 * They are no part of the package's own installation, which stays small.
 */
export function installSite(root: string): void {
  const site = join(root, 'site')
  if (!isInstalled(site)) {
    process.stderr.write('Installing the packages of site/package-lock.json with npm ci ...\n')
    const npm = process.env['npm_execpath']
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
    const options = { cwd: site, stdio: ['ignore', 2, 2] as const }
    const { status } =
      npm !== undefined && npm.endsWith('.js')
        ? spawnSync(process.execPath, [npm, ...args], { ...options, stdio: [...options.stdio] })
        : spawnSync('npm', args, { ...options, stdio: [...options.stdio], shell: process.platform === 'win32' })
    if (status !== 0) throw new Error(`npm ci in site/ ended with status ${status ?? 'unknown'}.`)
  }
  const way = join(root, 'build', 'docs', 'node_modules')
  if (!existsSync(way)) symlinkSync(join(site, 'node_modules'), way, 'junction')
}

function isInstalled(site: string): boolean {
  const installed = join(site, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const packages = (path: string): unknown => {
    const lock: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return lock !== null && typeof lock === 'object' && 'packages' in lock ? lock.packages : undefined
  }
  const versions = (path: string): ReadonlyMap<string, string> => versionsOf(packages(path))
  const there = versions(installed)
  return [...versions(join(site, 'package-lock.json'))].every(
    ([name, version]) => name === '' || there.get(name) === version || !there.has(name),
  )
}

function versionsOf(packages: unknown): ReadonlyMap<string, string> {
  const versions = new Map<string, string>()
  if (packages === null || typeof packages !== 'object') return versions
  for (const [name, entry] of Object.entries(packages)) {
    const one: unknown = entry
    if (one !== null && typeof one === 'object' && 'version' in one) versions.set(name, String(one.version))
  }
  return versions
}
