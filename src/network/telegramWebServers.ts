import type { Server } from './server.js'

/** The names of the data centres on the web, from the first to the fifth. See https://core.telegram.org/mtproto/transports#websocket. */
const NAMES: readonly string[] = ['pluto', 'venus', 'aurora', 'vesta', 'flora']
/** The test environment has the first three. */
const TEST_COUNT = 3

/** Where WebSockets reach Telegram, by environment, and the hosts that are meant for files. */
export const telegramWebServers: {
  readonly main: readonly Server[]
  readonly test: readonly Server[]
  readonly mainMedia: readonly Server[]
  readonly testMedia: readonly Server[]
} = {
  main: serversOf(NAMES, '', 'apiws'),
  test: serversOf(NAMES.slice(0, TEST_COUNT), '', 'apiws_test'),
  mainMedia: serversOf(NAMES, '-1', 'apiws'),
  testMedia: serversOf(NAMES.slice(0, TEST_COUNT), '-1', 'apiws_test'),
}

function serversOf(names: readonly string[], suffix: string, path: string): readonly Server[] {
  return names.map((name, index) => {
    const host = `${name}${suffix}.web.telegram.org`
    return { dcId: index + 1, host, port: 443, url: `wss://${host}/${path}` }
  })
}
