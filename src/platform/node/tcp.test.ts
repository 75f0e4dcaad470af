import { spawnSync } from 'node:child_process'
import { createServer, connect, type Server, type Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { LineRecorder } from '../../../tests/lines/lineRecorder.js'
import { bundleScript } from '../../../tests/processes/bundleScript.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { ConnectionError } from '../../errors/connectionError.js'
import type { Listener } from '../line.js'
import { dialTcp } from './dialTcp.js'
import { listenTcp } from './listenTcp.js'

const cleanUp: (() => unknown)[] = []

afterEach(async () => {
  for (const close of cleanUp.splice(0)) await close()
})

/** Waits until a condition holds that only events can bring about. */
class Waiter {
  #check: () => void = () => {}

  readonly notice = (): void => this.#check()

  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#check = () => {
        if (condition()) resolve()
      }
      this.#check()
    })
  }
}

interface Dialogue {
  readonly listener: Listener
  readonly client: LineRecorder
  readonly server: LineRecorder
  readonly waiter: Waiter
}

async function dialogue(): Promise<Dialogue> {
  const waiter = new Waiter()
  const client = new LineRecorder(waiter.notice)
  const server = new LineRecorder(waiter.notice)
  const listener = await listenTcp({ host: '', port: 0 }, (line) => {
    server.line = line
    waiter.notice()
    return server.events
  })
  cleanUp.push(() => listener.close())
  client.line = dialTcp(listener.address, client.events)
  cleanUp.push(() => client.line.close())
  return { listener, client, server, waiter }
}

describe('dialTcp and listenTcp', () => {
  it('listens on this machine alone and on a free port unless told otherwise', async () => {
    const { listener, server, client, waiter } = await dialogue()
    expect(listener.address.host).toBe('127.0.0.1')
    expect(listener.address.port).toBeGreaterThan(0)
    await waiter.until(() => server.hasLine && client.openCount > 0)
    expect(server.openCount).toBe(0)
  })

  it('hands over every byte in order, in both directions at once, whatever the sizes of the chunks', async () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 100_000 })), {
      maxLength: 12,
    })
    let fill = 0
    const chunksOf = (lengths: readonly number[]): Uint8Array[] =>
      lengths.map((length) => Uint8Array.from({ length }, () => (fill = (fill * 5 + 7) & 0xff)))
    await fc.assert(
      fc.asyncProperty(sizes, sizes, async (upSizes, downSizes) => {
        const { client, server, waiter, listener } = await dialogue()
        const [up, down] = [concatBytes(...chunksOf(upSizes)), concatBytes(...chunksOf(downSizes))]
        const cut = (whole: Uint8Array, lengths: readonly number[]): Uint8Array[] => {
          let offset = 0
          return lengths.map((length) => whole.slice(offset, (offset += length)))
        }
        for (const chunk of cut(up, upSizes)) client.line.send(chunk)
        await waiter.until(() => server.hasLine)
        for (const chunk of cut(down, downSizes)) server.line.send(chunk)
        await waiter.until(() => server.byteCount === up.length && client.byteCount === down.length)
        expect(Buffer.compare(server.bytes, up)).toBe(0)
        expect(Buffer.compare(client.bytes, down)).toBe(0)
        client.line.close()
        await waiter.until(() => client.closes.length > 0 && server.closes.length > 0)
        expect([client.closes, server.closes, client.late, server.late]).toEqual([[undefined], [undefined], [], []])
        await listener.close()
      }),
      { numRuns: 15 },
    )
  })

  it('gives chunks that are plain Uint8Arrays', async () => {
    const { client, server, waiter } = await dialogue()
    client.line.send(Uint8Array.of(1, 2, 3))
    await waiter.until(() => server.byteCount === 3)
    expect(server.chunks.map((chunk) => Object.getPrototypeOf(chunk) === Uint8Array.prototype)).toEqual([true])
  })

  it('1.22 closes once however often it is asked, sends what was queued before, and drops what comes after', async () => {
    const { client, server, waiter } = await dialogue()
    await waiter.until(() => server.hasLine && client.openCount > 0)
    const large = new Uint8Array(4_000_000).fill(7)
    client.line.send(large)
    client.line.close()
    client.line.send(Uint8Array.of(9))
    client.line.close()
    expect(client.closes).toEqual([])
    await waiter.until(() => client.closes.length > 0 && server.closes.length > 0)
    client.line.close()
    client.line.send(Uint8Array.of(9))
    expect(server.byteCount).toBe(large.length)
    expect([client.closes, server.closes]).toEqual([[undefined], [undefined]])
  })

  it('1.22 cancels a dial that is under way', async () => {
    const { client, waiter } = await dialogue()
    client.line.close()
    await waiter.until(() => client.closes.length > 0)
    expect([client.closes, client.openCount]).toEqual([[undefined], 0])
  })

  it('tells of a dial that failed with an error that names host and port, never by throwing', async () => {
    const { listener } = await dialogue()
    await listener.close()
    const addresses = [listener.address, { host: '127.0.0.1', port: 70_000 }, { host: 'no such host', port: 443 }]
    for (const address of addresses) {
      const waiter = new Waiter()
      const client = new LineRecorder(waiter.notice)
      client.line = dialTcp(address, client.events)
      client.line.send(Uint8Array.of(1))
      expect(client.closes).toEqual([])
      await waiter.until(() => client.closes.length > 0)
      const [error] = client.closes
      expect(error).toBeInstanceOf(ConnectionError)
      expect(error?.message).toContain(`No connection could be made to ${address.host}:${address.port}`)
      expect([client.closes.length, client.openCount]).toEqual([1, 0])
    }
  })

  it('tells of a reset with an error, exactly once', async () => {
    const waiter = new Waiter()
    let accepted: Socket | undefined
    const raw: Server = createServer((socket) => {
      accepted = socket
      waiter.notice()
    })
    await new Promise<void>((resolve) => {
      raw.listen(0, '127.0.0.1', resolve)
    })
    cleanUp.push(() => raw.close())
    const bound = raw.address()
    if (bound === null || typeof bound === 'string') throw new Error('The server has no address.')
    const client = new LineRecorder(waiter.notice)
    client.line = dialTcp({ host: '127.0.0.1', port: bound.port }, client.events)
    await waiter.until(() => accepted !== undefined && client.openCount > 0)
    accepted?.resetAndDestroy()
    await waiter.until(() => client.closes.length > 0)
    expect(client.closes[0]).toBeInstanceOf(ConnectionError)
    expect(client.closes[0]?.message).toContain(`127.0.0.1:${bound.port} was lost`)
    expect([client.closes.length, client.late]).toEqual([1, []])
  })

  it('resets a line on command: the other side hears of an error, this side of none', async () => {
    const { client, server, waiter } = await dialogue()
    await waiter.until(() => client.openCount > 0 && server.line !== undefined)
    server.line.reset?.()
    await waiter.until(() => client.closes.length > 0 && server.closes.length > 0)
    expect(client.closes[0]).toBeInstanceOf(ConnectionError)
    expect(server.closes).toEqual([undefined])
  })

  it('10.6 holds data back while paused, so that the sender sees its buffer grow, and loses none of it', async () => {
    const { client, server, waiter } = await dialogue()
    await waiter.until(() => server.hasLine && client.openCount > 0)
    server.line.pause()
    const large = Uint8Array.from({ length: 8_000_000 }, (_, index) => index % 251)
    client.line.send(large)
    expect(client.line.bufferedBytes()).toBeGreaterThan(0)
    // Round trips in the other direction: by their end, what could have come has come.
    for (let round = 1; round <= 20; round += 1) {
      server.line.send(Uint8Array.of(round))
      await waiter.until(() => client.byteCount === round)
    }
    expect(server.byteCount).toBe(0)
    expect(client.line.bufferedBytes()).toBeGreaterThan(0)
    server.line.resume()
    await waiter.until(() => server.byteCount === large.length)
    expect(Buffer.compare(server.bytes, large)).toBe(0)
  })

  it('10.10 leaves no handle behind, however lines come and go', () => {
    const script = bundleScript(`
      import { LineRecorder } from './tests/lines/lineRecorder.ts'
      import { dialTcp } from './src/platform/node/dialTcp.ts'
      import { listenTcp } from './src/platform/node/listenTcp.ts'

      const ends = []
      let notice = () => {}
      const until = (condition) =>
        new Promise((resolve) => {
          notice = () => condition() && resolve()
          notice()
        })
      const record = () => {
        const end = new LineRecorder(() => notice())
        ends.push(end)
        return end
      }
      const listener = await listenTcp({ host: '', port: 0 }, (line) => {
        const server = record()
        server.line = line
        if (ends.length % 3 === 0) line.close()
        return server.events
      })
      for (let index = 0; index < 60; index += 1) {
        const client = record()
        client.line = dialTcp(listener.address, client.events)
        client.line.send(new Uint8Array(10_000))
        if (index % 4 === 0) client.line.close()
        else await until(() => client.openCount > 0)
        if (index % 4 === 1) client.line.close()
      }
      await listener.close()
      await until(() => ends.every((end) => end.closes.length === 1))
      console.log(process.getActiveResourcesInfo().filter((name) => /TCP|Timeout/.test(name)).length, 'handles left')
    `)
    const { stdout, status } = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 10_000 })
    expect(stdout).toBe('0 handles left\n')
    expect(status).toBe(0)
  })

  it('closes every line with the listener, and can be asked twice', async () => {
    const { listener, client, server, waiter } = await dialogue()
    await waiter.until(() => server.hasLine && client.openCount > 0)
    await Promise.all([listener.close(), listener.close()])
    await waiter.until(() => client.closes.length > 0 && server.closes.length > 0)
    expect(server.closes).toEqual([undefined])
    const late = new LineRecorder(waiter.notice)
    late.line = dialTcp(listener.address, late.events)
    await waiter.until(() => late.closes.length > 0)
    expect(late.closes[0]).toBeInstanceOf(ConnectionError)
  })

  it('refuses an address that is in use with an error that names it', async () => {
    const { listener } = await dialogue()
    const second = listenTcp(listener.address, () => new LineRecorder().events)
    await expect(second).rejects.toBeInstanceOf(ConnectionError)
    await expect(second).rejects.toThrow(
      `127.0.0.1:${listener.address.port} cannot be listened on: the address is in use`,
    )
  })

  it('sees an end of stream from the other side as an orderly close', async () => {
    const { listener, server, waiter } = await dialogue()
    await waiter.until(() => server.hasLine)
    const other = connect({ host: listener.address.host, port: listener.address.port })
    const before = server.line
    await waiter.until(() => server.line !== before)
    other.end(Uint8Array.of(5))
    await waiter.until(() => server.closes.length > 0)
    expect(server.bytes).toEqual(Uint8Array.of(5))
    expect(server.closes).toEqual([undefined])
  })
})
