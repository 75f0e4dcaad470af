import { type as operatingSystem } from 'node:os'
import { Buffer } from 'node:buffer'
import process from 'node:process'
import { setUtf8Decoder } from '../../tl/index.js'
import type { Platform } from '../platform.js'
import { createNodeClock } from './createNodeClock.js'
import { createNodeProcesses } from './createNodeProcesses.js'
import { nodeCrypto, nodeRandomBytes } from './crypto/nodeCrypto.js'
import { dialTcp } from './dialTcp.js'
import { listenTcp } from './listenTcp.js'
import { openWebSocket } from './openWebSocket.js'

/** Names of operating systems as people write them, by what the kernel calls itself. */
const SYSTEM_NAMES: Readonly<Record<string, string>> = { Darwin: 'macOS', Windows_NT: 'Windows' }

interface Utf8Slicer {
  readonly utf8Slice?: (this: Uint8Array, start: number, end: number) => string
}

/** Returns the platform of Node, Deno and Bun: TCP sockets, the real clock and the runtime's own cryptography. */
export function nodePlatform(): Platform {
  // Half of the reading of messages is turning UTF-8 into texts, and where there is this, it is the fastest way.
  // oxlint-disable-next-line no-unsafe-assignment -- the types of Node leave it out, and other runtimes may lack it
  const { utf8Slice }: Utf8Slicer = Buffer.prototype
  if (utf8Slice !== undefined) setUtf8Decoder((bytes, start, end) => utf8Slice.call(bytes, start, end))
  const kernel = operatingSystem()
  return {
    crypto: nodeCrypto,
    randomBytes: nodeRandomBytes,
    clock: createNodeClock(),
    dial: dialTcp,
    listen: listenTcp,
    openWebSocket,
    processes: createNodeProcesses(),
    deviceModel: runtimeName(process.versions),
    systemVersion: SYSTEM_NAMES[kernel] ?? kernel,
  }
}

function runtimeName(versions: Readonly<Record<string, string | undefined>>): string {
  const runtimes: readonly (readonly [name: string, version: string | undefined])[] = [
    ['Deno', versions['deno']],
    ['Bun', versions['bun']],
    ['Node.js', versions['node']],
  ]
  const [name, version] = runtimes.find(([, candidate]) => candidate !== undefined) ?? ['JavaScript', undefined]
  return version === undefined ? name : `${name} ${version.split('.').slice(0, 2).join('.')}`
}
