import type { Role } from "../model/role.js";
import type { Score } from "../model/score.js";

/** Influence that roles and titles suggest, 0..100. Of the title rules the first that matches counts. */
export interface InfluenceTable {
  readonly roles: Readonly<Partial<Record<Role, Score>>>;
  readonly titles: readonly TitleRule[];
}

/** `value` is `null` for titles that say nothing of the person's own weight, such as an assistant's. */
export interface TitleRule {
  readonly value: Score | null;
  readonly pattern: RegExp;
}

/** Whole words, in scripts that set spaces between them. */
function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");
}

/**
 * Starting points of ours, not published figures: economic buyer 90 to coach 35; C-level, owners and presidents 85, vice
 * presidents 75, directors 65, heads and managers 50, in the common titles of English, German, French, Spanish, Japanese
 * and Arabic, and directors in Dutch.
 */
export const influenceTable: InfluenceTable = {
  roles: {
    economicBuyer: 90,
    decisionMaker: 85,
    executiveSponsor: 80,
    technicalBuyer: 60,
    procurement: 60,
    legalAndCompliance: 55,
    champion: 55,
    influencer: 50,
    userBuyer: 35,
    coach: 35,
  },
  titles: [
    { value: null, pattern: words("assistant to .*|executive assistant.*|personal assistant.*|(?:pa|ea|secretary) to .*|office of .*|chief of staff|(?:former|ex-).*|(?:product|process|data) owner|.*assisten(?:t|tin|z) (?:der|des|von) .*|assistante? (?:de|du|d['’]).*|asistente (?:de|del) .*") },
    { value: null, pattern: /秘書|アシスタント|سكرتير|مساعد/u },
    { value: 75, pattern: words("[es]?vp|avp|vice[- ]?pr[eé]sident\\p{L}*|vicepresident[ea]|vizepräsident(?:in)?") },
    { value: 75, pattern: /副社長|執行役員|نائب (?:ال)?رئيس/u },
    { value: 85, pattern: words("c[efitomdrsp]o|ciso|chro|chief|owner|co-?owner|founder|co-?founder|president|managing director|director general|directora general|geschäftsführer(?:in)?|geschäftsführende[rn]? .*|vorst(?:and|ändin)|vorstandsvorsitzende[r]?|inhaber(?:in)?|eigentümer(?:in)?|präsident(?:in)?|pdg|dg|daf|dsi|drh|directeur général|directrice générale|gérante?|propriétaire|président[e]?|consejer[oa] delegad[oa]|president[ea]|propietari[oa]|dueñ[oa]") },
    { value: 85, pattern: /社長|会長|代表取締役|最高.*責任者|オーナー|(?:ال)?رئيس (?:ال)?تنفيذي|رئيس مجلس|(?:ال)?رئيس (?:ال)?مالي|(?:ال)?مدير (?:ال)?عام|مالك/u },
    { value: 65, pattern: words("director|directora|directeur|directrice|\\p{L}*direktor(?:in)?|\\p{L}+directeur") },
    { value: 65, pattern: /部長|取締役|ディレクター/u },
    { value: 50, pattern: words("head|manager|managerin|(?!team)\\p{L}*leiter(?:in)?|leitung|leitende[rn]?|responsable|chef(?:fe)? d[eu'’].*|gerente|jef[ea]|encargad[oa]") },
    { value: 50, pattern: /課長|室長|マネー?ジャー|責任者|(?:ال)?مدير|رئيس (?:ال)?قسم/u },
  ],
};
