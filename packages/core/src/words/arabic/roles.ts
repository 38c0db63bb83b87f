import type { KnownRole } from "../../model/role.js";

/** Names of the known roles. */
export const roleNames: Readonly<Record<KnownRole, string>> = {
  economicBuyer: "صاحب قرار الميزانية",
  decisionMaker: "صانع القرار",
  executiveSponsor: "الراعي التنفيذي",
  champion: "الداعم الرئيسي",
  coach: "المرشد الداخلي",
  influencer: "صاحب رأي مؤثر",
  technicalBuyer: "المقيّم التقني",
  userBuyer: "ممثل المستخدمين",
  procurement: "المشتريات",
  legalAndCompliance: "الشؤون القانونية والامتثال",
  blocker: "المعارض",
  other: "دور آخر",
};
