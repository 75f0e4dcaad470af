/** What a text is compared with: the whole of it, or an expression that is found in it. */
export type Pattern = string | RegExp

/** What a pattern has found: the match, and what its groups matched. Of a text that is compared as a whole, that text alone. */
export type PatternMatch = readonly string[]

/** Finds the first of some patterns that a text fits; nothing where it fits none. */
export function matchPattern(patterns: Pattern | readonly Pattern[], text: string): PatternMatch | undefined {
  for (const pattern of typeof patterns === 'string' || patterns instanceof RegExp ? [patterns] : patterns) {
    if (typeof pattern === 'string') {
      if (pattern === text) return [text]
      continue
    }
    // An expression of the kinds `g` and `y` remembers where it stopped, which must not carry over from one update to the next.
    const match = new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, '')).exec(text)
    if (match !== null) return Array.from(match, (group: string | undefined) => group ?? '')
  }
  return undefined
}
