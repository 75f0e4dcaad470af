import type { CallOptions } from './callOptions.js'

/** Puts options together. The nearer ones win, but a signal of either ends the call. */
export function mergeCallOptions<Options extends CallOptions>(defaults: CallOptions, nearer: Options): Options {
  const merged = { ...defaults, ...nearer }
  if (defaults.signal === undefined || nearer.signal === undefined) return merged
  return { ...merged, signal: AbortSignal.any([defaults.signal, nearer.signal]) }
}
