import type * as tl from '../../tl/generated/api.js'

const REASONS = {
  spam: 'inputReportReasonSpam',
  violence: 'inputReportReasonViolence',
  pornography: 'inputReportReasonPornography',
  childAbuse: 'inputReportReasonChildAbuse',
  copyright: 'inputReportReasonCopyright',
  locationIrrelevant: 'inputReportReasonGeoIrrelevant',
  fake: 'inputReportReasonFake',
  illegalDrugs: 'inputReportReasonIllegalDrugs',
  personalDetails: 'inputReportReasonPersonalDetails',
  other: 'inputReportReasonOther',
} as const

/** Why a chat is reported to the moderators. */
export type ReportReason = keyof typeof REASONS

/** Turns a `ReportReason` into what is sent; undefined where there is no such reason. */
export function reportReasonToTl(reason: ReportReason): tl.ReportReason | undefined {
  return Object.hasOwn(REASONS, reason) ? { _: REASONS[reason] } : undefined
}
