const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/
const IPV6_GROUPS = 8

/** The bytes of an IPv4 or IPv6 address, or nothing where the text is a name. */
export function ipAddressBytes(text: string): Uint8Array | undefined {
  const parts = IPV4.exec(text)?.slice(1).map(Number)
  if (parts !== undefined) return parts.every((part) => part <= 255) ? Uint8Array.from(parts) : undefined
  return text.includes(':') ? ipv6Bytes(text) : undefined
}

function ipv6Bytes(text: string): Uint8Array | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':').flatMap(groupsOf)))
  const missing = IPV6_GROUPS - head.length - (tail?.length ?? 0)
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])]
  if (groups.some((group) => Number.isNaN(group))) return undefined
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]))
}

/** One group of hexadecimal digits, or the two that an IPv4 address at the end stands for. */
function groupsOf(text: string): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0] = IPV4.exec(text)?.slice(1).map(Number) ?? []
  if (text.includes('.'))
    return IPV4.test(text) && Math.max(a, b, c, d) <= 255 ? [a * 256 + b, c * 256 + d] : [Number.NaN]
  return [/^[0-9a-f]{1,4}$/i.test(text) ? Number.parseInt(text, 16) : Number.NaN]
}
