import type { Client } from '../../src/index.js'
import type { FaultScene } from './faultScene.js'

/** Sends notes to oneself, each as a call that must not run twice, and gives back what is left of them in the world. */
export async function sendNotes(
  scene: FaultScene,
  client: Client,
  count: number,
  atOnce = 8,
): Promise<readonly string[]> {
  const texts = Array.from({ length: count }, (_, index) => `note ${index}`)
  for (let start = 0; start < count; start += atOnce) {
    await Promise.all(texts.slice(start, start + atOnce).map((text) => client.sendMessage('me', text)))
  }
  return notesIn(scene)
}

/** The notes that are in the world, in the order in which they came. */
export function notesIn({ sandbox }: FaultScene): readonly string[] {
  return [...sandbox.world.messages.values()].map(({ text }) => text).filter((text) => text.startsWith('note '))
}

/** The notes that so many calls leave, if each has run once. */
export const expectedNotes = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `note ${index}`)

/** In the order of their numbers: calls that are made at once may run in any order. */
export const inOrder = (texts: readonly string[]): readonly string[] =>
  texts.toSorted((a, b) => Number(a.slice(5)) - Number(b.slice(5)))
