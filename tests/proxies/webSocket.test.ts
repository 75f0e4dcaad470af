import { afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { Client, type ClientOptions } from '../../src/index.js'
import { openBrowserWebSocket } from '../../src/platform/browser/openBrowserWebSocket.js'
import type { OpenWebSocket } from '../../src/platform/line.js'
import { nodePlatform } from '../../src/platform/node/nodePlatform.js'
import { openWebSocket } from '../../src/platform/node/openWebSocket.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'
import { LineRecorder } from '../lines/lineRecorder.js'

const closers: (() => Promise<unknown>)[] = []

afterEach(async () => {
  vi.unstubAllGlobals()
  for (const close of closers.splice(0).toReversed()) await close()
})

async function openSandbox(): Promise<Sandbox> {
  const sandbox = await createSandbox({ seed: 7 })
  closers.push(() => sandbox.close())
  await sandbox.listen()
  return sandbox
}

async function signIn(sandbox: Sandbox, options: Partial<ClientOptions>): Promise<Client> {
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Olive' })
  const client = new Client({ ...sandbox.connection, storage: 'memory', ...options })
  closers.push(() => client.stop())
  await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
  return client
}

/** Opens a WebSocket and resolves when it is closed again. */
async function closeOf(open: OpenWebSocket, url: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const recorder = new LineRecorder(() => {
      if (recorder.closes.length > 0) resolve(recorder.closes[0])
    })
    recorder.line = open(url, recorder.events)
  })
}

function urlOf(sandbox: Sandbox, path = '/apiws'): string {
  const [server] = sandbox.connection.servers
  if (server === undefined) throw new Error('The sandbox does not listen.')
  return `ws://${server.host}:${server.port}${path}`
}

const openers: readonly (readonly [string, OpenWebSocket])[] = [
  ['the package ws', openWebSocket],
  ['the WebSocket of the web', openBrowserWebSocket],
]

describe.each(openers)('WebSockets with %s', (_name, open) => {
  it('1.19 carry a client to the sandbox', async () => {
    vi.stubGlobal('WebSocket', WebSocket)
    const sandbox = await openSandbox()
    const platform = { ...nodePlatform(), openWebSocket: open }
    for (const framing of ['abridged', 'intermediate', 'paddedIntermediate'] as const) {
      const client = await signIn(sandbox, { transport: 'webSocket', framing, platform })
      const chat = await client.createSupergroup('Waders')
      // Long enough for frames whose length takes more than a byte, both ways.
      const text = 'dunlin '.repeat(500).trim()
      expect(await client.sendMessage(chat.id, text)).toMatchObject({ text })
    }
    expect(sandbox.bugs).toEqual([])
  })

  it('say why they could not be opened', async () => {
    vi.stubGlobal('WebSocket', WebSocket)
    const sandbox = await openSandbox()
    for (const url of [urlOf(sandbox, '/elsewhere'), 'ws://127.0.0.1:1/apiws', 'no url']) {
      const error = await closeOf(open, url)
      expect(error).toMatchObject({ type: 'connection' })
      expect(error?.message).toContain(`The WebSocket ${url} could not be opened`)
    }
  })

  it('1.22 close once, also while they are being opened', async () => {
    vi.stubGlobal('WebSocket', WebSocket)
    const sandbox = await openSandbox()
    const error = await closeOf((url, events) => {
      const line = open(url, events)
      line.send(Uint8Array.of(1))
      line.close()
      line.close()
      return line
    }, urlOf(sandbox))
    expect(error).toBeUndefined()
  })
})
