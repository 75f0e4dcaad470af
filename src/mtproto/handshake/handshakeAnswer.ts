import type {
  ResPQ,
  Server_DH_inner_data,
  Server_DH_Params,
  Set_client_DH_params_answer,
} from '../../tl/generated/mtproto.js'

/** Everything that a server says in an exchange, the values inside the encryption among it. */
export type HandshakeAnswer = ResPQ | Server_DH_Params | Server_DH_inner_data | Set_client_DH_params_answer
