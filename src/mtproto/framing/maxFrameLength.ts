/**
 * The longest packet that is sent or believed, in bytes: four mebibytes and room for the headers, as in TDLib.
 * An announced length is compared with it before anything is allocated.
 * https://core.telegram.org/mtproto/mtproto-transports
 */
export const MAX_FRAME_LENGTH: number = (1 << 22) + 1024
