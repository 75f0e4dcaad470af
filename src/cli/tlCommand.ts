import { apiSchema } from '../tl/apiSchema.js'
import { e2eSchema } from '../tl/e2eSchema.js'
import { mtprotoSchema } from '../tl/mtprotoSchema.js'
import { secretSchema } from '../tl/secretSchema.js'
import type { Command } from './command.js'

const SCHEMAS: ReadonlyMap<string, () => { print(): string }> = new Map<string, () => { print(): string }>([
  ['api', apiSchema],
  ['mtproto', mtprotoSchema],
  ['secret', secretSchema],
  ['e2e', e2eSchema],
])

/** `whimbrel tl`: prints a schema as `.tl` text, so that nothing from outside is needed to generate from it. */
export const tlCommand: Command = {
  name: 'tl',
  parameters: `[${[...SCHEMAS.keys()].join('|')}]`,
  summary: 'Prints the schema that this version speaks as .tl text.',
  async run(words, terminal) {
    const [name = 'api', ...rest] = words
    const schema = SCHEMAS.get(name)
    if (schema === undefined || rest.length > 0) {
      terminal.complain(`There is no schema ${words.join(' ')}: it is one of ${[...SCHEMAS.keys()].join(', ')}.\n`)
      return 2
    }
    terminal.print(schema().print())
    return 0
  },
}
