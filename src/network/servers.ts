/** One address of a data centre. */
export interface Server {
  readonly dcId: number
  readonly host: string
  readonly port: number
}

/** Telegram's own servers. See https://core.telegram.org/api/datacenter. */
export const TELEGRAM_SERVERS: readonly Server[] = [
  { dcId: 1, host: '149.154.175.50', port: 443 },
  { dcId: 2, host: '149.154.167.51', port: 443 },
  { dcId: 3, host: '149.154.175.100', port: 443 },
  { dcId: 4, host: '149.154.167.91', port: 443 },
  { dcId: 5, host: '149.154.171.5', port: 443 },
]

/** Telegram's test servers, which have accounts of their own. */
export const TELEGRAM_TEST_SERVERS: readonly Server[] = [
  { dcId: 1, host: '149.154.175.10', port: 443 },
  { dcId: 2, host: '149.154.167.40', port: 443 },
  { dcId: 3, host: '149.154.175.117', port: 443 },
]
