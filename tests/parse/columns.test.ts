import { describe, expect, it } from "vitest";
import { meaningOf, meanings } from "../../packages/core/src/parse/columns.js";
import { columnWords } from "../../packages/core/src/parse/columnWords.js";
import { guessMeanings } from "../../packages/core/src/parse/guessMeanings.js";
import { readTable } from "../../packages/core/src/parse/readTable.js";
import { wordKey } from "../../packages/core/src/parse/wordKey.js";

it.each(
  Object.entries({
    name: ["Name", "FULL NAME", "Ansprechpartner", "Nom complet", "naam", "氏名", "الاسم"],
    firstName: ["First Name", "firstname", "Vorname", "Prénom", "PRENOM", "名"],
    lastName: ["LastName", "Nachname", "Apellidos", "姓"],
    title: ["Job Title", "jobtitle", "Position", "Funktion", "Poste", "Cargo", "役職", "المسمى الوظيفي"],
    role: ["Role (To)", "Buying Role", "hs_buying_role", "Contact Role", "Rolle"],
    email: ["E-Mail", "Email Address", "Courriel", "correo electrónico", "メール", "البريد الإلكتروني"],
    influence: ["Influence", "Macht (0-10)", "Power 1-5", "Influence score", "Einfluss", "影響力（0〜10）", "النفوذ"],
    buyIn: ["Buy-in", "buy in %", "Support (-5..+5)", "Sentiment", "Current engagement", "Haltung", "支持度", "الدعم"],
    targetInfluence: ["Target influence (0-100)", "Influence target", "Ziel-Einfluss"],
    targetBuyIn: ["Target buy-in (0-100)", "Desired engagement", "Soll", "Support cible", "目標"],
    deal: ["Deal", "Opportunity Name", "(Do Not Modify) Connected From", "dealname", "商談"],
    amount: ["Amount", "Betrag", "Montant"],
    closeOn: ["CloseDate", "Close Date"],
    notes: ["Notes", "Bemerkungen", "備考"],
    reportsTo: ["Reports To", "ReportsToId", "Vorgesetzter"],
    left: ["Not at Company Flag", "msdyn_orgchangestatus"],
    ignored: ["(Do Not Modify) Row Checksum", "IsPrimary"],
  }).flatMap(([meaning, headers]) => headers.map((header) => [header, meaning])),
)("%s means %s", (header, meaning) => {
  expect(meaningOf(header)).toBe(meaning);
});

it.each(["", "Favorite color", "__proto__", "constructor", "x".repeat(200), "Interest", "2026", "()"])("%j means nothing to us", (header) => {
  expect(meaningOf(header)).toBeUndefined();
});

it("gives no header two meanings", () => {
  const owners = new Map<string, string[]>();
  for (const [meaning, words] of Object.entries(columnWords)) {
    for (const word of new Set(words.split("|").map(wordKey))) {
      if (word !== "") owners.set(word, [...(owners.get(word) ?? []), meaning]);
    }
  }
  expect([...owners].filter(([, of]) => of.length > 1)).toEqual([]);
});

it("offers every meaning, and those to keep or leave a column last", () => {
  expect(meanings.slice(-2)).toEqual(["extra", "ignored"]);
  expect(new Set(meanings)).toEqual(new Set([...Object.keys(columnWords), "extra"]));
});

describe("values complete what headers say", () => {
  it.each([
    ["Prénom,Nom\nPriya,Raman", ["firstName", "lastName"]],
    ["Nombre,Apellidos\nPriya,Raman", ["firstName", "lastName"]],
    ["First Name,Name\nPriya,Priya Raman", ["firstName", "name"]],
    ["Name,Adresse\nPriya,priya@x.example\nTom,tom@x.example", ["name", "email"]],
    ["Name,Role\nPriya,Director of Fleet\nTom,Security Lead", ["name", "title"]],
    ["Name,Role\nPriya,Champion\nTom,Blocker", ["name", "role"]],
    ["Name,Part\nPriya,Champion\nTom,Technical Buyer", ["name", "role"]],
    ["Name,Feeling of ours\nPriya,Supporter\nTom,Enemy", ["name", "buyIn"]],
    ["Name,Position\nPriya,4\nTom,7", ["name", "extra"]],
    ["Contact,Phone\npriya@x.example,1\ntom@x.example,2", ["email", "phone"]],
  ])("%j", (text, expected) => {
    const [header, ...records] = readTable(text).rows;
    expect(guessMeanings(header!.cells.map(meaningOf), records)).toEqual(expected);
  });
});
