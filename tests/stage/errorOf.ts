/** What a call fails with; a call that succeeds is an error of its own. */
export async function errorOf(call: Promise<unknown>): Promise<Error> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error === undefined) throw new Error('The call succeeded, although it should have failed')
  return error instanceof Error ? error : new Error('The call failed with something that is no error', { cause: error })
}
