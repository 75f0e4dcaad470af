import type { Handler } from '../../handler.js'

/** In seconds. */
const HOUR = 3600

/** Tells clients where the data centres are, and the limits of the service. */
export const getConfig: Handler<'help.getConfig'> = ({ settings, dcId, date }) => ({
  _: 'config',
  date,
  expires: date + HOUR,
  test_mode: false,
  this_dc: dcId,
  dc_options: settings.servers.map(({ dcId: id, host, port }) => ({
    _: 'dcOption',
    static: true,
    ipv6: host.includes(':'),
    id,
    ip_address: host,
    port,
  })),
  dc_txt_domain_name: 'localhost',
  chat_size_max: 200,
  megagroup_size_max: 200_000,
  forwarded_count_max: 100,
  online_update_period_ms: 210_000,
  offline_blur_timeout_ms: 5_000,
  offline_idle_timeout_ms: 30_000,
  online_cloud_timeout_ms: 300_000,
  notify_cloud_delay_ms: 30_000,
  notify_default_delay_ms: 1_500,
  push_chat_period_ms: 60_000,
  push_chat_limit: 2,
  edit_time_limit: 172_800,
  revoke_time_limit: 2_147_483_647,
  revoke_pm_time_limit: 2_147_483_647,
  revoke_pm_inbox: true,
  rating_e_decay: 2_419_200,
  stickers_recent_limit: 200,
  channels_read_media_period: 604_800,
  call_receive_timeout_ms: 20_000,
  call_ring_timeout_ms: 90_000,
  call_connect_timeout_ms: 30_000,
  call_packet_timeout_ms: 10_000,
  me_url_prefix: 'https://t.me/',
  caption_length_max: 1_024,
  message_length_max: 4_096,
  webfile_dc_id: settings.homeDcId,
})
