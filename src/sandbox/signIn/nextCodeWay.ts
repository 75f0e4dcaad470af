import type { CodeWay } from '../world/authorization.js'

/** By which way a code goes when it is asked for again; after a call there is none. */
export function nextCodeWay(way: CodeWay): 'sms' | 'call' | undefined {
  if (way === 'app') return 'sms'
  return way === 'sms' ? 'call' : undefined
}
