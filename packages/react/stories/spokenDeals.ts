import type { Deal } from "@buyinmap/core";

/** What a committee is called in one language: the deal, and the name and title of each of its people. */
interface Called {
  readonly deal: string;
  readonly decider: readonly [name: string, title: string];
  readonly champion: readonly [name: string, title: string];
  readonly security: readonly [name: string, title: string];
  readonly users: readonly [name: string, title: string];
  readonly buying: readonly [name: string, title: string];
  readonly operations: readonly [name: string, title: string];
  readonly newcomer: readonly [name: string, title: string];
}

const claimed = { assessedAt: "2026-11-22", assessedBy: "rae" };

/** The same committee wherever it sits: all zones, half-known people, a seat, targets, ties and a warning. */
function committeeOf(called: Called): Deal {
  const person = ([name, title]: readonly [string, string]) => ({ name, title, ...claimed });
  return {
    id: "spoken",
    name: called.deal,
    rule: { quota: 0.6, deciders: ["decider"], vetoes: ["security"] },
    stakeholders: {
      decider: { ...person(called.decider), roles: ["economicBuyer"], influence: 90, buyIn: 45, target: { buyIn: 70 } },
      champion: {
        ...person(called.champion),
        roles: ["champion"],
        influence: 62,
        buyIn: 85,
        asks: [{ rung: 3, at: "2026-10-20", outcome: "done" }],
      },
      security: { ...person(called.security), roles: ["technicalBuyer", "blocker"], influence: 55, buyIn: 22 },
      users: { ...person(called.users), roles: ["userBuyer"], influence: 30, buyIn: 72 },
      buying: { ...person(called.buying), roles: ["procurement"], influence: 42 },
      operations: { ...person(called.operations), roles: ["influencer"], influence: 28, buyIn: 40 },
      newcomer: person(called.newcomer),
      legal: { roles: ["legalAndCompliance"] },
    },
    ties: {
      one: { from: "champion", to: "decider", type: "sways", strength: 0.4 },
      two: { from: "operations", to: "champion", type: "reportsTo" },
      three: { from: "security", to: "champion", type: "conflict" },
    },
    team: { rae: { name: "Rae Costa" } },
  };
}

/** One committee for each language, with names and titles as they are there. All of them are invented. */
export const spokenDeals = {
  english: committeeOf({
    deal: "Northwind planning suite",
    decider: ["Dana Whitfield", "Chief financial officer"],
    champion: ["Priya Raman", "VP operations"],
    security: ["Marcus Oyelaran", "Head of IT security"],
    users: ["Karin Holt", "Plant manager"],
    buying: ["Ben Ashworth", "Strategic purchasing"],
    operations: ["Lucy Prado", "Head of logistics"],
    newcomer: ["Ulrich Brandt", "Head of manufacturing IT"],
  }),
  german: committeeOf({
    deal: "Planungssoftware für die Hartwig Maschinenbau GmbH",
    decider: ["Sabine Oberländer", "Kaufmännische Geschäftsführerin"],
    champion: ["Jörg Kesselring", "Leiter Produktionsplanung"],
    security: ["Dr. Annika Freudenberg", "Informationssicherheitsbeauftragte"],
    users: ["Thomas Weißgerber", "Werksleiter Süd"],
    buying: ["Petra Mühlhausen", "Strategischer Einkauf"],
    operations: ["Yusuf Aydın", "Leiter Logistik"],
    newcomer: ["Friederike Lindenthal", "Leiterin Fertigungs-IT"],
  }),
  french: committeeOf({
    deal: "Planification chez Aubertin Industries",
    decider: ["Hélène Castagnier", "Directrice administrative et financière"],
    champion: ["Antoine Delmas", "Directeur des opérations"],
    security: ["Inès Boukhari", "Responsable de la sécurité informatique"],
    users: ["Olivier Prigent", "Directeur d’usine"],
    buying: ["Mathilde Rousselin", "Achats stratégiques"],
    operations: ["Émile Tavernier", "Responsable logistique"],
    newcomer: ["Yann Le Gallic", "Responsable de l’informatique de production"],
  }),
  spanish: committeeOf({
    deal: "Planificación para Industrias Valdecasas",
    decider: ["Carmen Valdés Ibarra", "Directora financiera"],
    champion: ["Íñigo Larrañaga", "Director de operaciones"],
    security: ["Lucía Montalbán", "Responsable de seguridad informática"],
    users: ["Óscar Peñalver", "Director de planta"],
    buying: ["Rocío Zubizarreta", "Compras estratégicas"],
    operations: ["Joaquín Núñez", "Jefe de logística"],
    newcomer: ["María José Arriaga", "Responsable de informática industrial"],
  }),
  japanese: committeeOf({
    deal: "北浜製作所 生産計画システム",
    decider: ["佐伯 美和", "最高財務責任者"],
    champion: ["高瀬 亮介", "生産管理部 部長"],
    security: ["小野寺 彩", "情報セキュリティ室 室長"],
    users: ["三宅 健一", "第一工場 工場長"],
    buying: ["藤堂 真由美", "調達部"],
    operations: ["長谷部 修", "物流部 課長"],
    newcomer: ["北條 遥", "製造IT推進室"],
  }),
  arabic: committeeOf({
    deal: "نظام التخطيط لشركة الواحة الصناعية",
    decider: ["هالة المنصوري", "المديرة المالية"],
    champion: ["سامر العطار", "مدير العمليات"],
    security: ["ريم الحسيني", "رئيسة أمن المعلومات"],
    users: ["طارق بن يوسف", "مدير المصنع"],
    buying: ["نادية الخوري", "المشتريات الاستراتيجية"],
    operations: ["كريم الدباغ", "مدير الخدمات اللوجستية"],
    newcomer: ["ليلى الصباغ", "مسؤولة تقنية الإنتاج"],
  }),
} satisfies Record<string, Deal>;
