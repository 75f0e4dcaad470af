// Written by `npm run generate` from the files of these folders: do not edit.

/** What the first arguments of a method name, of those that a context knows. */
export const METHOD_LEADS = {
  addChatMember: ['chatId', 'userId'],
  addChatMembers: ['chatId'],
  approveJoinRequest: ['chatId', 'userId'],
  approveJoinRequests: ['chatId'],
  archiveChat: ['chatId'],
  banChatMember: ['chatId', 'userId'],
  createInviteLink: ['chatId'],
  declineJoinRequest: ['chatId', 'userId'],
  declineJoinRequests: ['chatId'],
  deleteChat: ['chatId'],
  deleteMessage: ['chatId', 'messageId'],
  deleteMessages: ['chatId'],
  deleteRevokedInviteLinks: ['chatId', 'userId'],
  disableChatHistoryForNewMembers: ['chatId'],
  disableJoinRequests: ['chatId'],
  disableSignatures: ['chatId'],
  disableSlowMode: ['chatId'],
  editInviteLink: ['chatId'],
  editMessageText: ['chatId', 'messageId'],
  enableChatHistoryForNewMembers: ['chatId'],
  enableJoinRequests: ['chatId'],
  enableSignatures: ['chatId'],
  getChat: ['chatId'],
  getChatAdministrators: ['chatId'],
  getChatMember: ['chatId', 'userId'],
  getChatMembers: ['chatId'],
  getCommonChats: ['userId'],
  getCreatedInviteLinks: ['chatId'],
  getHistory: ['chatId'],
  getInviteLink: ['chatId'],
  getJoinRequests: ['chatId'],
  getMessage: ['chatId', 'messageId'],
  getMessages: ['chatId'],
  getOnlineCount: ['chatId'],
  joinChat: ['chatId'],
  kickChatMember: ['chatId', 'userId'],
  leaveChat: ['chatId'],
  markChatAsRead: ['chatId'],
  markChatAsUnread: ['chatId'],
  pinMessage: ['chatId', 'messageId'],
  promoteChatMember: ['chatId', 'userId'],
  readMessages: ['chatId'],
  revokeInviteLink: ['chatId'],
  sendChatAction: ['chatId'],
  sendContact: ['chatId'],
  sendDice: ['chatId'],
  sendMessage: ['chatId'],
  setChatDescription: ['chatId'],
  setChatMemberRights: ['chatId', 'userId'],
  setChatMemberTag: ['chatId', 'userId'],
  setChatTitle: ['chatId'],
  setSlowMode: ['chatId'],
  unarchiveChat: ['chatId'],
  unbanChatMember: ['chatId', 'userId'],
  unpinMessage: ['chatId', 'messageId'],
  unpinMessages: ['chatId'],
} as const

/** The methods that only people may call. */
export type UserMethodName =
  | 'addChatMember'
  | 'addChatMembers'
  | 'approveJoinRequests'
  | 'archiveChat'
  | 'archiveChats'
  | 'banChatMember'
  | 'checkCode'
  | 'checkPassword'
  | 'createChannel'
  | 'createGroup'
  | 'createSupergroup'
  | 'declineJoinRequests'
  | 'deleteChat'
  | 'deleteRevokedInviteLinks'
  | 'disableChatHistoryForNewMembers'
  | 'disableJoinRequests'
  | 'disableSignatures'
  | 'disableSlowMode'
  | 'enableChatHistoryForNewMembers'
  | 'enableJoinRequests'
  | 'enableSignatures'
  | 'getChats'
  | 'getCommonChats'
  | 'getCreatedInviteLinks'
  | 'getHistory'
  | 'getInviteLink'
  | 'getJoinRequests'
  | 'getOnlineCount'
  | 'getPinnedChats'
  | 'joinChat'
  | 'joinChatByInviteLink'
  | 'markChatAsRead'
  | 'markChatAsUnread'
  | 'readMessages'
  | 'resolveInviteLink'
  | 'searchMessages'
  | 'sendCode'
  | 'setSlowMode'
  | 'signUp'
  | 'unarchiveChat'
  | 'unarchiveChats'

/** The methods that only bots may call. */
export type BotMethodName = never

/** The TL functions that each method calls. */
export interface MethodFunctions {
  readonly addChatMember:
    | 'channels.inviteToChannel'
    | 'messages.addChatUser'
  readonly addChatMembers:
    | 'channels.inviteToChannel'
  readonly approveJoinRequest:
    | 'messages.hideChatJoinRequest'
  readonly approveJoinRequests:
    | 'messages.hideAllChatJoinRequests'
  readonly archiveChat:
    | 'folders.editPeerFolders'
  readonly archiveChats:
    | 'folders.editPeerFolders'
  readonly banChatMember:
    | 'channels.deleteParticipantHistory'
    | 'channels.editBanned'
    | 'messages.deleteChatUser'
  readonly checkBotToken:
    | 'auth.importBotAuthorization'
  readonly checkCode:
    | 'account.getPassword'
    | 'auth.signIn'
  readonly checkPassword:
    | 'account.getPassword'
    | 'auth.checkPassword'
  readonly createChannel:
    | 'channels.createChannel'
  readonly createGroup:
    | 'messages.createChat'
  readonly createInviteLink:
    | 'messages.exportChatInvite'
  readonly createSupergroup:
    | 'channels.createChannel'
  readonly declineJoinRequest:
    | 'messages.hideChatJoinRequest'
  readonly declineJoinRequests:
    | 'messages.hideAllChatJoinRequests'
  readonly deleteChat:
    | 'channels.deleteChannel'
    | 'messages.deleteChat'
  readonly deleteMessage:
    | 'channels.deleteMessages'
    | 'messages.deleteMessages'
  readonly deleteMessages:
    | 'channels.deleteMessages'
    | 'messages.deleteMessages'
  readonly deleteRevokedInviteLinks:
    | 'messages.deleteRevokedExportedChatInvites'
  readonly disableChatHistoryForNewMembers:
    | 'channels.togglePreHistoryHidden'
  readonly disableJoinRequests:
    | 'channels.toggleJoinRequest'
  readonly disableSignatures:
    | 'channels.toggleSignatures'
  readonly disableSlowMode:
    | 'channels.toggleSlowMode'
  readonly editInviteLink:
    | 'messages.editExportedChatInvite'
  readonly editMessageText:
    | 'messages.editMessage'
  readonly enableChatHistoryForNewMembers:
    | 'channels.togglePreHistoryHidden'
  readonly enableJoinRequests:
    | 'channels.toggleJoinRequest'
  readonly enableSignatures:
    | 'channels.toggleSignatures'
  readonly forwardMessage:
    | 'messages.forwardMessages'
  readonly forwardMessages:
    | 'messages.forwardMessages'
  readonly getChat:
    | 'channels.getFullChannel'
    | 'messages.getFullChat'
    | 'users.getFullUser'
  readonly getChatAdministrators:
    | 'channels.getParticipants'
    | 'messages.getFullChat'
  readonly getChatMember:
    | 'channels.getParticipant'
    | 'messages.getFullChat'
  readonly getChatMembers:
    | 'channels.getParticipants'
    | 'messages.getFullChat'
  readonly getChats:
    | 'messages.getDialogs'
  readonly getCommonChats:
    | 'messages.getCommonChats'
  readonly getCreatedInviteLinks:
    | 'messages.getExportedChatInvites'
  readonly getHistory:
    | 'messages.getHistory'
  readonly getInviteLink:
    | 'messages.getExportedChatInvite'
  readonly getJoinRequests:
    | 'messages.getChatInviteImporters'
  readonly getMe:
    | 'users.getUsers'
  readonly getMessage:
    | 'channels.getMessages'
    | 'messages.getMessages'
  readonly getMessages:
    | 'channels.getMessages'
    | 'messages.getMessages'
  readonly getOnlineCount:
    | 'messages.getOnlines'
  readonly getPinnedChats:
    | 'messages.getPinnedDialogs'
  readonly joinChat:
    | 'channels.joinChannel'
    | 'messages.addChatUser'
    | 'messages.importChatInvite'
  readonly joinChatByInviteLink:
    | 'messages.importChatInvite'
  readonly kickChatMember:
    | 'channels.deleteParticipantHistory'
    | 'channels.editBanned'
    | 'messages.deleteChatUser'
  readonly leaveChat:
    | 'channels.leaveChannel'
    | 'messages.deleteChatUser'
  readonly markChatAsRead:
    | 'messages.markDialogUnread'
  readonly markChatAsUnread:
    | 'messages.markDialogUnread'
  readonly pinMessage:
    | 'messages.updatePinnedMessage'
  readonly promoteChatMember:
    | 'channels.editAdmin'
  readonly readMessages:
    | 'channels.readHistory'
    | 'messages.readHistory'
  readonly resolveInviteLink:
    | 'messages.checkChatInvite'
  readonly resolveUsername:
    | 'contacts.resolveUsername'
  readonly revokeInviteLink:
    | 'messages.editExportedChatInvite'
  readonly searchMessages:
    | 'messages.search'
  readonly sendChatAction:
    | 'messages.setTyping'
  readonly sendCode:
    | 'auth.sendCode'
  readonly sendContact:
    | 'messages.sendMedia'
  readonly sendDice:
    | 'messages.sendMedia'
  readonly sendMessage:
    | 'messages.sendMessage'
  readonly setChatDescription:
    | 'messages.editChatAbout'
  readonly setChatMemberRights:
    | 'channels.editBanned'
  readonly setChatMemberTag:
    | 'messages.editChatParticipantRank'
  readonly setChatTitle:
    | 'channels.editTitle'
    | 'messages.editChatTitle'
  readonly setSlowMode:
    | 'channels.toggleSlowMode'
  readonly signIn:
    | 'account.getPassword'
    | 'auth.checkPassword'
    | 'auth.importBotAuthorization'
    | 'auth.sendCode'
    | 'auth.signIn'
    | 'auth.signUp'
  readonly signOut:
    | 'auth.logOut'
  readonly signUp:
    | 'auth.signUp'
  readonly unarchiveChat:
    | 'folders.editPeerFolders'
  readonly unarchiveChats:
    | 'folders.editPeerFolders'
  readonly unbanChatMember:
    | 'channels.editBanned'
  readonly unpinMessage:
    | 'messages.updatePinnedMessage'
  readonly unpinMessages:
    | 'messages.unpinAllMessages'
}
