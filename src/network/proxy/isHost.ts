const HOST = /^[A-Za-z0-9._:%-]{1,255}$/

/** Whether a text can be a host name or an address, and nothing that would end a header or a URL. */
export function isHost(text: string): boolean {
  return HOST.test(text)
}
