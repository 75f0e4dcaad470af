import type { Address, Dial } from '../../src/platform/line.js'
import { PLAIN_PIPE, type ServerSide } from './serverSide.js'

/** What a SOCKS5 server is asked for, and what it asks for. */
export interface SocksStoryOptions {
  readonly dial: Dial
  readonly account?: { readonly username: string; readonly password: string }
  /** The requests that came, as `host:port`. */
  readonly requests: string[]
}

/** A SOCKS5 server: RFC 1928 and RFC 1929. */
export function socksStory({ dial, account, requests }: SocksStoryOptions): (side: ServerSide) => Promise<void> {
  return async (side) => {
    const [version, wayCount = 0] = await side.read(2)
    const ways = [...(await side.read(wayCount))]
    const way = account === undefined ? 0 : 2
    if (version !== 5 || !ways.includes(way)) {
      side.send(Uint8Array.of(5, 0xff))
      side.close()
      return
    }
    side.send(Uint8Array.of(5, way))
    if (account !== undefined && !(await signedIn(side, account))) {
      side.send(Uint8Array.of(1, 1))
      side.close()
      return
    }
    const address = await readRequest(side)
    requests.push(`${address.host}:${address.port}`)
    const begin = await side.connect(dial, address)
    // The bound address as a name, which is the form that clients forget.
    side.send(Uint8Array.of(5, 0, 0, 3, 4), new TextEncoder().encode('here'), Uint8Array.of(0, 80))
    begin(PLAIN_PIPE)
  }
}

async function signedIn(
  side: ServerSide,
  account: { readonly username: string; readonly password: string },
): Promise<boolean> {
  const [version, nameLength = 0] = await side.read(2)
  const username = new TextDecoder().decode(await side.read(nameLength))
  const [passwordLength = 0] = await side.read(1)
  const password = new TextDecoder().decode(await side.read(passwordLength))
  if (version !== 1 || username !== account.username || password !== account.password) return false
  side.send(Uint8Array.of(1, 0))
  return true
}

async function readRequest(side: ServerSide): Promise<Address> {
  const [version, command, , kind] = await side.read(4)
  if (version !== 5 || command !== 1) throw new Error('This is no request to connect.')
  let host: string
  if (kind === 1) host = [...(await side.read(4))].join('.')
  else if (kind === 4) host = Buffer.from(await side.read(16)).toString('hex')
  else host = new TextDecoder().decode(await side.read((await side.read(1))[0] ?? 0))
  const [high = 0, low = 0] = await side.read(2)
  return { host, port: high * 256 + low }
}
