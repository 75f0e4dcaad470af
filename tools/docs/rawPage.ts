/** The page of the raw reference that a name stands on: one for each namespace, and for names without one. */
export function rawPage(name: string): string {
  const [space, rest] = name.split('.')
  return `tl/${rest === undefined || space === undefined ? 'base' : space}.html`
}
