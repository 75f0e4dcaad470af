import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The path of a command that npm installed.
 *
 * @param {string} name
 * @returns {string}
 */
export function binary(name) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}
