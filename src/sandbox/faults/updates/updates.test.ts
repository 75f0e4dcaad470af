import { describe, expect, it } from 'vitest'
import { onStage } from '../../../../tests/stage/onStage.js'
import type { Faults } from '../faults.js'
import type { FaultHandle } from '../faultHandle.js'

const TEXTS = Array.from({ length: 12 }, (_, index) => `note ${index}`)

/** Sends notes while a fault is at work, and says in which order they were heard and what the fault was asked. */
async function hear(
  order: (faults: Faults) => FaultHandle,
): Promise<{ readonly texts: string[]; readonly count: number }> {
  const texts: string[] = []
  let count = 0
  await onStage(async ({ client, guest, chatId, sandbox, pass }) => {
    const { inviteLink } = await client.createInviteLink(chatId)
    await guest.joinChatByInviteLink(inviteLink)
    const guestId = guest.account.current?.id ?? 0
    guest.on('message:text', ({ message }) => texts.push(message.text))
    const fault = order(sandbox.faults)
    for (const text of TEXTS) {
      await client.sendMessage(chatId, text)
      await pass(50)
    }
    count = fault.count
    fault.remove()
    await pass(1_000)
    await client.sendMessage(chatId, 'the last')
    await pass(20_000)
    expect(guestId).toBeGreaterThan(0)
  })
  return { texts, count }
}

const ALL = [...TEXTS, 'the last']

describe('updates that go wrong', () => {
  it('11.7 are lost, and asked for by the next', async () => {
    const { texts, count } = await hear((faults) => faults.loseUpdates({ times: 5 }))
    expect([texts, count]).toEqual([ALL, 5])
  })

  it('11.7 come twice, and are handled once', async () => {
    const { texts, count } = await hear((faults) => faults.repeatUpdates({ times: 6 }))
    expect([texts, count]).toEqual([ALL, 6])
  })

  it('11.7 change places, and are handled in order', async () => {
    const { texts, count } = await hear((faults) => faults.permuteUpdates({ count: 3 }))
    expect(texts).toEqual(ALL)
    expect(count).toBeGreaterThanOrEqual(TEXTS.length)
  })

  it('11.7 are too many to be told, and asked for', async () => {
    const { texts, count } = await hear((faults) => faults.tellTooLong({ times: 4 }))
    expect([texts, count]).toEqual([ALL, 4])
  })
})
