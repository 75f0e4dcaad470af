/** The addresses of Telegram's test servers. See https://core.telegram.org/api/auth#test-accounts. */
const TEST_SERVERS: ReadonlySet<string> = new Set([
  '149.154.175.10',
  '149.154.167.40',
  '149.154.175.117',
  '2001:b28:f23d:f001::e',
  '2001:67c:4e8:f002::e',
  '2001:b28:f23d:f003::e',
])

/** Whether an address is one of Telegram's test servers; of other addresses nothing is known. */
export function isTestServer(host: string): boolean {
  return TEST_SERVERS.has(host)
}
