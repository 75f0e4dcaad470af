import { InputError } from '../../errors/inputError.js'
import { isHost } from './isHost.js'
import { parseProxySecret } from './parseProxySecret.js'
import type { HttpProxy, Proxy, SocksProxy } from './proxy.js'

const MOST_CREDENTIAL_BYTES = 255

/** Refuses a proxy that cannot work. The `InputError` repeats no password and no secret. */
export function assertProxy(proxy: Proxy): void {
  const { type, host, port } = proxy
  if (typeof host !== 'string' || !isHost(host)) {
    throw new InputError('The host of a proxy is a name or an address, without a scheme, port or path.', 'proxy')
  }
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InputError('The port of a proxy is a whole number from 1 to 65535.', 'proxy')
  }
  switch (type) {
    case 'mtproxy':
      parseProxySecret(proxy.secret)
      break
    case 'socks5':
    case 'http':
      assertCredentials(proxy)
      break
    default:
      throw new InputError('The type of a proxy is `socks5`, `http` or `mtproxy`.', 'proxy')
  }
}

function assertCredentials({ type, username, password }: SocksProxy | HttpProxy): void {
  if (username === undefined && password === undefined) return
  if (username === undefined || username === '') {
    throw new InputError('A proxy has a password, but no username to go with it.', 'proxy')
  }
  for (const text of [username, password ?? '']) {
    if (new TextEncoder().encode(text).length > MOST_CREDENTIAL_BYTES) {
      throw new InputError(
        `The username and the password of a proxy have at most ${MOST_CREDENTIAL_BYTES} bytes.`,
        'proxy',
      )
    }
  }
  if (type === 'http' && username.includes(':')) {
    throw new InputError('The username of an HTTP proxy has no colon: what stands behind one is the password.', 'proxy')
  }
}
