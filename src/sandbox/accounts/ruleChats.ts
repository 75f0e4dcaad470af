import type * as tl from '../../tl/generated/api.js'
import { channelPeerId, groupPeerId, peerIdToTl } from '../world/peerId.js'
import type { World } from '../world/world.js'

/** Names the chats whose members rules are about, which the rules name by bare ids. */
export function ruleChats(world: World, rules: readonly tl.PrivacyRule[]): readonly tl.Peer[] {
  const ids = rules.flatMap((rule) => ('chats' in rule ? rule.chats : []))
  return ids.map((id) => peerIdToTl(world.groups.has(id) ? groupPeerId(id) : channelPeerId(id)))
}
