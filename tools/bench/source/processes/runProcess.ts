import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs one of the programs of this folder in a process of its own and returns the JSON that it prints. */
export async function runProcess<Result>(program: string, ...args: readonly string[]): Promise<Result> {
  const path = fileURLToPath(new URL(`${program}.js`, import.meta.url))
  const { stdout } = await execute(process.execPath, ['--expose-gc', path, ...args])
  const result: Result = JSON.parse(stdout)
  return result
}
