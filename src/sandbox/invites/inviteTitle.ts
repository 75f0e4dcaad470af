const MAX_LENGTH = 32

/** Gives the title that a link is to have, cut at 32 characters; undefined for none. */
export function inviteTitle(title: string | undefined): string | undefined {
  const cut = Array.from((title ?? '').trim())
    .slice(0, MAX_LENGTH)
    .join('')
  return cut === '' ? undefined : cut
}
