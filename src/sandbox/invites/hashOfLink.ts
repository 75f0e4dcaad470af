const LINK = /^(?:(?:https?:\/\/)?t(?:elegram)?\.(?:me|dog)\/(?:joinchat\/|\+)|tg:(?:\/\/)?join\?invite=)?([\w-]+)$/i

/** Takes the hash out of an invite link in any of its forms; undefined for what is no invite link. */
export function hashOfLink(link: string): string | undefined {
  return LINK.exec(link)?.[1]
}
