type React = (reason: unknown) => void

/** Those who wait for each signal. They share a listener: runtimes warn of a leak where one object has many. */
const waiting: WeakMap<AbortSignal, { readonly reactions: Set<React>; readonly stop: () => void }> = new WeakMap()

/** Calls `react` with the reason when a signal aborts. The returned function stops listening. */
export function onAbort(signal: AbortSignal, react: React): () => void {
  const { reactions, stop } = waiting.get(signal) ?? listen(signal)
  // The same function may wait twice.
  const own: React = (reason) => react(reason)
  reactions.add(own)
  return () => {
    if (reactions.delete(own) && reactions.size === 0) stop()
  }
}

function listen(signal: AbortSignal): { readonly reactions: Set<React>; readonly stop: () => void } {
  const reactions = new Set<React>()
  const stop = (): void => {
    waiting.delete(signal)
    signal.removeEventListener('abort', listener)
  }
  const listener = (): void => {
    for (const react of reactions) {
      reactions.delete(react)
      react(signal.reason)
    }
    stop()
  }
  const entry = { reactions, stop }
  waiting.set(signal, entry)
  signal.addEventListener('abort', listener)
  return entry
}
