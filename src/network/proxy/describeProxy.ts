import type { Proxy } from './proxy.js'

const KINDS: { readonly [Type in Proxy['type']]: string } = {
  socks5: 'SOCKS5 proxy',
  http: 'HTTP proxy',
  mtproxy: 'MTProxy',
}

/** Names a proxy in messages, without its password or secret: `The SOCKS5 proxy example.org:1080`. */
export function describeProxy({ type, host, port }: Proxy): string {
  return `The ${KINDS[type]} ${hostAndPort(host, port)}`
}

/** Writes a host and a port with a colon between them, and brackets around an IPv6 address. */
export function hostAndPort(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
