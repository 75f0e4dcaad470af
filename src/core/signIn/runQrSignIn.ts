import { InputError } from '../../errors/inputError.js'
import type { QrSignInOptions } from '../../types/authorization/signInOptions.js'
import type { Core } from '../core.js'
import { advanceQr, type QrInput, type QrMove, type QrProgress } from './advanceQr.js'
import { LoginTokenEar } from './loginTokenEar.js'
import { qrCall } from './qrCall.js'
import { unlessAborted } from './unlessAborted.js'

/** The least time for which a token is shown, so that a clock that is wrong makes no storm of calls. */
const LEAST_SHOWN_MS = 1_000

/**
 * Drives a sign-in by QR code: shows one token after another until one was accepted, and follows it to the data centre of the account.
 * Returns whether a password is still wanted.
 */
export async function runQrSignIn(
  core: Core,
  options: Pick<QrSignInOptions, 'qr' | 'onScanned'>,
  signal: AbortSignal,
): Promise<'signedIn' | 'passwordRequired'> {
  const ear = new LoginTokenEar(core.signInState)
  let progress: QrProgress = {}
  let input: QrInput = { type: 'begin' }
  try {
    for (;;) {
      const advance = advanceQr(progress, input)
      const { move } = advance
      progress = advance.progress
      switch (move.type) {
        case 'export':
          input = await exportToken(core)
          break
        case 'import':
          input = await importToken(core, move)
          break
        case 'show':
          input = { type: await show(core, options, ear, move, signal) }
          if (input.type === 'scanned') await unlessAborted(settled(options.onScanned), signal)
          break
        case 'askPassword':
          return 'passwordRequired'
        case 'done':
          return 'signedIn'
        case 'giveUp':
          throw new InputError('Telegram sends the sign-in from one data centre to another without end', 'qr')
      }
    }
  } finally {
    ear.close()
  }
}

function exportToken(core: Core): Promise<QrInput> {
  const { apiId, apiHash } = core.application
  return qrCall(core, () => core.invoke('auth.exportLoginToken', { api_id: apiId, api_hash: apiHash, except_ids: [] }))
}

async function importToken(core: Core, { dcId, token }: Extract<QrMove, { type: 'import' }>): Promise<QrInput> {
  await core.account.changeHome(dcId)
  return qrCall(core, () => core.invoke('auth.importLoginToken', { token }))
}

async function show(
  core: Core,
  { qr }: Pick<QrSignInOptions, 'qr'>,
  ear: LoginTokenEar,
  { isNew, link, expiresAt }: Extract<QrMove, { type: 'show' }>,
  signal: AbortSignal,
): Promise<'scanned' | 'expired'> {
  // A function that fails to show the code ends the sign-in; one that takes its time does not hold it up.
  const failed = new Promise<never>((_, reject) => {
    if (isNew) settled(() => qr(link, expiresAt)).catch(reject)
  })
  const ms = Math.max(expiresAt.getTime() - core.now().getTime(), LEAST_SHOWN_MS)
  return Promise.race([ear.wait(core.signInState.clock, ms, signal), failed])
}

async function settled(run: (() => unknown) | undefined): Promise<void> {
  await run?.()
}
