/**
 * What the arguments of methods mean, by `method.argument` or by the argument alone: methods share most of them.
 * A `@param` in the method's own doc comment comes first.
 */
export const PARAMETER_SENTENCES: Readonly<Record<string, string>> = {
  chatId: 'The identifier of the chat.',
  chatIds: 'The identifiers of the chats.',
  from: 'The identifier of the chat to take from.',
  to: 'The identifier of the chat to send to.',
  userId: 'The identifier of the user.',
  memberId: 'The identifier of the member: a user, or a channel that takes part in the chat.',
  inviteLink: 'The invite link, such as `https://t.me/+abcDEF123`.',
  username: 'The username, with or without `@`, or a `t.me` link that holds it.',
  botToken: 'The token that BotFather gave out.',
  code: 'The code as the person typed it.',
  password: 'The password of the account.',
  phoneNumber: 'The phone number in international form.',
  authString: 'An account as `exportAuthString` wrote it.',
  firstName: 'The first name of the new account.',
  title: 'The title of the new chat, from 1 to 128 characters.',
  description: 'What the chat says of itself, at most 255 characters; an empty text takes it away.',
  userIds: 'The identifiers of the users.',
  messageId: 'The identifier of the message in its chat.',
  messageIds: 'The identifiers of the messages in their chat.',
  untilMessageId: 'The identifier of the last message to take in.',
  action: 'What the account is seen doing.',
  text: 'The text of the message, from 1 to 4096 characters.',
  'createInviteLink.chatId': 'The identifier of the chat to create the invite link for.',
  'getCreatedInviteLinks.chatId': 'The identifier of the chat whose links to list.',
  'getInviteLink.inviteLink': 'The invite link to look up.',
  'editInviteLink.chatId': 'The identifier of the chat that the link leads to.',
  'editInviteLink.inviteLink': 'The invite link to change.',
  'revokeInviteLink.chatId': 'The identifier of the chat that the link leads to.',
  'revokeInviteLink.inviteLink': 'The invite link to revoke.',
  'deleteRevokedInviteLinks.chatId': 'The identifier of the chat whose revoked links to delete.',
  'deleteRevokedInviteLinks.userId': 'The identifier of the administrator who made the links.',
  'approveJoinRequest.chatId': 'The identifier of the chat that the user asks to join.',
  'approveJoinRequest.userId': 'The identifier of the user to let in.',
  'declineJoinRequest.chatId': 'The identifier of the chat that the user asks to join.',
  'declineJoinRequest.userId': 'The identifier of the user to turn away.',
  'approveJoinRequests.chatId': 'The identifier of the chat to let people into.',
  'declineJoinRequests.chatId': 'The identifier of the chat to keep people out of.',
  'getJoinRequests.chatId': 'The identifier of the chat whose requests to list.',
  'joinChat.chatId': 'The identifier of the chat to join, or an invite link to it.',
  'leaveChat.chatId': 'The identifier of the chat to leave.',
  'sendMessage.chatId': 'The identifier of the chat to send the message to.',
  pauseSeconds: 'How long a member waits between two messages, in seconds: 0 (off), 10, 30, 60, 300, 900 or 3600.',
  'signIn.options':
    'How to sign in: what is known of the person beforehand and what to ask for, or the token of a bot.',
}

/** What an argument of a method means; undefined where nothing is written down. */
export function parameterSentence(method: string, parameter: string): string | undefined {
  return PARAMETER_SENTENCES[`${method}.${parameter}`] ?? PARAMETER_SENTENCES[parameter]
}
