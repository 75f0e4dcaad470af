import type { Message } from './message.js'
import type { World } from './world.js'

/** Gives the message that a box refers to by its key. */
export function messageOf(world: World, key: number): Message {
  const message = world.messages.get(key)
  if (message === undefined) throw new Error(`A box holds message ${key}, which is not in the world.`)
  return message
}
