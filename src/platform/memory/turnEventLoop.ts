/**
 * Resolves after the event loop has turned once: every promise job that was ready, and every job that those made ready, has run.
 * Awaiting a promise would let only the jobs ahead in the queue run, not what follows from them.
 */
export function turnEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
