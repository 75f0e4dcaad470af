// Written by `npm run generate` from the files of these folders: do not edit.
export type {
  BotTokenCheckResult,
  BotTokenCheckResultInvalidToken,
  BotTokenCheckResultSignedIn,
} from './authorization/botTokenCheckResult.js'
export type {
  CodeCheckResult,
  CodeCheckResultInvalidCode,
  CodeCheckResultPasswordRequired,
  CodeCheckResultSignUpRequired,
  CodeCheckResultSignedIn,
} from './authorization/codeCheckResult.js'
export type { PasswordAnswers, PasswordWish } from './authorization/passwordAnswers.js'
export type {
  PasswordChangeResult,
  PasswordChangeResultChanged,
  PasswordChangeResultEmailUnconfirmed,
} from './authorization/passwordChangeResult.js'
export type {
  PasswordCheckResult,
  PasswordCheckResultInvalidPassword,
  PasswordCheckResultSignedIn,
} from './authorization/passwordCheckResult.js'
export type { CodeWish, EmailCodeWish, PhoneAnswers } from './authorization/phoneAnswers.js'
export type { SentCode, SentCodeType } from './authorization/sentCode.js'
export type { SentEmailCode } from './authorization/sentEmailCode.js'
export type {
  AuthStringSignInOptions,
  BotSignInOptions,
  PhoneSignInOptions,
  QrSignInOptions,
  SignInLimits,
  SignInOptions,
} from './authorization/signInOptions.js'
export type { SignInRefusal } from './authorization/signInRefusal.js'
export type { TermsOfService } from './authorization/termsOfService.js'
export type { BotCommand } from './bots/botCommand.js'
export type {
  BotCommandScope,
  BotCommandScopeAllChatAdministrators,
  BotCommandScopeAllGroupChats,
  BotCommandScopeAllPrivateChats,
  BotCommandScopeChat,
  BotCommandScopeChatAdministrators,
  BotCommandScopeChatMember,
  BotCommandScopeDefault,
} from './bots/botCommandScope.js'
export type { CallbackMessage, CallbackQuery, CallbackQueryUpdate } from './callbackQueries/callbackQuery.js'
export type { CallbackQueryAnswer } from './callbackQueries/callbackQueryAnswer.js'
export type {
  CallbackQueryQuestion,
  CallbackQueryQuestionButton,
  CallbackQueryQuestionGame,
  CallbackQueryQuestionPassword,
} from './callbackQueries/callbackQueryQuestion.js'
export type { CallLimit } from './calls/callLimit.js'
export type { CallPriority } from './calls/callPriority.js'
export type { RetryLimits, RetryPolicy } from './calls/retryPolicy.js'
export type {
  ChatMember,
  ChatMemberAdministrator,
  ChatMemberBanned,
  ChatMemberBase,
  ChatMemberCreator,
  ChatMemberLeft,
  ChatMemberMember,
  ChatMemberRestricted,
  ChatMemberStatus,
} from './chatMembers/chatMember.js'
export type { Chat, ChatChannel, ChatSupergroup } from './chats/chat.js'
export type { ChatAdministratorRights } from './chats/chatAdministratorRights.js'
export type { ChatChannelFullBase } from './chats/chatChannelFullBase.js'
export type { ChatFullBase } from './chats/chatFullBase.js'
export type { ChatGroup } from './chats/chatGroup.js'
export type {
  ChatJoinResult,
  ChatJoinResultCaptcha,
  ChatJoinResultJoined,
  ChatJoinResultRequestSent,
} from './chats/chatJoinResult.js'
export type { ChatListItem } from './chats/chatListItem.js'
export type { ChatMemberRights } from './chats/chatMemberRights.js'
export type { ChatP } from './chats/chatP.js'
export type { ChatPChannel } from './chats/chatPChannel.js'
export type { ChatPChannelBase } from './chats/chatPChannelBase.js'
export type { ChatPGroup } from './chats/chatPGroup.js'
export type { ChatPPrivate } from './chats/chatPPrivate.js'
export type { ChatPSupergroup } from './chats/chatPSupergroup.js'
export type { ChatPrivate } from './chats/chatPrivate.js'
export type { ChatSettings } from './chats/chatSettings.js'
export type { CreatedGroup } from './chats/createdGroup.js'
export type { FailedInvitation } from './chats/failedInvitation.js'
export type { InactiveChat } from './chats/inactiveChat.js'
export type { ReportReason } from './chats/reportReason.js'
export type { ID } from './id.js'
export type { ChosenInlineResult } from './inlineQueries/chosenInlineResult.js'
export type { InlineQuery, InlineQueryChatType } from './inlineQueries/inlineQuery.js'
export type { InlineQueryAnswer, OfferedInlineResult } from './inlineQueries/inlineQueryAnswer.js'
export type {
  InlineQueryResult,
  InlineQueryResultArticle,
  InlineQueryResultBase,
  InlineQueryResultContact,
  InlineQueryResultLocation,
  InlineQueryResultVenue,
} from './inlineQueries/inlineQueryResult.js'
export type {
  InlineQueryResultButton,
  InlineQueryResultMiniAppButton,
  InlineQueryResultStartButton,
} from './inlineQueries/inlineQueryResultButton.js'
export type {
  MessageContent,
  MessageContentContact,
  MessageContentLocation,
  MessageContentText,
  MessageContentVenue,
} from './inlineQueries/messageContent.js'
export type { InviteLink } from './inviteLinks/inviteLink.js'
export type { InviteLinkCount } from './inviteLinks/inviteLinkCount.js'
export type { InviteLinkMember } from './inviteLinks/inviteLinkMember.js'
export type {
  ResolvedInviteLink,
  ResolvedInviteLinkJoined,
  ResolvedInviteLinkPeek,
  ResolvedInviteLinkPreview,
} from './inviteLinks/resolvedInviteLink.js'
export type { JoinRequest } from './joinRequests/joinRequest.js'
export type { ButtonStyle } from './keyboards/buttonStyle.js'
export type { ButtonUsers } from './keyboards/buttonUsers.js'
export type {
  InlineKeyboardButton,
  InlineKeyboardButtonCallback,
  InlineKeyboardButtonCopy,
  InlineKeyboardButtonGame,
  InlineKeyboardButtonLogin,
  InlineKeyboardButtonMiniApp,
  InlineKeyboardButtonPay,
  InlineKeyboardButtonSwitchInline,
  InlineKeyboardButtonSwitchInlineChosen,
  InlineKeyboardButtonSwitchInlineCurrent,
  InlineKeyboardButtonURL,
  InlineKeyboardButtonUserProfile,
} from './keyboards/inlineKeyboardButton.js'
export type {
  KeyboardButton,
  KeyboardButtonMiniApp,
  KeyboardButtonRequestChat,
  KeyboardButtonRequestContact,
  KeyboardButtonRequestLocation,
  KeyboardButtonRequestManagedBot,
  KeyboardButtonRequestPoll,
  KeyboardButtonRequestUser,
  KeyboardButtonText,
} from './keyboards/keyboardButton.js'
export type { KeyboardButtonBase } from './keyboards/keyboardButtonBase.js'
export type { LoginUrl } from './keyboards/loginUrl.js'
export type {
  ReplyMarkup,
  ReplyMarkupForceReply,
  ReplyMarkupInlineKeyboard,
  ReplyMarkupKeyboard,
  ReplyMarkupRemoveKeyboard,
} from './keyboards/replyMarkup.js'
export type { ChatActionType, ChatActionTypePlain, ChatActionTypeUpload } from './messages/chatActionType.js'
export type { DateTimeFlags } from './messages/dateTimeFlags.js'
export type { FormattedText } from './messages/formattedText.js'
export type {
  ForwardHeader,
  ForwardHeaderBase,
  ForwardHeaderChannel,
  ForwardHeaderHidden,
  ForwardHeaderSupergroup,
  ForwardHeaderUnsupported,
  ForwardHeaderUser,
} from './messages/forwardHeader.js'
export type { ForwardOptions } from './messages/forwardOptions.js'
export type { InputLinkPreview } from './messages/inputLinkPreview.js'
export type {
  LinkPreview,
  LinkPreviewBase,
  LinkPreviewLoading,
  LinkPreviewNotLoaded,
  LinkPreviewUnknown,
} from './messages/linkPreview.js'
export type { Location } from './messages/location.js'
export type { Message } from './messages/message.js'
export type { MessageBase } from './messages/messageBase.js'
export type { Contact, MessageContact } from './messages/messageContact.js'
export type { MessageCounters } from './messages/messageCounters.js'
export type { Dice, MessageDice } from './messages/messageDice.js'
export type {
  MessageEntity,
  MessageEntityBankCard,
  MessageEntityBase,
  MessageEntityBlockquote,
  MessageEntityBold,
  MessageEntityBotCommand,
  MessageEntityCashtag,
  MessageEntityCode,
  MessageEntityCustomEmoji,
  MessageEntityDateTime,
  MessageEntityDiffDelete,
  MessageEntityDiffInsert,
  MessageEntityDiffReplace,
  MessageEntityEmailAddress,
  MessageEntityHashtag,
  MessageEntityItalic,
  MessageEntityMention,
  MessageEntityPhoneNumber,
  MessageEntityPre,
  MessageEntitySpoiler,
  MessageEntityStrikethrough,
  MessageEntityTextLink,
  MessageEntityTextMention,
  MessageEntityURL,
  MessageEntityUnderline,
} from './messages/messageEntity.js'
export type { MentionedUsers } from './messages/messageEntityToTl.js'
export type { MessageInteractions } from './messages/messageInteractions.js'
export type { MessageList } from './messages/messageList.js'
export type { MessageLocation } from './messages/messageLocation.js'
export type { MessagePoll } from './messages/messagePoll.js'
export type { MessageReference } from './messages/messageReference.js'
export type { MessageReply } from './messages/messageReply.js'
export type { MessageSearchFilter } from './messages/messageSearchFilter.js'
export type {
  MessageAutoDeleteTimerChanged,
  MessageChannelCreated,
  MessageChatMigratedFrom,
  MessageChatMigratedTo,
  MessageDeletedChatPhoto,
  MessageForumTopicClosed,
  MessageForumTopicCreated,
  MessageForumTopicEdited,
  MessageForumTopicReopened,
  MessageGeneralForumTopicHidden,
  MessageGroupCreated,
  MessageHistoryCleared,
  MessageLeftChatMember,
  MessageNewChatMembers,
  MessageNewChatTitle,
  MessageNewOwner,
  MessagePinnedMessage,
  MessagePollOptionAdded,
  MessagePollOptionRemoved,
  MessageScreenshotTaken,
  MessageService,
  MessageSupergroupCreated,
  MessageUnsupported,
} from './messages/messageService.js'
export type { MessageText } from './messages/messageText.js'
export type { MessageVenue, Venue } from './messages/messageVenue.js'
export type { ParseMode } from './messages/parseMode.js'
export type { ReplyQuote } from './messages/replyQuote.js'
export type { ReplyTo, ReplyToMessage } from './messages/replyTo.js'
export type { SendOptions } from './messages/sendOptions.js'
export type { TextOptions } from './messages/textOptions.js'
export type { InputNotificationSettings } from './notifications/inputNotificationSettings.js'
export type { NotificationSettings } from './notifications/notificationSettings.js'
export type {
  NotificationSound,
  NotificationSoundDefault,
  NotificationSoundLocal,
  NotificationSoundNone,
  NotificationSoundRingtone,
} from './notifications/notificationSound.js'
export type { PeerLookup } from './peerLookup.js'
export type { PeerNames } from './peers/peerNames.js'
export type { InputPollOption } from './polls/inputPollOption.js'
export type { Poll } from './polls/poll.js'
export type { PollAnswer } from './polls/pollAnswer.js'
export type { PollOption } from './polls/pollOption.js'
export type { PollRules } from './polls/pollRules.js'
export type { PollVoter, PollVoterList } from './polls/pollVoterList.js'
export type {
  InputPrivacyRule,
  InputPrivacyRuleChatMembers,
  InputPrivacyRuleUsers,
} from './privacy/inputPrivacyRule.js'
export type { NewChatPrivacy } from './privacy/newChatPrivacy.js'
export type {
  PrivacyRule,
  PrivacyRuleChatMembers,
  PrivacyRuleCircle,
  PrivacyRuleKind,
  PrivacyRuleUsers,
} from './privacy/privacyRule.js'
export type { PrivacySettingKey } from './privacy/privacySettingKey.js'
export type {
  AvailableReactions,
  AvailableReactionsAll,
  AvailableReactionsNone,
  AvailableReactionsSome,
} from './reactions/availableReactions.js'
export type { MessageReaction } from './reactions/messageReaction.js'
export type { MessageReactionCount, ReactionCount } from './reactions/messageReactionCount.js'
export type { MessageReactionList, MessageReactionListItem } from './reactions/messageReactionList.js'
export type { MessageReactions } from './reactions/messageReactions.js'
export type { Reaction, ReactionCustom, ReactionEmoji, ReactionPaid } from './reactions/reaction.js'
export type {
  RecentAction,
  RecentActionChangeDiscussionChat,
  RecentActionChangePhoto,
  RecentActionChangeText,
  RecentActionEditChatMemberTag,
  RecentActionEditInviteLink,
  RecentActionEditMessage,
  RecentActionEditTopic,
  RecentActionInvite,
  RecentActionInviteLink,
  RecentActionJoinByInvite,
  RecentActionJoinByRequest,
  RecentActionMemberChange,
  RecentActionMembership,
  RecentActionMessage,
  RecentActionPinTopic,
  RecentActionSetAvailableReactions,
  RecentActionSetDefaultPermissions,
  RecentActionSetSpan,
  RecentActionSetUsernames,
  RecentActionToggle,
  RecentActionTopic,
  RecentActionUnsupported,
  RecentActionVideoChat,
} from './recentActions/recentAction.js'
export type { RecentActionKind } from './recentActions/recentActionKind.js'
export type { RecentActionsEntry } from './recentActions/recentActionsEntry.js'
export type { AuthorizationSession } from './sessions/authorizationSession.js'
export type { Topic, TopicActive, TopicDeleted } from './topics/topic.js'
export type { TopicList } from './topics/topicList.js'
export type { TopicListItem } from './topics/topicListItem.js'
export type { Album } from './updates/album.js'
export type { ChatAction } from './updates/chatAction.js'
export type { ChatMemberUpdated } from './updates/chatMemberUpdated.js'
export type { PendingJoinRequests } from './updates/pendingJoinRequests.js'
export type {
  Update,
  UpdateAlbum,
  UpdateCallbackQuery,
  UpdateChatAction,
  UpdateChatMember,
  UpdateChosenInlineResult,
  UpdateEmojiStatus,
  UpdateEmojiStatusRemoved,
  UpdateInlineQuery,
  UpdateJoinRequest,
  UpdateMap,
  UpdateMessageEdited,
  UpdateMessageInteractions,
  UpdateMessageReactionCount,
  UpdateMessageReactions,
  UpdateMessagesDeleted,
  UpdateMyChatMember,
  UpdateNewMessage,
  UpdatePendingJoinRequests,
  UpdatePoll,
  UpdatePollAnswer,
  UpdateType,
} from './updates/update.js'
export type { Birthday } from './users/birthday.js'
export type { BlockedUser, BlockedUserList } from './users/blockedUserList.js'
export type { EmojiStatus, EmojiStatusCustomEmoji, EmojiStatusGift } from './users/emojiStatus.js'
export type { RestrictionReason } from './users/restrictionReason.js'
export type { User } from './users/user.js'
export type {
  UserStatus,
  UserStatusLastSeenLastMonth,
  UserStatusLastSeenLastWeek,
  UserStatusLastSeenRecently,
  UserStatusOffline,
  UserStatusOnline,
} from './users/userStatus.js'
