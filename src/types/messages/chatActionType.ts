import type * as tl from '../../tl/generated/api.js'

/** The kinds of actions that tell how far an upload has come. */
const UPLOADS = {
  uploadingPhoto: 'sendMessageUploadPhotoAction',
  uploadingVideo: 'sendMessageUploadVideoAction',
  uploadingAudio: 'sendMessageUploadAudioAction',
  uploadingDocument: 'sendMessageUploadDocumentAction',
  uploadingVideoNote: 'sendMessageUploadRoundAction',
} as const

const OTHERS = {
  typing: 'sendMessageTypingAction',
  recordingVideo: 'sendMessageRecordVideoAction',
  recordingVoice: 'sendMessageRecordAudioAction',
  recordingVideoNote: 'sendMessageRecordRoundAction',
  choosingSticker: 'sendMessageChooseStickerAction',
  choosingLocation: 'sendMessageGeoLocationAction',
  playingGame: 'sendMessageGamePlayAction',
  cancel: 'sendMessageCancelAction',
} as const

/** Something is being uploaded. */
export interface ChatActionTypeUpload {
  readonly type: keyof typeof UPLOADS
  /** How far the upload has come, in percent. */
  readonly progress?: number
}

/** Something is being done that has no measure; `cancel` ends what was shown before. */
export interface ChatActionTypePlain {
  readonly type: keyof typeof OTHERS
}

/** What somebody is doing in a chat. */
export type ChatActionType = ChatActionTypeUpload | ChatActionTypePlain

/** Turns a `ChatActionType` into what is sent; undefined where there is no such action. */
export function chatActionTypeToTl(action: ChatActionType): tl.SendMessageAction | undefined {
  if ('progress' in action || Object.hasOwn(UPLOADS, action.type)) {
    for (const [type, name] of Object.entries(UPLOADS))
      if (type === action.type) return { _: name, progress: 'progress' in action ? (action.progress ?? 0) : 0 }
    return undefined
  }
  for (const [type, name] of Object.entries(OTHERS)) if (type === action.type) return { _: name }
  return undefined
}

/** Builds a `ChatActionType`; nothing of actions that have no public form. */
export function chatActionTypeFromTl(action: tl.SendMessageAction): ChatActionType | undefined {
  let upload: keyof typeof UPLOADS
  for (upload in UPLOADS) {
    if (UPLOADS[upload] === action._) return { type: upload, progress: 'progress' in action ? action.progress : 0 }
  }
  let plain: keyof typeof OTHERS
  for (plain in OTHERS) if (OTHERS[plain] === action._) return { type: plain }
  return undefined
}
