import { createInterface } from 'node:readline/promises'
import { type Readable, Writable } from 'node:stream'

/** Asks a person. */
export interface Terminal {
  /** Shows a line. */
  print(line: string): void
  ask(question: string): Promise<string>
  /** Asks for what nobody should read over the shoulder: the answer is not shown. */
  askSecretly(question: string): Promise<string>
}

/** Where a terminal reads and writes: those of the process, as a rule. */
export interface TerminalStreams {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable
}

const ENDED = 'The input ended before the question was answered'

/** Creates a terminal. It reads only while a question is open, so it never keeps the process waiting. */
export function createTerminal({ input, output }: TerminalStreams): Terminal {
  async function ask(question: string, isSecret: boolean): Promise<string> {
    if (input.readableEnded) throw new Error(ENDED)
    let isShown = true
    const echo = new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        if (isShown) output.write(chunk)
        done()
      },
    })
    const reader = createInterface({ input, output: echo, terminal: input.isTTY === true })
    try {
      return await new Promise((resolve, reject) => {
        reader.once('close', () => reject(new Error(ENDED)))
        reader.question(question).then(resolve, reject)
        isShown = !isSecret
      })
    } finally {
      reader.close()
      if (isSecret) output.write('\n')
    }
  }

  return {
    print: (line) => void output.write(`${line}\n`),
    ask: (question) => ask(question, false),
    askSecretly: (question) => ask(question, true),
  }
}
