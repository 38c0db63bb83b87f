import type { KnownRole } from "../../model/role.js";

/** Names of the known roles. */
export const roleNames: Readonly<Record<KnownRole, string>> = {
  economicBuyer: "決裁者",
  decisionMaker: "意思決定者",
  executiveSponsor: "エグゼクティブスポンサー",
  champion: "チャンピオン",
  coach: "コーチ",
  influencer: "影響者",
  technicalBuyer: "技術評価者",
  userBuyer: "利用部門",
  procurement: "購買",
  legalAndCompliance: "法務・コンプライアンス",
  blocker: "反対者",
  other: "その他",
};
