/** Shows what an address looks like without giving it away: `n***l@example.org`. */
export function emailPattern(email: string): string {
  const [name = '', host = ''] = email.split('@')
  const hidden = name.length > 2 ? `${name.slice(0, 1)}***${name.slice(-1)}` : '***'
  return `${hidden}@${host}`
}
