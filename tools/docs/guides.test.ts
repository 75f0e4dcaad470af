import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerButtons } from '../../site/guides/code/answerButtons.js'
import { answerInlineQueries } from '../../site/guides/code/answerInlineQueries.js'
import { answerJoinRequests } from '../../site/guides/code/answerJoinRequests.js'
import { askPoll } from '../../site/guides/code/askPoll.js'
import { callRawFunctions } from '../../site/guides/code/callRawFunctions.js'
import { catchErrors } from '../../site/guides/code/catchErrors.js'
import { chooseStorage } from '../../site/guides/code/chooseStorage.js'
import { clearJoinRequests } from '../../site/guides/code/clearJoinRequests.js'
import { comeBackLater } from '../../site/guides/code/comeBackLater.js'
import { commitEffects } from '../../site/guides/code/commitEffects.js'
import { correctMessage } from '../../site/guides/code/correctMessage.js'
import { countJoins } from '../../site/guides/code/countJoins.js'
import { createLink } from '../../site/guides/code/createLink.js'
import { encryptAccount } from '../../site/guides/code/encryptAccount.js'
import { endSessions } from '../../site/guides/code/endSessions.js'
import { filterUpdates } from '../../site/guides/code/filterUpdates.js'
import { firstClient } from '../../site/guides/code/firstClient.js'
import { formatText } from '../../site/guides/code/formatText.js'
import { goThroughProxy } from '../../site/guides/code/goThroughProxy.js'
import { hearRawUpdates } from '../../site/guides/code/hearRawUpdates.js'
import { keepBotRunning } from '../../site/guides/code/keepBotRunning.js'
import { limitLink } from '../../site/guides/code/limitLink.js'
import { lookBeforeJoining } from '../../site/guides/code/lookBeforeJoining.js'
import { loopOverUpdates } from '../../site/guides/code/loopOverUpdates.js'
import { moveAccount } from '../../site/guides/code/moveAccount.js'
import { parseMarkup } from '../../site/guides/code/parseMarkup.js'
import { portScript } from '../../site/guides/code/portScript.js'
import { protectAccount } from '../../site/guides/code/protectAccount.js'
import { quoteMessage } from '../../site/guides/code/quoteMessage.js'
import { reactToMessage } from '../../site/guides/code/reactToMessage.js'
import { recoverForgottenPassword } from '../../site/guides/code/recoverForgottenPassword.js'
import { refuseSecond } from '../../site/guides/code/refuseSecond.js'
import { replayDeadLetters } from '../../site/guides/code/replayDeadLetters.js'
import { resendCode } from '../../site/guides/code/resendCode.js'
import { revokeLinks } from '../../site/guides/code/revokeLinks.js'
import { sendLater } from '../../site/guides/code/sendLater.js'
import { setDeadline } from '../../site/guides/code/setDeadline.js'
import { setUpEmail } from '../../site/guides/code/setUpEmail.js'
import { showButtons } from '../../site/guides/code/showButtons.js'
import { signInBot } from '../../site/guides/code/signInBot.js'
import { signInByPhone } from '../../site/guides/code/signInByPhone.js'
import { signInByQr } from '../../site/guides/code/signInByQr.js'
import { signInInSteps } from '../../site/guides/code/signInInSteps.js'
import { signUpNewcomer } from '../../site/guides/code/signUpNewcomer.js'
import { takeOver } from '../../site/guides/code/takeOver.js'
import { testOffline } from '../../site/guides/code/testOffline.js'
import { testWithFaults } from '../../site/guides/code/testWithFaults.js'
import { typeBotClient } from '../../site/guides/code/typeBotClient.js'
import { useProxyList } from '../../site/guides/code/useProxyList.js'
import { writeBot } from '../../site/guides/code/writeBot.js'
import { onProxyStage } from '../../tests/proxies/onProxyStage.js'
import { onStage } from '../../tests/stage/onStage.js'

/** Code that finds people and a chat ready. */
const ON_STAGE = {
  answerButtons,
  answerInlineQueries,
  answerJoinRequests,
  askPoll,
  callRawFunctions,
  catchErrors,
  chooseStorage,
  clearJoinRequests,
  comeBackLater,
  commitEffects,
  correctMessage,
  countJoins,
  createLink,
  endSessions,
  filterUpdates,
  formatText,
  hearRawUpdates,
  keepBotRunning,
  limitLink,
  lookBeforeJoining,
  loopOverUpdates,
  moveAccount,
  parseMarkup,
  portScript,
  protectAccount,
  quoteMessage,
  reactToMessage,
  recoverForgottenPassword,
  refuseSecond,
  replayDeadLetters,
  resendCode,
  revokeLinks,
  sendLater,
  setDeadline,
  setUpEmail,
  showButtons,
  signInBot,
  signInByPhone,
  signInByQr,
  signInInSteps,
  signUpNewcomer,
  takeOver,
  typeBotClient,
  writeBot,
}

/** Code that finds a proxy ready. */
const BEHIND_PROXY = { goThroughProxy, useProxyList }

/** Code that makes a sandbox of its own. */
const BY_ITSELF = { encryptAccount, firstClient, testOffline, testWithFaults }

describe('the code of the guides', () => {
  it('is run here, every file', () => {
    const files = readdirSync(new URL('../../site/guides/code/', import.meta.url))
    const run = [ON_STAGE, BEHIND_PROXY, BY_ITSELF].flatMap((group) => Object.keys(group).map((name) => `${name}.ts`))
    expect(run.toSorted()).toEqual(files.toSorted())
  })

  it.each(Object.entries(ON_STAGE))('runs: %s', async (_, code) => {
    await expect(onStage(code)).resolves.toBeUndefined()
  })

  it.each(Object.entries(BEHIND_PROXY))('runs behind a proxy: %s', async (_, code) => {
    expect(await onProxyStage(code)).toBeGreaterThan(0)
  })

  it.each(Object.entries(BY_ITSELF))('runs by itself: %s', async (_, code) => {
    await expect(code()).resolves.toBeUndefined()
  })
})
