/** Calls `react` with the reason of the first of the signals that aborts. The returned function stops listening. */
export function onAbort(signals: readonly AbortSignal[], react: (reason: unknown) => void): () => void {
  const removals = signals.map((signal) => {
    const listener = (): void => react(signal.reason)
    signal.addEventListener('abort', listener)
    return () => signal.removeEventListener('abort', listener)
  })
  return () => {
    for (const remove of removals) remove()
  }
}
