import { InputError } from '../errors/inputError.js'
import type { ClientOptions } from './clientOptions.js'
import { proxiesOf } from './proxiesOf.js'

/** Refuses options that cannot work, before anything is opened. */
export function assertClientOptions(options: ClientOptions): void {
  const { apiId, apiHash, framing, obfuscate, timeoutMs, floodWaitLimitSeconds, servers, dcId } = options
  if (!Number.isInteger(apiId) || apiId <= 0) {
    throw new InputError('`apiId` is a positive whole number; get yours from https://my.telegram.org.', 'apiId')
  }
  if (typeof apiHash !== 'string' || apiHash === '') {
    throw new InputError('`apiHash` is a text that is not empty; get yours from https://my.telegram.org.', 'apiHash')
  }
  if (framing === 'full' && obfuscate === true) {
    throw new InputError(
      'The framing `full` cannot be obfuscated: use another one, or leave `obfuscate` out.',
      'obfuscate',
    )
  }
  if (timeoutMs !== undefined && !(timeoutMs > 0)) {
    throw new InputError(`\`timeoutMs\` is a positive number of milliseconds, not ${timeoutMs}.`, 'timeoutMs')
  }
  if (floodWaitLimitSeconds !== undefined && !(floodWaitLimitSeconds >= 0)) {
    throw new InputError(
      `\`floodWaitLimitSeconds\` is 0 or more, not ${floodWaitLimitSeconds}.`,
      'floodWaitLimitSeconds',
    )
  }
  assertDelivery(options)
  assertStorageOptions(options)
  assertTransport(options)
  const home = dcId ?? 2
  if (servers !== undefined && !servers.some((server) => server.dcId === home)) {
    throw new InputError(
      `\`servers\` has none for data centre ${home}: add one, or name another by \`dcId\`.`,
      'servers',
    )
  }
}

const DELIVERY_MODES: readonly unknown[] = [undefined, 'durable', 'positions', 'memory']

function assertDelivery({ delivery, deliveryAttempts }: ClientOptions): void {
  if (!DELIVERY_MODES.includes(delivery)) {
    throw new InputError('`delivery` is `durable`, `positions` or `memory`.', 'delivery')
  }
  if (deliveryAttempts !== undefined && !(Number.isSafeInteger(deliveryAttempts) && deliveryAttempts > 0)) {
    throw new InputError(`\`deliveryAttempts\` is a whole number from 1, not ${deliveryAttempts}.`, 'deliveryAttempts')
  }
}

const LEASE_MODES: readonly unknown[] = [undefined, 'fail', 'wait', 'steal']
const LONGEST_LABEL = 100

function assertStorageOptions({ lease, leaseLabel, peerCacheBytes }: ClientOptions): void {
  if (peerCacheBytes !== undefined && !(peerCacheBytes > 0)) {
    throw new InputError(`\`peerCacheBytes\` is a positive number of bytes, not ${peerCacheBytes}.`, 'peerCacheBytes')
  }
  if (!LEASE_MODES.includes(lease)) throw new InputError('`lease` is `fail`, `wait` or `steal`.', 'lease')
  if (leaseLabel !== undefined && leaseLabel.length > LONGEST_LABEL) {
    throw new InputError(`\`leaseLabel\` has at most ${LONGEST_LABEL} characters.`, 'leaseLabel')
  }
}

function assertTransport({ transport, proxy, dial, framing }: ClientOptions): void {
  const proxies = proxiesOf(proxy)
  if (transport === undefined || transport === 'tcp') return
  if (transport !== 'webSocket') throw new InputError('`transport` is `tcp` or `webSocket`.', 'transport')
  if (framing === 'full') {
    throw new InputError('The framing `full` cannot go over a WebSocket: use another one.', 'framing')
  }
  if (proxies.length > 0) throw new InputError('A WebSocket takes no `proxy`: leave `transport` out.', 'proxy')
  if (dial !== undefined) throw new InputError('A WebSocket is not opened by `dial`: leave one of them out.', 'dial')
}
