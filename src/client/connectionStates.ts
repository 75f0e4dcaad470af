import type { LinkState } from '../network/link/linkOptions.js'
import type { ConnectionState } from './clientEvents.js'

/** What handlers are told of the state of the link to the home data centre. */
export const CONNECTION_STATES: { readonly [State in LinkState]: ConnectionState } = {
  connecting: 'connecting',
  ready: 'connected',
  waiting: 'waiting',
  stopped: 'disconnected',
}
