const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/
const IPV6_GROUPS = 8

/** The bytes of an IPv4 or IPv6 address, or nothing where the text is a name. */
export function ipAddressBytes(text: string): Uint8Array | undefined {
  return text.includes(':') ? ipv6Bytes(text) : ipv4Bytes(text)
}

function ipv4Bytes(text: string): Uint8Array | undefined {
  const parts = IPV4.exec(text)?.slice(1).map(Number)
  return parts?.every((part) => part <= 255) === true ? Uint8Array.from(parts) : undefined
}

function ipv6Bytes(text: string): Uint8Array | undefined {
  const halves = withoutIpv4Ending(text).split('::')
  if (halves.length > 2) return undefined
  const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':').map(groupOf)))
  const missing = IPV6_GROUPS - head.length - (tail?.length ?? 0)
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])]
  if (groups.some((group) => Number.isNaN(group))) return undefined
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]))
}

/** Writes an IPv4 address at the end as the two groups that it stands for. */
function withoutIpv4Ending(text: string): string {
  const start = text.lastIndexOf(':') + 1
  const bytes = ipv4Bytes(text.slice(start))
  if (bytes === undefined) return text
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  return `${text.slice(0, start)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

function groupOf(text: string): number {
  return /^[0-9a-f]{1,4}$/i.test(text) ? Number.parseInt(text, 16) : Number.NaN
}
