import { describe, expect, it } from 'vitest'
import {
  channelActor,
  channelMessage,
  createDeliveryBench,
  journalIds,
  movesTo,
} from '../../../tests/updates/deliveryBench.js'
import { Gate } from '../../../tests/updates/gate.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'

describe('a ledger of positions', () => {
  it('5.25 in the mode `positions` stores a position when everything up to it is done, in whatever order', async () => {
    const clock = createVirtualClock()
    const gates = new Map<string, Gate>()
    const bench = await createDeliveryBench({
      clock,
      mode: 'positions',
      handle: async ({ actor }) => {
        const gate = gates.get(actor) ?? new Gate()
        gates.set(actor, gate)
        await gate.pass()
      },
    })
    await bench.store.write([{ type: 'updateState', record: { pts: 1, qts: 0, date: 1, seq: 0 } }])
    bench.desk.accept([channelMessage(1, 1)], movesTo(1, 1))
    bench.desk.accept([channelMessage(2, 1)], movesTo(2, 1))
    await clock.advance(100)
    gates.get(channelActor(2))?.open()
    await clock.advance(100)
    expect((await bench.store.updateState())?.channels).toEqual(new Map())
    gates.get(channelActor(1))?.open()
    await clock.advance(100)
    expect((await bench.store.updateState())?.channels).toEqual(
      new Map([
        [1, 1],
        [2, 1],
      ]),
    )
    expect(await journalIds(bench)).toEqual([])
  })

  it('writes nothing in the mode `memory`', async () => {
    const clock = createVirtualClock()
    const bench = await createDeliveryBench({ clock, mode: 'memory' })
    bench.desk.accept([channelMessage(1, 1)], movesTo(1, 1))
    await clock.advance(1_000)
    expect(bench.handled).toHaveLength(1)
    expect([await bench.store.updateState(), await journalIds(bench)]).toEqual([undefined, []])
  })
})
