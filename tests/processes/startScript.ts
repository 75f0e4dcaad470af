import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'

/** A script that runs in a process of its own. */
export interface RunningScript {
  readonly child: ChildProcess
  /** The whole lines that it has printed so far. */
  readonly lines: () => readonly string[]
  /** Resolves with the first line that begins so, or rejects when the script ends without one. */
  readonly line: (beginning: string) => Promise<string>
  /** Tells it something, as a line. */
  readonly tell: (line: string) => void
  /** Kills it with SIGKILL, if it still runs, and waits until it has ended. */
  readonly kill: () => Promise<void>
}

/** Starts a script that `bundleScript` made. */
export function startScript(path: string, words: readonly string[]): RunningScript {
  const child = spawn(process.execPath, [path, ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  let output = ''
  let faults = ''
  const waiting = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    for (const look of waiting) look()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    faults += text
  })
  // A script that was killed reads no more.
  child.stdin.on('error', () => {})
  const lines = (): readonly string[] => output.split('\n').slice(0, -1)
  return {
    child,
    lines,
    line: (beginning) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines().find((line) => line.startsWith(beginning))
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        void ended.then(() => reject(new Error(`The script ended without "${beginning}":\n${output}\n${faults}`)))
        look()
      }),
    tell: (line) => child.stdin.write(`${line}\n`),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
