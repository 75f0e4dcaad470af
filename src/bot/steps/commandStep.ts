import type { Client } from '../../client/client.js'
import { InputError } from '../../errors/inputError.js'
import { botCommandOf } from '../botCommandOf.js'
import type { Step } from '../compose.js'
import { isAnyContext } from '../isAnyContext.js'

const NAME = /^[a-z0-9_]{1,64}$/

/** The username of each client's account, once it was asked for. */
const usernames = new WeakMap<Client, Promise<string | undefined>>()

/** Runs `within` for messages of text that begin with one of these commands, unless they are meant for another bot. */
export function commandStep(names: readonly string[], within: Step): Step {
  for (const name of names) {
    if (NAME.test(name)) continue
    const allowed = 'the letters a to z, digits and underscores, without the slash'
    throw new InputError(`A command has ${allowed}, but one is ${JSON.stringify(name)}.`, 'names')
  }
  return async (context, next) => {
    const isText = isAnyContext(context) && context.type === 'message' && context.message.type === 'text'
    const found = isText ? botCommandOf(context.message.text) : undefined
    const isMeant =
      isText && found !== undefined && names.includes(found.name) && (await isFor(context.client, found.username))
    if (!isMeant) {
      await next()
      return
    }
    const { name, text } = found
    await within(Object.assign(context, { command: { name, text } }), next)
  }
}

async function isFor(client: Client, username: string | undefined): Promise<boolean> {
  if (username === undefined) return true
  const own = usernames.get(client) ?? usernameOf(client)
  usernames.set(client, own)
  return (await own)?.toLowerCase() === username
}

async function usernameOf(client: Client): Promise<string | undefined> {
  try {
    return (await client.getMe()).username
  } catch (error) {
    usernames.delete(client)
    throw error
  }
}
