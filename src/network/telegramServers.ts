import type { Server } from './server.js'

/** Telegram's own servers, and its test servers, which have accounts of their own. See https://core.telegram.org/api/datacenter. */
export const telegramServers: { readonly main: readonly Server[]; readonly test: readonly Server[] } = {
  main: [
    { dcId: 1, host: '149.154.175.50', port: 443 },
    { dcId: 2, host: '149.154.167.51', port: 443 },
    { dcId: 3, host: '149.154.175.100', port: 443 },
    { dcId: 4, host: '149.154.167.91', port: 443 },
    { dcId: 5, host: '149.154.171.5', port: 443 },
  ],
  test: [
    { dcId: 1, host: '149.154.175.10', port: 443 },
    { dcId: 2, host: '149.154.167.40', port: 443 },
    { dcId: 3, host: '149.154.175.117', port: 443 },
  ],
}
