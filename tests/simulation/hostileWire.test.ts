import { describe, expect, it } from 'vitest'
import type { FramingName } from '../../src/mtproto/framing/framing.js'
import type { Client } from '../../src/index.js'
import { isLongRun } from '../isLongRun.js'
import { hostileTamper, type TamperRecord } from './hostileTamper.js'
import { createWireWorld, type WireWorld } from './wireWorld.js'

/** Seed 24 once had an account told that its key was refused, for steps of key exchanges that were damaged on their way. */
const SEEDS = isLongRun ? 500 : 25
const FAULT_PROBABILITY = 0.1
const FRAMINGS: readonly FramingName[] = ['abridged', 'intermediate', 'paddedIntermediate', 'full']

interface Seen {
  readonly calls: unknown[]
  readonly messages: string[]
}

/** A conversation of two accounts, and everything that its callers and handlers see. */
async function converse(world: WireWorld, framing: FramingName, obfuscate: boolean): Promise<Seen> {
  const seen: Seen = { calls: [], messages: [] }
  const signIn = async (firstName: string): Promise<Client> => {
    const { phoneNumber } = await world.sandbox.createUser({ firstName })
    const client = world.createClient(firstName, { framing, obfuscate })
    await client.start({ phone: phoneNumber, code: () => world.sandbox.loginCode(phoneNumber) })
    return client
  }
  const owner = await signIn('Olive')
  const guest = await signIn('Ann')
  const chat = await owner.createSupergroup('Waders')
  const link = await owner.createInviteLink(chat.id, { title: 'Dawn watch' })
  seen.calls.push(chat, link, await guest.joinChatByInviteLink(link.inviteLink))
  guest.on('message', ({ message }) => {
    if (message.type === 'text') seen.messages.push(message.text)
  })
  for (let index = 0; index < 10; index++) seen.calls.push(await owner.sendMessage(chat.id, `dunlin ${index}`))
  seen.calls.push(...(await Promise.all(Array.from({ length: 5 }, () => guest.getChat(chat.id)))))
  seen.calls.push(await owner.revokeInviteLink(chat.id, link.inviteLink))
  return seen
}

/** What was seen, with the moments taken out: a hostile wire costs time and nothing else. */
function withoutTimes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (/(?:At|[dD]ate)$/.test(key) ? undefined : inner)))
}

async function run(
  seed: number,
  framing: FramingName,
  obfuscate: boolean,
  probability: number,
): Promise<[unknown, TamperRecord, readonly string[]]> {
  const record: TamperRecord = { flips: 0, doubles: 0, cuts: 0, losses: 0, breaks: 0 }
  const world = await createWireWorld({
    seed,
    cutsChunks: seed % 2 === 1,
    ...(probability > 0 && { tamper: (random) => hostileTamper(random, probability, record) }),
  })
  const seen = await world.clock.runUntilSettled(converse(world, framing, obfuscate), 24 * 3_600_000)
  await world.clock.runUntil(() => seen.messages.length >= 10, 24 * 3_600_000)
  await world.clock.runUntilSettled(world.close(), 60_000)
  expect(world.sandbox.bugs).toEqual([])
  return [withoutTimes(seen.calls), record, seen.messages]
}

describe('a hostile wire', () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const framing = FRAMINGS[seed % FRAMINGS.length] ?? 'abridged'
    const obfuscate = framing !== 'full' && seed % 3 === 0
    it(`changes nothing that a caller sees but for time: seed ${seed}, ${framing}${obfuscate ? ' obfuscated' : ''}`, async () => {
      const [calm] = await run(seed, framing, obfuscate, 0)
      const [stormy, record, messages] = await run(seed, framing, obfuscate, FAULT_PROBABILITY)
      expect(stormy).toEqual(calm)
      expect(messages).toEqual(Array.from({ length: 10 }, (_, index) => `dunlin ${index}`))
      expect(record.flips + record.doubles + record.cuts + record.losses + record.breaks).toBeGreaterThan(0)
    })
  }
})
