/** How often a token is followed from one data centre to another. */
const MOST_HOPS = 3

/** A sign-in by QR code, as far as it has come. It begins as `{}`. */
export interface QrProgress {
  /** The link that is shown. */
  readonly link?: string
  readonly hopCount?: number
}

/** What happens to it. */
export type QrInput =
  | { readonly type: 'begin' | 'expired' | 'scanned' | 'refused' | 'passwordRequired' | 'signedIn' }
  | { readonly type: 'token'; readonly link: string; readonly expiresAt: Date }
  | { readonly type: 'moved'; readonly dcId: number; readonly token: Uint8Array }

/** What is to be done next. Exactly one input answers it, but for the three that end it. */
export type QrMove =
  | { readonly type: 'export' | 'askPassword' | 'done' | 'giveUp' }
  | { readonly type: 'show'; readonly isNew: boolean; readonly link: string; readonly expiresAt: Date }
  | { readonly type: 'import'; readonly dcId: number; readonly token: Uint8Array }

/** Where it has come to, and what is to be done next. */
export interface QrAdvance {
  readonly progress: QrProgress
  readonly move: QrMove
}

/** Takes a sign-in by QR code one step on. See https://core.telegram.org/api/qr-login. */
export function advanceQr(progress: QrProgress, input: QrInput): QrAdvance {
  switch (input.type) {
    case 'begin':
    case 'expired':
    case 'scanned':
    case 'refused':
      return { progress, move: { type: 'export' } }
    case 'token': {
      const { link, expiresAt } = input
      const isNew = link !== progress.link
      return { progress: { ...progress, link }, move: { type: 'show', isNew, link, expiresAt } }
    }
    case 'moved': {
      const { hopCount = 0 } = progress
      if (hopCount >= MOST_HOPS) return { progress, move: { type: 'giveUp' } }
      const { dcId, token } = input
      return { progress: { ...progress, hopCount: hopCount + 1 }, move: { type: 'import', dcId, token } }
    }
    case 'passwordRequired':
      return { progress, move: { type: 'askPassword' } }
    case 'signedIn':
      return { progress, move: { type: 'done' } }
  }
}
