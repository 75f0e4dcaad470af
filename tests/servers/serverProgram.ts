import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** A program that tests start, and the Debian package that brings it. */
interface ServerProgram {
  readonly name: string
  readonly debianPackage: string
}

/** Where programs are beside the folders of `PATH`: Debian keeps those of PostgreSQL by version. */
function foldersOfPostgres(): readonly string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  const versions = readdirSync(root).toSorted((left, right) => Number(right) - Number(left))
  return versions.map((version) => join(root, version, 'bin'))
}

function find(name: string): string | undefined {
  const folders = [...foldersOfPostgres(), ...(process.env['PATH'] ?? '').split(':')]
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/**
 * Returns the path of a server's program. Where it is missing it is installed from Debian's packages,
 * and where that cannot be done the tests that need it fail and say what to do.
 */
export function serverProgram({ name, debianPackage }: ServerProgram): string {
  const found = find(name)
  if (found !== undefined) return found
  const trouble = install(debianPackage)
  const installed = find(name)
  if (installed !== undefined) return installed
  throw new Error(
    `These tests run against a real server, and its program \`${name}\` is not here: install it (on Debian: apt-get install ${debianPackage}). ${trouble}`,
  )
}

/** Returns what went wrong, or nothing to say. */
function install(debianPackage: string): string {
  if (process.getuid?.() !== 0) return 'It was not installed by itself, since that takes the rights of root.'
  const options = ['-o', 'DPkg::Lock::Timeout=120', '-y', '--no-install-recommends']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const attempt = (): string | undefined => {
    const { status, stderr, error } = spawnSync('apt-get', [...options, 'install', debianPackage], {
      env,
      encoding: 'utf8',
    })
    return status === 0 ? undefined : (error?.message ?? stderr)
  }
  if (attempt() === undefined) return ''
  // The lists of packages may be missing or old.
  spawnSync('apt-get', ['update'], { env })
  return `Installing it failed: ${attempt() ?? 'it brought no such program.'}`
}
