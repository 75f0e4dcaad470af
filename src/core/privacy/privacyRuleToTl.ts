import type * as tl from '../../tl/generated/api.js'
import type { InputPrivacyRule } from '../../types/privacy/inputPrivacyRule.js'
import type { Core } from '../core.js'
import { resolveChat } from '../peers/resolveChat.js'
import { resolveUser } from '../peers/resolveUser.js'

/** Finds out whom a privacy rule is about, and turns it into what is sent. */
export async function privacyRuleToTl(core: Core, rule: InputPrivacyRule, index: number): Promise<tl.InputPrivacyRule> {
  const place = `rules[${index}]`
  switch (rule.type) {
    case 'everybody':
      return { _: rule.isAllowed ? 'inputPrivacyValueAllowAll' : 'inputPrivacyValueDisallowAll' }
    case 'contacts':
      return { _: rule.isAllowed ? 'inputPrivacyValueAllowContacts' : 'inputPrivacyValueDisallowContacts' }
    case 'bots':
      return { _: rule.isAllowed ? 'inputPrivacyValueAllowBots' : 'inputPrivacyValueDisallowBots' }
    case 'closeFriends':
      return { _: 'inputPrivacyValueAllowCloseFriends' }
    case 'premium':
      return { _: 'inputPrivacyValueAllowPremium' }
    case 'users': {
      const users: tl.InputUser[] = []
      for (const id of rule.userIds) users.push(await resolveUser(core, id, `${place}.userIds`))
      return { _: rule.isAllowed ? 'inputPrivacyValueAllowUsers' : 'inputPrivacyValueDisallowUsers', users }
    }
    case 'chatMembers': {
      const chats: number[] = []
      for (const id of rule.chatIds) {
        const chat = await resolveChat(core, id, `${place}.chatIds`)
        chats.push(chat._ === 'inputPeerChat' ? chat.chat_id : chat.channel_id)
      }
      const isAllowed = rule.isAllowed
      return {
        _: isAllowed ? 'inputPrivacyValueAllowChatParticipants' : 'inputPrivacyValueDisallowChatParticipants',
        chats,
      }
    }
  }
}
