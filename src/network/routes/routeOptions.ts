import type { NetworkOptions } from '../networkOptions.js'

/** What routes are made from. */
export type RouteOptions = Pick<
  NetworkOptions,
  'clock' | 'crypto' | 'randomBytes' | 'dial' | 'openWebSocket' | 'servers' | 'framing' | 'isObfuscated' | 'isTest'
>
