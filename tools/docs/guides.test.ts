import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerJoinRequests } from '../../site/guides/code/answerJoinRequests.js'
import { callRawFunctions } from '../../site/guides/code/callRawFunctions.js'
import { catchErrors } from '../../site/guides/code/catchErrors.js'
import { chooseStorage } from '../../site/guides/code/chooseStorage.js'
import { clearJoinRequests } from '../../site/guides/code/clearJoinRequests.js'
import { comeBackLater } from '../../site/guides/code/comeBackLater.js'
import { commitEffects } from '../../site/guides/code/commitEffects.js'
import { countJoins } from '../../site/guides/code/countJoins.js'
import { createLink } from '../../site/guides/code/createLink.js'
import { encryptAccount } from '../../site/guides/code/encryptAccount.js'
import { endSessions } from '../../site/guides/code/endSessions.js'
import { firstClient } from '../../site/guides/code/firstClient.js'
import { hearRawUpdates } from '../../site/guides/code/hearRawUpdates.js'
import { limitLink } from '../../site/guides/code/limitLink.js'
import { lookBeforeJoining } from '../../site/guides/code/lookBeforeJoining.js'
import { loopOverUpdates } from '../../site/guides/code/loopOverUpdates.js'
import { moveAccount } from '../../site/guides/code/moveAccount.js'
import { protectAccount } from '../../site/guides/code/protectAccount.js'
import { recoverForgottenPassword } from '../../site/guides/code/recoverForgottenPassword.js'
import { refuseSecond } from '../../site/guides/code/refuseSecond.js'
import { replayDeadLetters } from '../../site/guides/code/replayDeadLetters.js'
import { resendCode } from '../../site/guides/code/resendCode.js'
import { revokeLinks } from '../../site/guides/code/revokeLinks.js'
import { setDeadline } from '../../site/guides/code/setDeadline.js'
import { setUpEmail } from '../../site/guides/code/setUpEmail.js'
import { signInBot } from '../../site/guides/code/signInBot.js'
import { signInByPhone } from '../../site/guides/code/signInByPhone.js'
import { signInByQr } from '../../site/guides/code/signInByQr.js'
import { signInInSteps } from '../../site/guides/code/signInInSteps.js'
import { signUpNewcomer } from '../../site/guides/code/signUpNewcomer.js'
import { takeOver } from '../../site/guides/code/takeOver.js'
import { testOffline } from '../../site/guides/code/testOffline.js'
import { testWithFaults } from '../../site/guides/code/testWithFaults.js'
import { onStage } from '../../tests/stage/onStage.js'

/** Code that finds people and a chat ready. */
const ON_STAGE = {
  answerJoinRequests,
  callRawFunctions,
  catchErrors,
  chooseStorage,
  clearJoinRequests,
  comeBackLater,
  commitEffects,
  countJoins,
  createLink,
  endSessions,
  hearRawUpdates,
  limitLink,
  lookBeforeJoining,
  loopOverUpdates,
  moveAccount,
  protectAccount,
  recoverForgottenPassword,
  refuseSecond,
  replayDeadLetters,
  resendCode,
  revokeLinks,
  setDeadline,
  setUpEmail,
  signInBot,
  signInByPhone,
  signInByQr,
  signInInSteps,
  signUpNewcomer,
  takeOver,
}

/** Code that makes a sandbox of its own. */
const BY_ITSELF = { encryptAccount, firstClient, testOffline, testWithFaults }

describe('the code of the guides', () => {
  it('is run here, every file', () => {
    const files = readdirSync(new URL('../../site/guides/code/', import.meta.url))
    const run = [...Object.keys(ON_STAGE), ...Object.keys(BY_ITSELF)].map((name) => `${name}.ts`)
    expect(run.toSorted()).toEqual(files.toSorted())
  })

  it.each(Object.entries(ON_STAGE))('runs: %s', async (_, code) => {
    await expect(onStage(code)).resolves.toBeUndefined()
  })

  it.each(Object.entries(BY_ITSELF))('runs by itself: %s', async (_, code) => {
    await expect(code()).resolves.toBeUndefined()
  })
})
