/**
 * How many members a supergroup needs to hide them and to be guarded against spam:
 * `hidden_members_group_size_min` and `telegram_antispam_group_size_min` of https://core.telegram.org/api/config.
 */
export const LARGE_GROUP_SIZE = 100
