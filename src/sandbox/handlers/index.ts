// Written by `npm run generate` from the files of these folders: do not edit.
import { cancelPasswordEmail as accountCancelPasswordEmail } from './account/cancelPasswordEmail.js'
import { changeAuthorizationSettings as accountChangeAuthorizationSettings } from './account/changeAuthorizationSettings.js'
import { changePhone as accountChangePhone } from './account/changePhone.js'
import { checkUsername as accountCheckUsername } from './account/checkUsername.js'
import { confirmPasswordEmail as accountConfirmPasswordEmail } from './account/confirmPasswordEmail.js'
import { deleteAccount as accountDeleteAccount } from './account/deleteAccount.js'
import { getAccountTTL as accountGetAccountTTL } from './account/getAccountTTL.js'
import { getAuthorizations as accountGetAuthorizations } from './account/getAuthorizations.js'
import { getChatThemes as accountGetChatThemes } from './account/getChatThemes.js'
import { getContentSettings as accountGetContentSettings } from './account/getContentSettings.js'
import { getGlobalPrivacySettings as accountGetGlobalPrivacySettings } from './account/getGlobalPrivacySettings.js'
import { getNotifyExceptions as accountGetNotifyExceptions } from './account/getNotifyExceptions.js'
import { getNotifySettings as accountGetNotifySettings } from './account/getNotifySettings.js'
import { getPassword as accountGetPassword } from './account/getPassword.js'
import { getPasswordSettings as accountGetPasswordSettings } from './account/getPasswordSettings.js'
import { getPrivacy as accountGetPrivacy } from './account/getPrivacy.js'
import { getReactionsNotifySettings as accountGetReactionsNotifySettings } from './account/getReactionsNotifySettings.js'
import { getWebBrowserSettings as accountGetWebBrowserSettings } from './account/getWebBrowserSettings.js'
import { reportPeer as accountReportPeer } from './account/reportPeer.js'
import { resendPasswordEmail as accountResendPasswordEmail } from './account/resendPasswordEmail.js'
import { resetAuthorization as accountResetAuthorization } from './account/resetAuthorization.js'
import { resetNotifySettings as accountResetNotifySettings } from './account/resetNotifySettings.js'
import { sendChangePhoneCode as accountSendChangePhoneCode } from './account/sendChangePhoneCode.js'
import { sendVerifyEmailCode as accountSendVerifyEmailCode } from './account/sendVerifyEmailCode.js'
import { setAccountTTL as accountSetAccountTTL } from './account/setAccountTTL.js'
import { setAuthorizationTTL as accountSetAuthorizationTTL } from './account/setAuthorizationTTL.js'
import { setGlobalPrivacySettings as accountSetGlobalPrivacySettings } from './account/setGlobalPrivacySettings.js'
import { setPrivacy as accountSetPrivacy } from './account/setPrivacy.js'
import { updateBirthday as accountUpdateBirthday } from './account/updateBirthday.js'
import { updateColor as accountUpdateColor } from './account/updateColor.js'
import { updateEmojiStatus as accountUpdateEmojiStatus } from './account/updateEmojiStatus.js'
import { updateNotifySettings as accountUpdateNotifySettings } from './account/updateNotifySettings.js'
import { updatePasswordSettings as accountUpdatePasswordSettings } from './account/updatePasswordSettings.js'
import { updatePersonalChannel as accountUpdatePersonalChannel } from './account/updatePersonalChannel.js'
import { updateProfile as accountUpdateProfile } from './account/updateProfile.js'
import { updateStatus as accountUpdateStatus } from './account/updateStatus.js'
import { updateUsername as accountUpdateUsername } from './account/updateUsername.js'
import { verifyEmail as accountVerifyEmail } from './account/verifyEmail.js'
import { getTones as aicomposeGetTones } from './aicompose/getTones.js'
import { acceptLoginToken as authAcceptLoginToken } from './auth/acceptLoginToken.js'
import { bindTempAuthKey as authBindTempAuthKey } from './auth/bindTempAuthKey.js'
import { cancelCode as authCancelCode } from './auth/cancelCode.js'
import { checkPassword as authCheckPassword } from './auth/checkPassword.js'
import { checkRecoveryPassword as authCheckRecoveryPassword } from './auth/checkRecoveryPassword.js'
import { dropTempAuthKeys as authDropTempAuthKeys } from './auth/dropTempAuthKeys.js'
import { exportAuthorization as authExportAuthorization } from './auth/exportAuthorization.js'
import { exportLoginToken as authExportLoginToken } from './auth/exportLoginToken.js'
import { importAuthorization as authImportAuthorization } from './auth/importAuthorization.js'
import { importBotAuthorization as authImportBotAuthorization } from './auth/importBotAuthorization.js'
import { importLoginToken as authImportLoginToken } from './auth/importLoginToken.js'
import { logOut as authLogOut } from './auth/logOut.js'
import { recoverPassword as authRecoverPassword } from './auth/recoverPassword.js'
import { requestPasswordRecovery as authRequestPasswordRecovery } from './auth/requestPasswordRecovery.js'
import { resendCode as authResendCode } from './auth/resendCode.js'
import { resetAuthorizations as authResetAuthorizations } from './auth/resetAuthorizations.js'
import { resetLoginEmail as authResetLoginEmail } from './auth/resetLoginEmail.js'
import { sendCode as authSendCode } from './auth/sendCode.js'
import { signIn as authSignIn } from './auth/signIn.js'
import { signUp as authSignUp } from './auth/signUp.js'
import { getBotCommands as botsGetBotCommands } from './bots/getBotCommands.js'
import { getBotInfo as botsGetBotInfo } from './bots/getBotInfo.js'
import { getBotMenuButton as botsGetBotMenuButton } from './bots/getBotMenuButton.js'
import { resetBotCommands as botsResetBotCommands } from './bots/resetBotCommands.js'
import { setBotBroadcastDefaultAdminRights as botsSetBotBroadcastDefaultAdminRights } from './bots/setBotBroadcastDefaultAdminRights.js'
import { setBotCommands as botsSetBotCommands } from './bots/setBotCommands.js'
import { setBotGroupDefaultAdminRights as botsSetBotGroupDefaultAdminRights } from './bots/setBotGroupDefaultAdminRights.js'
import { setBotInfo as botsSetBotInfo } from './bots/setBotInfo.js'
import { setBotMenuButton as botsSetBotMenuButton } from './bots/setBotMenuButton.js'
import { checkUsername as channelsCheckUsername } from './channels/checkUsername.js'
import { createChannel as channelsCreateChannel } from './channels/createChannel.js'
import { deleteChannel as channelsDeleteChannel } from './channels/deleteChannel.js'
import { deleteHistory as channelsDeleteHistory } from './channels/deleteHistory.js'
import { deleteMessages as channelsDeleteMessages } from './channels/deleteMessages.js'
import { deleteParticipantHistory as channelsDeleteParticipantHistory } from './channels/deleteParticipantHistory.js'
import { editAdmin as channelsEditAdmin } from './channels/editAdmin.js'
import { editBanned as channelsEditBanned } from './channels/editBanned.js'
import { editPhoto as channelsEditPhoto } from './channels/editPhoto.js'
import { editTitle as channelsEditTitle } from './channels/editTitle.js'
import { getAdminLog as channelsGetAdminLog } from './channels/getAdminLog.js'
import { getAdminedPublicChannels as channelsGetAdminedPublicChannels } from './channels/getAdminedPublicChannels.js'
import { getChannels as channelsGetChannels } from './channels/getChannels.js'
import { getFullChannel as channelsGetFullChannel } from './channels/getFullChannel.js'
import { getGroupsForDiscussion as channelsGetGroupsForDiscussion } from './channels/getGroupsForDiscussion.js'
import { getInactiveChannels as channelsGetInactiveChannels } from './channels/getInactiveChannels.js'
import { getMessages as channelsGetMessages } from './channels/getMessages.js'
import { getParticipant as channelsGetParticipant } from './channels/getParticipant.js'
import { getParticipants as channelsGetParticipants } from './channels/getParticipants.js'
import { getSendAs as channelsGetSendAs } from './channels/getSendAs.js'
import { inviteToChannel as channelsInviteToChannel } from './channels/inviteToChannel.js'
import { joinChannel as channelsJoinChannel } from './channels/joinChannel.js'
import { leaveChannel as channelsLeaveChannel } from './channels/leaveChannel.js'
import { readHistory as channelsReadHistory } from './channels/readHistory.js'
import { setDiscussionGroup as channelsSetDiscussionGroup } from './channels/setDiscussionGroup.js'
import { toggleAntiSpam as channelsToggleAntiSpam } from './channels/toggleAntiSpam.js'
import { toggleForum as channelsToggleForum } from './channels/toggleForum.js'
import { toggleJoinRequest as channelsToggleJoinRequest } from './channels/toggleJoinRequest.js'
import { toggleJoinToSend as channelsToggleJoinToSend } from './channels/toggleJoinToSend.js'
import { toggleParticipantsHidden as channelsToggleParticipantsHidden } from './channels/toggleParticipantsHidden.js'
import { togglePreHistoryHidden as channelsTogglePreHistoryHidden } from './channels/togglePreHistoryHidden.js'
import { toggleSignatures as channelsToggleSignatures } from './channels/toggleSignatures.js'
import { toggleSlowMode as channelsToggleSlowMode } from './channels/toggleSlowMode.js'
import { updateUsername as channelsUpdateUsername } from './channels/updateUsername.js'
import { addContact as contactsAddContact } from './contacts/addContact.js'
import { block as contactsBlock } from './contacts/block.js'
import { deleteContacts as contactsDeleteContacts } from './contacts/deleteContacts.js'
import { editCloseFriends as contactsEditCloseFriends } from './contacts/editCloseFriends.js'
import { getBirthdays as contactsGetBirthdays } from './contacts/getBirthdays.js'
import { getBlocked as contactsGetBlocked } from './contacts/getBlocked.js'
import { getContacts as contactsGetContacts } from './contacts/getContacts.js'
import { getTopPeers as contactsGetTopPeers } from './contacts/getTopPeers.js'
import { importContacts as contactsImportContacts } from './contacts/importContacts.js'
import { resolvePhone as contactsResolvePhone } from './contacts/resolvePhone.js'
import { resolveUsername as contactsResolveUsername } from './contacts/resolveUsername.js'
import { unblock as contactsUnblock } from './contacts/unblock.js'
import { updateContactNote as contactsUpdateContactNote } from './contacts/updateContactNote.js'
import { editPeerFolders as foldersEditPeerFolders } from './folders/editPeerFolders.js'
import { acceptTermsOfService as helpAcceptTermsOfService } from './help/acceptTermsOfService.js'
import { getAppConfig as helpGetAppConfig } from './help/getAppConfig.js'
import { getCdnConfig as helpGetCdnConfig } from './help/getCdnConfig.js'
import { getConfig as helpGetConfig } from './help/getConfig.js'
import { getCountriesList as helpGetCountriesList } from './help/getCountriesList.js'
import { getNearestDc as helpGetNearestDc } from './help/getNearestDc.js'
import { getPeerColors as helpGetPeerColors } from './help/getPeerColors.js'
import { getPeerProfileColors as helpGetPeerProfileColors } from './help/getPeerProfileColors.js'
import { getPromoData as helpGetPromoData } from './help/getPromoData.js'
import { getTermsOfServiceUpdate as helpGetTermsOfServiceUpdate } from './help/getTermsOfServiceUpdate.js'
import { getTimezonesList as helpGetTimezonesList } from './help/getTimezonesList.js'
import { getDifference as langpackGetDifference } from './langpack/getDifference.js'
import { getLangPack as langpackGetLangPack } from './langpack/getLangPack.js'
import { getLanguage as langpackGetLanguage } from './langpack/getLanguage.js'
import { getLanguages as langpackGetLanguages } from './langpack/getLanguages.js'
import { getStrings as langpackGetStrings } from './langpack/getStrings.js'
import { addChatUser as messagesAddChatUser } from './messages/addChatUser.js'
import { addPollAnswer as pollsAddPollAnswer } from './polls/addPollAnswer.js'
import { checkChatInvite as messagesCheckChatInvite } from './messages/checkChatInvite.js'
import { clearAllDrafts as draftsClearAllDrafts } from './drafts/clearAllDrafts.js'
import { clearRecentReactions as reactionsClearRecentReactions } from './reactions/clearRecentReactions.js'
import { createChat as messagesCreateChat } from './messages/createChat.js'
import { createForumTopic as topicsCreateForumTopic } from './topics/createForumTopic.js'
import { deleteChat as messagesDeleteChat } from './messages/deleteChat.js'
import { deleteChatUser as messagesDeleteChatUser } from './messages/deleteChatUser.js'
import { deleteExportedChatInvite as messagesDeleteExportedChatInvite } from './messages/deleteExportedChatInvite.js'
import { deleteHistory as chatSettingsDeleteHistory } from './chatSettings/deleteHistory.js'
import { deleteMessages as messagesDeleteMessages } from './messages/deleteMessages.js'
import { deletePollAnswer as pollsDeletePollAnswer } from './polls/deletePollAnswer.js'
import { deleteRevokedExportedChatInvites as messagesDeleteRevokedExportedChatInvites } from './messages/deleteRevokedExportedChatInvites.js'
import { deleteScheduledMessages as scheduledMessagesDeleteScheduledMessages } from './scheduledMessages/deleteScheduledMessages.js'
import { deleteTopicHistory as topicsDeleteTopicHistory } from './topics/deleteTopicHistory.js'
import { editChatAbout as messagesEditChatAbout } from './messages/editChatAbout.js'
import { editChatAdmin as messagesEditChatAdmin } from './messages/editChatAdmin.js'
import { editChatCreator as chatSettingsEditChatCreator } from './chatSettings/editChatCreator.js'
import { editChatDefaultBannedRights as messagesEditChatDefaultBannedRights } from './messages/editChatDefaultBannedRights.js'
import { editChatParticipantRank as messagesEditChatParticipantRank } from './messages/editChatParticipantRank.js'
import { editChatPhoto as chatSettingsEditChatPhoto } from './chatSettings/editChatPhoto.js'
import { editChatTitle as messagesEditChatTitle } from './messages/editChatTitle.js'
import { editExportedChatInvite as messagesEditExportedChatInvite } from './messages/editExportedChatInvite.js'
import { editForumTopic as topicsEditForumTopic } from './topics/editForumTopic.js'
import { editInlineBotMessage as inlineQueriesEditInlineBotMessage } from './inlineQueries/editInlineBotMessage.js'
import { editMessage as messagesEditMessage } from './messages/editMessage.js'
import { exportChatInvite as messagesExportChatInvite } from './messages/exportChatInvite.js'
import { forwardMessages as messagesForwardMessages } from './messages/forwardMessages.js'
import { getAdminsWithInvites as messagesGetAdminsWithInvites } from './messages/getAdminsWithInvites.js'
import { getAttachMenuBots as messagesGetAttachMenuBots } from './messages/getAttachMenuBots.js'
import { getAvailableEffects as messagesGetAvailableEffects } from './messages/getAvailableEffects.js'
import { getBotCallbackAnswer as callbackQueriesGetBotCallbackAnswer } from './callbackQueries/getBotCallbackAnswer.js'
import { getChatInviteImporters as messagesGetChatInviteImporters } from './messages/getChatInviteImporters.js'
import { getChats as messagesGetChats } from './messages/getChats.js'
import { getCommonChats as messagesGetCommonChats } from './messages/getCommonChats.js'
import { getDefaultHistoryTTL as chatSettingsGetDefaultHistoryTTL } from './chatSettings/getDefaultHistoryTTL.js'
import { getDialogs as messagesGetDialogs } from './messages/getDialogs.js'
import { getExportedChatInvite as messagesGetExportedChatInvite } from './messages/getExportedChatInvite.js'
import { getExportedChatInvites as messagesGetExportedChatInvites } from './messages/getExportedChatInvites.js'
import { getForumTopics as topicsGetForumTopics } from './topics/getForumTopics.js'
import { getForumTopicsByID as topicsGetForumTopicsByID } from './topics/getForumTopicsByID.js'
import { getFullChat as messagesGetFullChat } from './messages/getFullChat.js'
import { getHistory as messagesGetHistory } from './messages/getHistory.js'
import { getInlineBotResults as inlineQueriesGetInlineBotResults } from './inlineQueries/getInlineBotResults.js'
import { getMessageReactionsList as reactionsGetMessageReactionsList } from './reactions/getMessageReactionsList.js'
import { getMessages as messagesGetMessages } from './messages/getMessages.js'
import { getMessagesViews as messagesGetMessagesViews } from './messages/getMessagesViews.js'
import { getOnlines as messagesGetOnlines } from './messages/getOnlines.js'
import { getPeerDialogs as messagesGetPeerDialogs } from './messages/getPeerDialogs.js'
import { getPeerSettings as chatSettingsGetPeerSettings } from './chatSettings/getPeerSettings.js'
import { getPinnedDialogs as messagesGetPinnedDialogs } from './messages/getPinnedDialogs.js'
import { getPollVotes as pollsGetPollVotes } from './polls/getPollVotes.js'
import { getRecentReactions as reactionsGetRecentReactions } from './reactions/getRecentReactions.js'
import { getScheduledHistory as scheduledMessagesGetScheduledHistory } from './scheduledMessages/getScheduledHistory.js'
import { hideAllChatJoinRequests as messagesHideAllChatJoinRequests } from './messages/hideAllChatJoinRequests.js'
import { hideChatJoinRequest as messagesHideChatJoinRequest } from './messages/hideChatJoinRequest.js'
import { hidePeerSettingsBar as chatSettingsHidePeerSettingsBar } from './chatSettings/hidePeerSettingsBar.js'
import { importChatInvite as messagesImportChatInvite } from './messages/importChatInvite.js'
import { markDialogUnread as messagesMarkDialogUnread } from './messages/markDialogUnread.js'
import { migrateChat as messagesMigrateChat } from './messages/migrateChat.js'
import { readDiscussion as topicsReadDiscussion } from './topics/readDiscussion.js'
import { readHistory as messagesReadHistory } from './messages/readHistory.js'
import { readMentions as chatSettingsReadMentions } from './chatSettings/readMentions.js'
import { readReactions as reactionsReadReactions } from './reactions/readReactions.js'
import { reorderPinnedForumTopics as topicsReorderPinnedForumTopics } from './topics/reorderPinnedForumTopics.js'
import { saveDefaultSendAs as chatSettingsSaveDefaultSendAs } from './chatSettings/saveDefaultSendAs.js'
import { saveDraft as draftsSaveDraft } from './drafts/saveDraft.js'
import { search as messagesSearch } from './messages/search.js'
import { sendInlineBotResult as inlineQueriesSendInlineBotResult } from './inlineQueries/sendInlineBotResult.js'
import { sendMedia as messagesSendMedia } from './messages/sendMedia.js'
import { sendMessage as messagesSendMessage } from './messages/sendMessage.js'
import { sendReaction as reactionsSendReaction } from './reactions/sendReaction.js'
import { sendScheduledMessages as scheduledMessagesSendScheduledMessages } from './scheduledMessages/sendScheduledMessages.js'
import { sendVote as pollsSendVote } from './polls/sendVote.js'
import { setBotCallbackAnswer as callbackQueriesSetBotCallbackAnswer } from './callbackQueries/setBotCallbackAnswer.js'
import { setChatAvailableReactions as chatSettingsSetChatAvailableReactions } from './chatSettings/setChatAvailableReactions.js'
import { setDefaultHistoryTTL as chatSettingsSetDefaultHistoryTTL } from './chatSettings/setDefaultHistoryTTL.js'
import { setHistoryTTL as chatSettingsSetHistoryTTL } from './chatSettings/setHistoryTTL.js'
import { setInlineBotResults as inlineQueriesSetInlineBotResults } from './inlineQueries/setInlineBotResults.js'
import { setTyping as messagesSetTyping } from './messages/setTyping.js'
import { toggleNoForwards as chatSettingsToggleNoForwards } from './chatSettings/toggleNoForwards.js'
import { unpinAllMessages as messagesUnpinAllMessages } from './messages/unpinAllMessages.js'
import { updatePinnedForumTopic as topicsUpdatePinnedForumTopic } from './topics/updatePinnedForumTopic.js'
import { updatePinnedMessage as messagesUpdatePinnedMessage } from './messages/updatePinnedMessage.js'
import { getPeerStories as storiesGetPeerStories } from './stories/getPeerStories.js'
import { getChannelDifference as updatesGetChannelDifference } from './updates/getChannelDifference.js'
import { getDifference as updatesGetDifference } from './updates/getDifference.js'
import { getState as updatesGetState } from './updates/getState.js'
import { getFullUser as usersGetFullUser } from './users/getFullUser.js'
import { getUsers as usersGetUsers } from './users/getUsers.js'

/** The handlers of the sandbox by the name of the function they answer. */
export interface Handlers {
  readonly 'account.cancelPasswordEmail': typeof accountCancelPasswordEmail
  readonly 'account.changeAuthorizationSettings': typeof accountChangeAuthorizationSettings
  readonly 'account.changePhone': typeof accountChangePhone
  readonly 'account.checkUsername': typeof accountCheckUsername
  readonly 'account.confirmPasswordEmail': typeof accountConfirmPasswordEmail
  readonly 'account.deleteAccount': typeof accountDeleteAccount
  readonly 'account.getAccountTTL': typeof accountGetAccountTTL
  readonly 'account.getAuthorizations': typeof accountGetAuthorizations
  readonly 'account.getChatThemes': typeof accountGetChatThemes
  readonly 'account.getContentSettings': typeof accountGetContentSettings
  readonly 'account.getGlobalPrivacySettings': typeof accountGetGlobalPrivacySettings
  readonly 'account.getNotifyExceptions': typeof accountGetNotifyExceptions
  readonly 'account.getNotifySettings': typeof accountGetNotifySettings
  readonly 'account.getPassword': typeof accountGetPassword
  readonly 'account.getPasswordSettings': typeof accountGetPasswordSettings
  readonly 'account.getPrivacy': typeof accountGetPrivacy
  readonly 'account.getReactionsNotifySettings': typeof accountGetReactionsNotifySettings
  readonly 'account.getWebBrowserSettings': typeof accountGetWebBrowserSettings
  readonly 'account.reportPeer': typeof accountReportPeer
  readonly 'account.resendPasswordEmail': typeof accountResendPasswordEmail
  readonly 'account.resetAuthorization': typeof accountResetAuthorization
  readonly 'account.resetNotifySettings': typeof accountResetNotifySettings
  readonly 'account.sendChangePhoneCode': typeof accountSendChangePhoneCode
  readonly 'account.sendVerifyEmailCode': typeof accountSendVerifyEmailCode
  readonly 'account.setAccountTTL': typeof accountSetAccountTTL
  readonly 'account.setAuthorizationTTL': typeof accountSetAuthorizationTTL
  readonly 'account.setGlobalPrivacySettings': typeof accountSetGlobalPrivacySettings
  readonly 'account.setPrivacy': typeof accountSetPrivacy
  readonly 'account.updateBirthday': typeof accountUpdateBirthday
  readonly 'account.updateColor': typeof accountUpdateColor
  readonly 'account.updateEmojiStatus': typeof accountUpdateEmojiStatus
  readonly 'account.updateNotifySettings': typeof accountUpdateNotifySettings
  readonly 'account.updatePasswordSettings': typeof accountUpdatePasswordSettings
  readonly 'account.updatePersonalChannel': typeof accountUpdatePersonalChannel
  readonly 'account.updateProfile': typeof accountUpdateProfile
  readonly 'account.updateStatus': typeof accountUpdateStatus
  readonly 'account.updateUsername': typeof accountUpdateUsername
  readonly 'account.verifyEmail': typeof accountVerifyEmail
  readonly 'aicompose.getTones': typeof aicomposeGetTones
  readonly 'auth.acceptLoginToken': typeof authAcceptLoginToken
  readonly 'auth.bindTempAuthKey': typeof authBindTempAuthKey
  readonly 'auth.cancelCode': typeof authCancelCode
  readonly 'auth.checkPassword': typeof authCheckPassword
  readonly 'auth.checkRecoveryPassword': typeof authCheckRecoveryPassword
  readonly 'auth.dropTempAuthKeys': typeof authDropTempAuthKeys
  readonly 'auth.exportAuthorization': typeof authExportAuthorization
  readonly 'auth.exportLoginToken': typeof authExportLoginToken
  readonly 'auth.importAuthorization': typeof authImportAuthorization
  readonly 'auth.importBotAuthorization': typeof authImportBotAuthorization
  readonly 'auth.importLoginToken': typeof authImportLoginToken
  readonly 'auth.logOut': typeof authLogOut
  readonly 'auth.recoverPassword': typeof authRecoverPassword
  readonly 'auth.requestPasswordRecovery': typeof authRequestPasswordRecovery
  readonly 'auth.resendCode': typeof authResendCode
  readonly 'auth.resetAuthorizations': typeof authResetAuthorizations
  readonly 'auth.resetLoginEmail': typeof authResetLoginEmail
  readonly 'auth.sendCode': typeof authSendCode
  readonly 'auth.signIn': typeof authSignIn
  readonly 'auth.signUp': typeof authSignUp
  readonly 'bots.getBotCommands': typeof botsGetBotCommands
  readonly 'bots.getBotInfo': typeof botsGetBotInfo
  readonly 'bots.getBotMenuButton': typeof botsGetBotMenuButton
  readonly 'bots.resetBotCommands': typeof botsResetBotCommands
  readonly 'bots.setBotBroadcastDefaultAdminRights': typeof botsSetBotBroadcastDefaultAdminRights
  readonly 'bots.setBotCommands': typeof botsSetBotCommands
  readonly 'bots.setBotGroupDefaultAdminRights': typeof botsSetBotGroupDefaultAdminRights
  readonly 'bots.setBotInfo': typeof botsSetBotInfo
  readonly 'bots.setBotMenuButton': typeof botsSetBotMenuButton
  readonly 'channels.checkUsername': typeof channelsCheckUsername
  readonly 'channels.createChannel': typeof channelsCreateChannel
  readonly 'channels.deleteChannel': typeof channelsDeleteChannel
  readonly 'channels.deleteHistory': typeof channelsDeleteHistory
  readonly 'channels.deleteMessages': typeof channelsDeleteMessages
  readonly 'channels.deleteParticipantHistory': typeof channelsDeleteParticipantHistory
  readonly 'channels.editAdmin': typeof channelsEditAdmin
  readonly 'channels.editBanned': typeof channelsEditBanned
  readonly 'channels.editPhoto': typeof channelsEditPhoto
  readonly 'channels.editTitle': typeof channelsEditTitle
  readonly 'channels.getAdminLog': typeof channelsGetAdminLog
  readonly 'channels.getAdminedPublicChannels': typeof channelsGetAdminedPublicChannels
  readonly 'channels.getChannels': typeof channelsGetChannels
  readonly 'channels.getFullChannel': typeof channelsGetFullChannel
  readonly 'channels.getGroupsForDiscussion': typeof channelsGetGroupsForDiscussion
  readonly 'channels.getInactiveChannels': typeof channelsGetInactiveChannels
  readonly 'channels.getMessages': typeof channelsGetMessages
  readonly 'channels.getParticipant': typeof channelsGetParticipant
  readonly 'channels.getParticipants': typeof channelsGetParticipants
  readonly 'channels.getSendAs': typeof channelsGetSendAs
  readonly 'channels.inviteToChannel': typeof channelsInviteToChannel
  readonly 'channels.joinChannel': typeof channelsJoinChannel
  readonly 'channels.leaveChannel': typeof channelsLeaveChannel
  readonly 'channels.readHistory': typeof channelsReadHistory
  readonly 'channels.setDiscussionGroup': typeof channelsSetDiscussionGroup
  readonly 'channels.toggleAntiSpam': typeof channelsToggleAntiSpam
  readonly 'channels.toggleForum': typeof channelsToggleForum
  readonly 'channels.toggleJoinRequest': typeof channelsToggleJoinRequest
  readonly 'channels.toggleJoinToSend': typeof channelsToggleJoinToSend
  readonly 'channels.toggleParticipantsHidden': typeof channelsToggleParticipantsHidden
  readonly 'channels.togglePreHistoryHidden': typeof channelsTogglePreHistoryHidden
  readonly 'channels.toggleSignatures': typeof channelsToggleSignatures
  readonly 'channels.toggleSlowMode': typeof channelsToggleSlowMode
  readonly 'channels.updateUsername': typeof channelsUpdateUsername
  readonly 'contacts.addContact': typeof contactsAddContact
  readonly 'contacts.block': typeof contactsBlock
  readonly 'contacts.deleteContacts': typeof contactsDeleteContacts
  readonly 'contacts.editCloseFriends': typeof contactsEditCloseFriends
  readonly 'contacts.getBirthdays': typeof contactsGetBirthdays
  readonly 'contacts.getBlocked': typeof contactsGetBlocked
  readonly 'contacts.getContacts': typeof contactsGetContacts
  readonly 'contacts.getTopPeers': typeof contactsGetTopPeers
  readonly 'contacts.importContacts': typeof contactsImportContacts
  readonly 'contacts.resolvePhone': typeof contactsResolvePhone
  readonly 'contacts.resolveUsername': typeof contactsResolveUsername
  readonly 'contacts.unblock': typeof contactsUnblock
  readonly 'contacts.updateContactNote': typeof contactsUpdateContactNote
  readonly 'folders.editPeerFolders': typeof foldersEditPeerFolders
  readonly 'help.acceptTermsOfService': typeof helpAcceptTermsOfService
  readonly 'help.getAppConfig': typeof helpGetAppConfig
  readonly 'help.getCdnConfig': typeof helpGetCdnConfig
  readonly 'help.getConfig': typeof helpGetConfig
  readonly 'help.getCountriesList': typeof helpGetCountriesList
  readonly 'help.getNearestDc': typeof helpGetNearestDc
  readonly 'help.getPeerColors': typeof helpGetPeerColors
  readonly 'help.getPeerProfileColors': typeof helpGetPeerProfileColors
  readonly 'help.getPromoData': typeof helpGetPromoData
  readonly 'help.getTermsOfServiceUpdate': typeof helpGetTermsOfServiceUpdate
  readonly 'help.getTimezonesList': typeof helpGetTimezonesList
  readonly 'langpack.getDifference': typeof langpackGetDifference
  readonly 'langpack.getLangPack': typeof langpackGetLangPack
  readonly 'langpack.getLanguage': typeof langpackGetLanguage
  readonly 'langpack.getLanguages': typeof langpackGetLanguages
  readonly 'langpack.getStrings': typeof langpackGetStrings
  readonly 'messages.addChatUser': typeof messagesAddChatUser
  readonly 'messages.addPollAnswer': typeof pollsAddPollAnswer
  readonly 'messages.checkChatInvite': typeof messagesCheckChatInvite
  readonly 'messages.clearAllDrafts': typeof draftsClearAllDrafts
  readonly 'messages.clearRecentReactions': typeof reactionsClearRecentReactions
  readonly 'messages.createChat': typeof messagesCreateChat
  readonly 'messages.createForumTopic': typeof topicsCreateForumTopic
  readonly 'messages.deleteChat': typeof messagesDeleteChat
  readonly 'messages.deleteChatUser': typeof messagesDeleteChatUser
  readonly 'messages.deleteExportedChatInvite': typeof messagesDeleteExportedChatInvite
  readonly 'messages.deleteHistory': typeof chatSettingsDeleteHistory
  readonly 'messages.deleteMessages': typeof messagesDeleteMessages
  readonly 'messages.deletePollAnswer': typeof pollsDeletePollAnswer
  readonly 'messages.deleteRevokedExportedChatInvites': typeof messagesDeleteRevokedExportedChatInvites
  readonly 'messages.deleteScheduledMessages': typeof scheduledMessagesDeleteScheduledMessages
  readonly 'messages.deleteTopicHistory': typeof topicsDeleteTopicHistory
  readonly 'messages.editChatAbout': typeof messagesEditChatAbout
  readonly 'messages.editChatAdmin': typeof messagesEditChatAdmin
  readonly 'messages.editChatCreator': typeof chatSettingsEditChatCreator
  readonly 'messages.editChatDefaultBannedRights': typeof messagesEditChatDefaultBannedRights
  readonly 'messages.editChatParticipantRank': typeof messagesEditChatParticipantRank
  readonly 'messages.editChatPhoto': typeof chatSettingsEditChatPhoto
  readonly 'messages.editChatTitle': typeof messagesEditChatTitle
  readonly 'messages.editExportedChatInvite': typeof messagesEditExportedChatInvite
  readonly 'messages.editForumTopic': typeof topicsEditForumTopic
  readonly 'messages.editInlineBotMessage': typeof inlineQueriesEditInlineBotMessage
  readonly 'messages.editMessage': typeof messagesEditMessage
  readonly 'messages.exportChatInvite': typeof messagesExportChatInvite
  readonly 'messages.forwardMessages': typeof messagesForwardMessages
  readonly 'messages.getAdminsWithInvites': typeof messagesGetAdminsWithInvites
  readonly 'messages.getAttachMenuBots': typeof messagesGetAttachMenuBots
  readonly 'messages.getAvailableEffects': typeof messagesGetAvailableEffects
  readonly 'messages.getBotCallbackAnswer': typeof callbackQueriesGetBotCallbackAnswer
  readonly 'messages.getChatInviteImporters': typeof messagesGetChatInviteImporters
  readonly 'messages.getChats': typeof messagesGetChats
  readonly 'messages.getCommonChats': typeof messagesGetCommonChats
  readonly 'messages.getDefaultHistoryTTL': typeof chatSettingsGetDefaultHistoryTTL
  readonly 'messages.getDialogs': typeof messagesGetDialogs
  readonly 'messages.getExportedChatInvite': typeof messagesGetExportedChatInvite
  readonly 'messages.getExportedChatInvites': typeof messagesGetExportedChatInvites
  readonly 'messages.getForumTopics': typeof topicsGetForumTopics
  readonly 'messages.getForumTopicsByID': typeof topicsGetForumTopicsByID
  readonly 'messages.getFullChat': typeof messagesGetFullChat
  readonly 'messages.getHistory': typeof messagesGetHistory
  readonly 'messages.getInlineBotResults': typeof inlineQueriesGetInlineBotResults
  readonly 'messages.getMessageReactionsList': typeof reactionsGetMessageReactionsList
  readonly 'messages.getMessages': typeof messagesGetMessages
  readonly 'messages.getMessagesViews': typeof messagesGetMessagesViews
  readonly 'messages.getOnlines': typeof messagesGetOnlines
  readonly 'messages.getPeerDialogs': typeof messagesGetPeerDialogs
  readonly 'messages.getPeerSettings': typeof chatSettingsGetPeerSettings
  readonly 'messages.getPinnedDialogs': typeof messagesGetPinnedDialogs
  readonly 'messages.getPollVotes': typeof pollsGetPollVotes
  readonly 'messages.getRecentReactions': typeof reactionsGetRecentReactions
  readonly 'messages.getScheduledHistory': typeof scheduledMessagesGetScheduledHistory
  readonly 'messages.hideAllChatJoinRequests': typeof messagesHideAllChatJoinRequests
  readonly 'messages.hideChatJoinRequest': typeof messagesHideChatJoinRequest
  readonly 'messages.hidePeerSettingsBar': typeof chatSettingsHidePeerSettingsBar
  readonly 'messages.importChatInvite': typeof messagesImportChatInvite
  readonly 'messages.markDialogUnread': typeof messagesMarkDialogUnread
  readonly 'messages.migrateChat': typeof messagesMigrateChat
  readonly 'messages.readDiscussion': typeof topicsReadDiscussion
  readonly 'messages.readHistory': typeof messagesReadHistory
  readonly 'messages.readMentions': typeof chatSettingsReadMentions
  readonly 'messages.readReactions': typeof reactionsReadReactions
  readonly 'messages.reorderPinnedForumTopics': typeof topicsReorderPinnedForumTopics
  readonly 'messages.saveDefaultSendAs': typeof chatSettingsSaveDefaultSendAs
  readonly 'messages.saveDraft': typeof draftsSaveDraft
  readonly 'messages.search': typeof messagesSearch
  readonly 'messages.sendInlineBotResult': typeof inlineQueriesSendInlineBotResult
  readonly 'messages.sendMedia': typeof messagesSendMedia
  readonly 'messages.sendMessage': typeof messagesSendMessage
  readonly 'messages.sendReaction': typeof reactionsSendReaction
  readonly 'messages.sendScheduledMessages': typeof scheduledMessagesSendScheduledMessages
  readonly 'messages.sendVote': typeof pollsSendVote
  readonly 'messages.setBotCallbackAnswer': typeof callbackQueriesSetBotCallbackAnswer
  readonly 'messages.setChatAvailableReactions': typeof chatSettingsSetChatAvailableReactions
  readonly 'messages.setDefaultHistoryTTL': typeof chatSettingsSetDefaultHistoryTTL
  readonly 'messages.setHistoryTTL': typeof chatSettingsSetHistoryTTL
  readonly 'messages.setInlineBotResults': typeof inlineQueriesSetInlineBotResults
  readonly 'messages.setTyping': typeof messagesSetTyping
  readonly 'messages.toggleNoForwards': typeof chatSettingsToggleNoForwards
  readonly 'messages.unpinAllMessages': typeof messagesUnpinAllMessages
  readonly 'messages.updatePinnedForumTopic': typeof topicsUpdatePinnedForumTopic
  readonly 'messages.updatePinnedMessage': typeof messagesUpdatePinnedMessage
  readonly 'stories.getPeerStories': typeof storiesGetPeerStories
  readonly 'updates.getChannelDifference': typeof updatesGetChannelDifference
  readonly 'updates.getDifference': typeof updatesGetDifference
  readonly 'updates.getState': typeof updatesGetState
  readonly 'users.getFullUser': typeof usersGetFullUser
  readonly 'users.getUsers': typeof usersGetUsers
}

/** Every function that the sandbox answers. */
export const handlers: Handlers = {
  'account.cancelPasswordEmail': accountCancelPasswordEmail,
  'account.changeAuthorizationSettings': accountChangeAuthorizationSettings,
  'account.changePhone': accountChangePhone,
  'account.checkUsername': accountCheckUsername,
  'account.confirmPasswordEmail': accountConfirmPasswordEmail,
  'account.deleteAccount': accountDeleteAccount,
  'account.getAccountTTL': accountGetAccountTTL,
  'account.getAuthorizations': accountGetAuthorizations,
  'account.getChatThemes': accountGetChatThemes,
  'account.getContentSettings': accountGetContentSettings,
  'account.getGlobalPrivacySettings': accountGetGlobalPrivacySettings,
  'account.getNotifyExceptions': accountGetNotifyExceptions,
  'account.getNotifySettings': accountGetNotifySettings,
  'account.getPassword': accountGetPassword,
  'account.getPasswordSettings': accountGetPasswordSettings,
  'account.getPrivacy': accountGetPrivacy,
  'account.getReactionsNotifySettings': accountGetReactionsNotifySettings,
  'account.getWebBrowserSettings': accountGetWebBrowserSettings,
  'account.reportPeer': accountReportPeer,
  'account.resendPasswordEmail': accountResendPasswordEmail,
  'account.resetAuthorization': accountResetAuthorization,
  'account.resetNotifySettings': accountResetNotifySettings,
  'account.sendChangePhoneCode': accountSendChangePhoneCode,
  'account.sendVerifyEmailCode': accountSendVerifyEmailCode,
  'account.setAccountTTL': accountSetAccountTTL,
  'account.setAuthorizationTTL': accountSetAuthorizationTTL,
  'account.setGlobalPrivacySettings': accountSetGlobalPrivacySettings,
  'account.setPrivacy': accountSetPrivacy,
  'account.updateBirthday': accountUpdateBirthday,
  'account.updateColor': accountUpdateColor,
  'account.updateEmojiStatus': accountUpdateEmojiStatus,
  'account.updateNotifySettings': accountUpdateNotifySettings,
  'account.updatePasswordSettings': accountUpdatePasswordSettings,
  'account.updatePersonalChannel': accountUpdatePersonalChannel,
  'account.updateProfile': accountUpdateProfile,
  'account.updateStatus': accountUpdateStatus,
  'account.updateUsername': accountUpdateUsername,
  'account.verifyEmail': accountVerifyEmail,
  'aicompose.getTones': aicomposeGetTones,
  'auth.acceptLoginToken': authAcceptLoginToken,
  'auth.bindTempAuthKey': authBindTempAuthKey,
  'auth.cancelCode': authCancelCode,
  'auth.checkPassword': authCheckPassword,
  'auth.checkRecoveryPassword': authCheckRecoveryPassword,
  'auth.dropTempAuthKeys': authDropTempAuthKeys,
  'auth.exportAuthorization': authExportAuthorization,
  'auth.exportLoginToken': authExportLoginToken,
  'auth.importAuthorization': authImportAuthorization,
  'auth.importBotAuthorization': authImportBotAuthorization,
  'auth.importLoginToken': authImportLoginToken,
  'auth.logOut': authLogOut,
  'auth.recoverPassword': authRecoverPassword,
  'auth.requestPasswordRecovery': authRequestPasswordRecovery,
  'auth.resendCode': authResendCode,
  'auth.resetAuthorizations': authResetAuthorizations,
  'auth.resetLoginEmail': authResetLoginEmail,
  'auth.sendCode': authSendCode,
  'auth.signIn': authSignIn,
  'auth.signUp': authSignUp,
  'bots.getBotCommands': botsGetBotCommands,
  'bots.getBotInfo': botsGetBotInfo,
  'bots.getBotMenuButton': botsGetBotMenuButton,
  'bots.resetBotCommands': botsResetBotCommands,
  'bots.setBotBroadcastDefaultAdminRights': botsSetBotBroadcastDefaultAdminRights,
  'bots.setBotCommands': botsSetBotCommands,
  'bots.setBotGroupDefaultAdminRights': botsSetBotGroupDefaultAdminRights,
  'bots.setBotInfo': botsSetBotInfo,
  'bots.setBotMenuButton': botsSetBotMenuButton,
  'channels.checkUsername': channelsCheckUsername,
  'channels.createChannel': channelsCreateChannel,
  'channels.deleteChannel': channelsDeleteChannel,
  'channels.deleteHistory': channelsDeleteHistory,
  'channels.deleteMessages': channelsDeleteMessages,
  'channels.deleteParticipantHistory': channelsDeleteParticipantHistory,
  'channels.editAdmin': channelsEditAdmin,
  'channels.editBanned': channelsEditBanned,
  'channels.editPhoto': channelsEditPhoto,
  'channels.editTitle': channelsEditTitle,
  'channels.getAdminLog': channelsGetAdminLog,
  'channels.getAdminedPublicChannels': channelsGetAdminedPublicChannels,
  'channels.getChannels': channelsGetChannels,
  'channels.getFullChannel': channelsGetFullChannel,
  'channels.getGroupsForDiscussion': channelsGetGroupsForDiscussion,
  'channels.getInactiveChannels': channelsGetInactiveChannels,
  'channels.getMessages': channelsGetMessages,
  'channels.getParticipant': channelsGetParticipant,
  'channels.getParticipants': channelsGetParticipants,
  'channels.getSendAs': channelsGetSendAs,
  'channels.inviteToChannel': channelsInviteToChannel,
  'channels.joinChannel': channelsJoinChannel,
  'channels.leaveChannel': channelsLeaveChannel,
  'channels.readHistory': channelsReadHistory,
  'channels.setDiscussionGroup': channelsSetDiscussionGroup,
  'channels.toggleAntiSpam': channelsToggleAntiSpam,
  'channels.toggleForum': channelsToggleForum,
  'channels.toggleJoinRequest': channelsToggleJoinRequest,
  'channels.toggleJoinToSend': channelsToggleJoinToSend,
  'channels.toggleParticipantsHidden': channelsToggleParticipantsHidden,
  'channels.togglePreHistoryHidden': channelsTogglePreHistoryHidden,
  'channels.toggleSignatures': channelsToggleSignatures,
  'channels.toggleSlowMode': channelsToggleSlowMode,
  'channels.updateUsername': channelsUpdateUsername,
  'contacts.addContact': contactsAddContact,
  'contacts.block': contactsBlock,
  'contacts.deleteContacts': contactsDeleteContacts,
  'contacts.editCloseFriends': contactsEditCloseFriends,
  'contacts.getBirthdays': contactsGetBirthdays,
  'contacts.getBlocked': contactsGetBlocked,
  'contacts.getContacts': contactsGetContacts,
  'contacts.getTopPeers': contactsGetTopPeers,
  'contacts.importContacts': contactsImportContacts,
  'contacts.resolvePhone': contactsResolvePhone,
  'contacts.resolveUsername': contactsResolveUsername,
  'contacts.unblock': contactsUnblock,
  'contacts.updateContactNote': contactsUpdateContactNote,
  'folders.editPeerFolders': foldersEditPeerFolders,
  'help.acceptTermsOfService': helpAcceptTermsOfService,
  'help.getAppConfig': helpGetAppConfig,
  'help.getCdnConfig': helpGetCdnConfig,
  'help.getConfig': helpGetConfig,
  'help.getCountriesList': helpGetCountriesList,
  'help.getNearestDc': helpGetNearestDc,
  'help.getPeerColors': helpGetPeerColors,
  'help.getPeerProfileColors': helpGetPeerProfileColors,
  'help.getPromoData': helpGetPromoData,
  'help.getTermsOfServiceUpdate': helpGetTermsOfServiceUpdate,
  'help.getTimezonesList': helpGetTimezonesList,
  'langpack.getDifference': langpackGetDifference,
  'langpack.getLangPack': langpackGetLangPack,
  'langpack.getLanguage': langpackGetLanguage,
  'langpack.getLanguages': langpackGetLanguages,
  'langpack.getStrings': langpackGetStrings,
  'messages.addChatUser': messagesAddChatUser,
  'messages.addPollAnswer': pollsAddPollAnswer,
  'messages.checkChatInvite': messagesCheckChatInvite,
  'messages.clearAllDrafts': draftsClearAllDrafts,
  'messages.clearRecentReactions': reactionsClearRecentReactions,
  'messages.createChat': messagesCreateChat,
  'messages.createForumTopic': topicsCreateForumTopic,
  'messages.deleteChat': messagesDeleteChat,
  'messages.deleteChatUser': messagesDeleteChatUser,
  'messages.deleteExportedChatInvite': messagesDeleteExportedChatInvite,
  'messages.deleteHistory': chatSettingsDeleteHistory,
  'messages.deleteMessages': messagesDeleteMessages,
  'messages.deletePollAnswer': pollsDeletePollAnswer,
  'messages.deleteRevokedExportedChatInvites': messagesDeleteRevokedExportedChatInvites,
  'messages.deleteScheduledMessages': scheduledMessagesDeleteScheduledMessages,
  'messages.deleteTopicHistory': topicsDeleteTopicHistory,
  'messages.editChatAbout': messagesEditChatAbout,
  'messages.editChatAdmin': messagesEditChatAdmin,
  'messages.editChatCreator': chatSettingsEditChatCreator,
  'messages.editChatDefaultBannedRights': messagesEditChatDefaultBannedRights,
  'messages.editChatParticipantRank': messagesEditChatParticipantRank,
  'messages.editChatPhoto': chatSettingsEditChatPhoto,
  'messages.editChatTitle': messagesEditChatTitle,
  'messages.editExportedChatInvite': messagesEditExportedChatInvite,
  'messages.editForumTopic': topicsEditForumTopic,
  'messages.editInlineBotMessage': inlineQueriesEditInlineBotMessage,
  'messages.editMessage': messagesEditMessage,
  'messages.exportChatInvite': messagesExportChatInvite,
  'messages.forwardMessages': messagesForwardMessages,
  'messages.getAdminsWithInvites': messagesGetAdminsWithInvites,
  'messages.getAttachMenuBots': messagesGetAttachMenuBots,
  'messages.getAvailableEffects': messagesGetAvailableEffects,
  'messages.getBotCallbackAnswer': callbackQueriesGetBotCallbackAnswer,
  'messages.getChatInviteImporters': messagesGetChatInviteImporters,
  'messages.getChats': messagesGetChats,
  'messages.getCommonChats': messagesGetCommonChats,
  'messages.getDefaultHistoryTTL': chatSettingsGetDefaultHistoryTTL,
  'messages.getDialogs': messagesGetDialogs,
  'messages.getExportedChatInvite': messagesGetExportedChatInvite,
  'messages.getExportedChatInvites': messagesGetExportedChatInvites,
  'messages.getForumTopics': topicsGetForumTopics,
  'messages.getForumTopicsByID': topicsGetForumTopicsByID,
  'messages.getFullChat': messagesGetFullChat,
  'messages.getHistory': messagesGetHistory,
  'messages.getInlineBotResults': inlineQueriesGetInlineBotResults,
  'messages.getMessageReactionsList': reactionsGetMessageReactionsList,
  'messages.getMessages': messagesGetMessages,
  'messages.getMessagesViews': messagesGetMessagesViews,
  'messages.getOnlines': messagesGetOnlines,
  'messages.getPeerDialogs': messagesGetPeerDialogs,
  'messages.getPeerSettings': chatSettingsGetPeerSettings,
  'messages.getPinnedDialogs': messagesGetPinnedDialogs,
  'messages.getPollVotes': pollsGetPollVotes,
  'messages.getRecentReactions': reactionsGetRecentReactions,
  'messages.getScheduledHistory': scheduledMessagesGetScheduledHistory,
  'messages.hideAllChatJoinRequests': messagesHideAllChatJoinRequests,
  'messages.hideChatJoinRequest': messagesHideChatJoinRequest,
  'messages.hidePeerSettingsBar': chatSettingsHidePeerSettingsBar,
  'messages.importChatInvite': messagesImportChatInvite,
  'messages.markDialogUnread': messagesMarkDialogUnread,
  'messages.migrateChat': messagesMigrateChat,
  'messages.readDiscussion': topicsReadDiscussion,
  'messages.readHistory': messagesReadHistory,
  'messages.readMentions': chatSettingsReadMentions,
  'messages.readReactions': reactionsReadReactions,
  'messages.reorderPinnedForumTopics': topicsReorderPinnedForumTopics,
  'messages.saveDefaultSendAs': chatSettingsSaveDefaultSendAs,
  'messages.saveDraft': draftsSaveDraft,
  'messages.search': messagesSearch,
  'messages.sendInlineBotResult': inlineQueriesSendInlineBotResult,
  'messages.sendMedia': messagesSendMedia,
  'messages.sendMessage': messagesSendMessage,
  'messages.sendReaction': reactionsSendReaction,
  'messages.sendScheduledMessages': scheduledMessagesSendScheduledMessages,
  'messages.sendVote': pollsSendVote,
  'messages.setBotCallbackAnswer': callbackQueriesSetBotCallbackAnswer,
  'messages.setChatAvailableReactions': chatSettingsSetChatAvailableReactions,
  'messages.setDefaultHistoryTTL': chatSettingsSetDefaultHistoryTTL,
  'messages.setHistoryTTL': chatSettingsSetHistoryTTL,
  'messages.setInlineBotResults': inlineQueriesSetInlineBotResults,
  'messages.setTyping': messagesSetTyping,
  'messages.toggleNoForwards': chatSettingsToggleNoForwards,
  'messages.unpinAllMessages': messagesUnpinAllMessages,
  'messages.updatePinnedForumTopic': topicsUpdatePinnedForumTopic,
  'messages.updatePinnedMessage': messagesUpdatePinnedMessage,
  'stories.getPeerStories': storiesGetPeerStories,
  'updates.getChannelDifference': updatesGetChannelDifference,
  'updates.getDifference': updatesGetDifference,
  'updates.getState': updatesGetState,
  'users.getFullUser': usersGetFullUser,
  'users.getUsers': usersGetUsers,
}
