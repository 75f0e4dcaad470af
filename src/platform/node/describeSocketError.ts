import type { Address } from '../line.js'

/** What the codes of the operating system mean to the reader of an error message. */
const MEANINGS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the address is in use',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'the operating system does not allow it',
  EAI_AGAIN: 'the name could not be looked up just now',
  ECONNABORTED: 'the connection was aborted',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the other side reset the connection',
  EHOSTUNREACH: 'there is no route to the host',
  EMFILE: 'this process has too many files open',
  ENETUNREACH: 'the network cannot be reached',
  ENOTFOUND: 'there is no such host',
  EPIPE: 'the other side no longer receives',
  ETIMEDOUT: 'the other side did not answer',
}

/** Says what happened to a connection with `address`; `isOpen` tells whether it had been established. */
export function describeSocketError(error: Error, address: Address, isOpen: boolean): string {
  const what = isOpen ? 'The connection with' : 'No connection could be made to'
  const verb = isOpen ? ' was lost' : ''
  return `${what} ${formatAddress(address)}${verb}: ${socketErrorReason(error)}.`
}

/** Explains an error of a socket in words, with the operating system's code where there is one. */
export function socketErrorReason(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const meaning = code === undefined ? undefined : MEANINGS[code]
  if (code === undefined) return error.message
  return meaning === undefined ? code : `${meaning} (${code})`
}

/** Writes an address as `host:port`, with brackets around an IPv6 address. */
export function formatAddress(address: Address): string {
  return address.host.includes(':') ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`
}
