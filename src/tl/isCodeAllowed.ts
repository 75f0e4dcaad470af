let isAllowed: boolean | undefined

/** Tells whether the platform lets code be made of text: pages with a content-security policy and some workers do not. */
export function isCodeAllowed(): boolean {
  if (isAllowed !== undefined) return isAllowed
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the text is constant
    isAllowed = typeof new Function('return 0') === 'function'
  } catch (error) {
    if (!(error instanceof EvalError)) throw error
    isAllowed = false
  }
  return isAllowed
}
