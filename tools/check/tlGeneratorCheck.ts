import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Asks the TL generator whether its files are as it would write them, and returns a line for each fault. */
export function tlGeneratorCheck(root: string): readonly string[] {
  const program = join(root, 'build', 'tools', 'tl', 'main.js')
  if (!existsSync(program)) return []
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--check'], { cwd: root, encoding: 'utf8' })
  if (status === 0) return []
  const said = `${stdout}${stderr}`.trim().replaceAll(/\s*\n\s*/g, '; ')
  return [`src/tl/generated:1 staleTl: ${said}: run \`npm run generate -- SCHEMA\``]
}
