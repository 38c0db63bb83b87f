import { describe, expect, it } from "vitest";
import { dynamics } from "../../packages/core/src/parse/formats/dynamics.js";
import { hubspot } from "../../packages/core/src/parse/formats/hubspot.js";
import { salesforceObjects } from "../../packages/core/src/parse/formats/salesforceObjects.js";
import { salesforceReport } from "../../packages/core/src/parse/formats/salesforceReport.js";
import { formats } from "../../packages/core/src/parse/formats.js";
import { readWith, recognizedBy, samples } from "./readTables.js";

const importedOn = "2026-11-22";
const stance = (value: number, label: string, at: string, by?: string) => [
  { of: "buyIn", value, tier: "claim", at, ...(by && { by }), source: { label } },
];

const objects = ["salesforce-Opportunity.csv", "salesforce-Contact.csv", "salesforce-OpportunityContactRole.csv"];

describe("every sample export", () => {
  it.each([
    [objects, "salesforceObjects"],
    [["salesforce-report-contact-roles.csv"], "salesforceReport"],
    [["hubspot-contacts.csv", "hubspot-deals.csv"], "hubspot"],
    [["hubspot-contacts.csv"], "hubspot"],
    [["dynamics-stakeholders.csv"], "dynamics"],
    [["spreadsheet-paste.tsv"], "spreadsheet"],
    [["names-and-titles.csv"], "spreadsheet"],
  ])("%j is recognized as %s first", (names, id) => {
    const first = formats.find((format) => recognizedBy(format, samples(...names)).length > 0);
    expect([first?.id, first && recognizedBy(first, samples(...names))]).toEqual([id, [names]]);
  });
});

describe("Salesforce objects", () => {
  const person = (number: string, name: string, title: string, department: string, email: string, rest: object) => ({
    name,
    ...(title && { title }),
    ...(department && { department }),
    ...(email && { email }),
    phone: `+1 555 01${number}`,
    crm: [{ system: "salesforce", id: `0035g00000Con${number}AAA`, type: "Contact" }],
    ...rest,
  });
  const roles = (role: string, lastContactOn?: string) => ({
    ...(role && { roles: role.split(" ") }),
    ...(lastContactOn && { extra: { lastContactOn } }),
  });
  const harbor = "harborfreightlines.example";
  const meridian = "meridianhealth.example";
  const deals = [
    {
      id: "harbor-freight-lines-fleet-telematics",
      name: "Harbor Freight Lines - Fleet telematics",
      account: { crm: [{ system: "salesforce", id: "0015g00000AbCdE1AA", type: "Account" }] },
      stage: "Proposal/Price Quote",
      amount: { value: 184000 },
      closeOn: "2027-01-29",
      crm: [{ system: "salesforce", id: "0065g00000QwErT1AA", type: "Opportunity" }],
      stakeholders: {
        "dana-whitfield": person("01", "Dana Whitfield", "Chief Financial Officer", "Finance", `dana.whitfield@${harbor}`, roles("economicBuyer", "2026-09-05")),
        "luis-ortega": person("02", "Luis Ortega", "VP Operations", "Operations", `luis.ortega@${harbor}`, roles("executiveSponsor", "2026-10-02")),
        "priya-raman": person("03", "Priya Raman", "Director of Fleet", "Operations", `priya.raman@${harbor}`, {
          ...roles("champion", "2026-07-18"),
          readings: stance(80, "Champion", "2026-09-03", "rae"),
        }),
        "tom-becker": person("04", "Tom Becker", "IT Security Lead", "IT", "TOM.BECKER@HARBORFREIGHTLINES.EXAMPLE", roles("technicalBuyer", "2026-07-12")),
        "grace-okafor": person("05", "Grace Okafor", "Dispatch Manager", "Operations", `grace.okafor@${harbor}`, roles("userBuyer", "2026-11-02")),
        "sam-ito": person("06", "Sam Ito", "Procurement Manager", "Procurement", `sam.ito@${harbor}`, roles("technicalBuyer", "2026-11-07")),
        "helen-marsh": person("07", "Helen Marsh", "General Counsel", "Legal", `helen.marsh@${harbor}`, {}),
        "omar-haddad": person("08", "Omar Haddad", "Regional Manager", "Operations", `omar.haddad@${harbor}`, roles("influencer", "2026-07-03")),
      },
    },
    {
      id: "meridian-health-scheduling-platform",
      name: "Meridian Health - Scheduling platform",
      account: { crm: [{ system: "salesforce", id: "0015g00000AbCdE2AA", type: "Account" }] },
      stage: "Negotiation/Review",
      amount: { value: 420000.5 },
      closeOn: "2026-12-18",
      crm: [{ system: "salesforce", id: "0065g00000QwErT2AA", type: "Opportunity" }],
      stakeholders: {
        "ines-moreau": person("09", "Ines Moreau", "Chief Operating Officer", "Executive", `ines.moreau@${meridian}`, roles("decisionMaker", "2026-10-14")),
        "robert-chan": person("10", "Robert Chan", "CIO", "IT", `robert.chan@${meridian}`, roles("technicalBuyer decisionMaker", "2026-07-08")),
        "aisha-bello": person("11", "Aisha Bello", "Nursing Director", "Clinical", `aisha.bello@${meridian}`, {
          ...roles("champion", "2026-07-18"),
          readings: stance(80, "Champion", "2026-09-03", "rae"),
        }),
        "kurt-vogel": person("12", "Kurt Vogel", "Head of Procurement", "Procurement", `kurt.vogel@${meridian}`, roles("technicalBuyer", "2026-10-02")),
        "nora-lind": person("13", "Nora Lind", "Data Protection Officer", "Legal", `nora.lind@${meridian}`, roles("other", "2026-11-04")),
        "peter-o-neill": person("14", "Peter O'Neill", "Clinic Manager", "Clinical", `peter.oneill@${meridian}`, roles("userBuyer")),
        "mei-tan": person("15", "Mei Tan", "VP Finance", "Finance", `mei.tan@${meridian}`, roles("economicBuyer", "2026-08-19")),
        "jon-snell": person("16", "Jon Snell", "", "", `jon.snell@${meridian}`, roles("", "2026-07-19")),
        "fatima-zahra": person("17", "Fatima Zahra", "Scheduler", "Clinical", `fatima.zahra@${meridian}`, roles("userBuyer", "2026-11-13")),
      },
    },
    {
      id: "lindqvist-söner-ab-nordic-rollout",
      name: 'Lindqvist & Söner AB — "Nordic" rollout',
      account: { crm: [{ system: "salesforce", id: "0015g00000AbCdE3AA", type: "Account" }] },
      stage: "Qualification",
      closeOn: "2027-03-31",
      crm: [{ system: "salesforce", id: "0065g00000QwErT3AA", type: "Opportunity" }],
      stakeholders: {
        "åsa-lindqvist": person("18", "Åsa Lindqvist", "VD", "Ledning", "åsa.lindqvist@lindqvist.example", roles("decisionMaker", "2026-07-08")),
        "björn-ek": person("19", "Björn Ek", "Ekonomichef", "Ekonomi", "björn.ek@lindqvist.example", roles("economicBuyer", "2026-07-18")),
        "karin-öberg": person("20", "Karin Öberg", "IT-chef", "IT", "karin.öberg@lindqvist.example", roles("technicalBuyer", "2026-08-10")),
        "mats-holm": person("21", "Mats Holm", "Inköp", "Inköp", "mats.holm@lindqvist.example", roles("technicalBuyer", "2026-10-05")),
        svensson: person("22", "Svensson", "Lagerchef", "Logistik", "", roles("influencer", "2026-11-04")),
      },
    },
  ];
  const warnings = [
    { code: "mergedRows", place: { file: "salesforce-OpportunityContactRole.csv", row: 12 }, found: "Robert Chan", params: { into: 11 } },
  ];

  it.each([objects, objects.toReversed()])("join into three deals in any order (%#)", (...names) => {
    const draft = readWith(salesforceObjects, samples(...names), { importedOn, by: "rae" });
    expect(draft.deals).toEqual(deals);
    expect([draft.issues, draft.warnings]).toEqual([[], warnings]);
    const counts = draft.files.map(({ file, records, people, merged, skipped }) => [file, [records, people, merged, skipped]]);
    expect(Object.fromEntries(counts)).toEqual({
      "salesforce-Contact.csv": [22, 0, 0, 0],
      "salesforce-Opportunity.csv": [3, 0, 0, 0],
      "salesforce-OpportunityContactRole.csv": [23, 22, 1, 0],
    });
  });

  it("join whatever the files are called", () => {
    const [a, b, c] = Object.values(samples(...objects));
    const draft = readWith(salesforceObjects, { "1.csv": b!, "2.csv": c!, "3.csv": a! }, { importedOn, by: "rae" });
    expect(draft.deals).toEqual(deals);
  });

  const contactRow = (id: string, name: string, more = ",") => `${id},,${name},${more}`;
  const contacts = (...rows: readonly string[]) => ["Id,FirstName,LastName,ReportsToId,IsDeleted", ...rows].join("\n");
  const roleRows = (...rows: readonly string[]) => ["Id,OpportunityId,ContactId,Role,CreatedDate,IsDeleted", ...rows].join("\n");
  const opportunities = (...rows: readonly string[]) => ["Id,Name,StageName", ...rows].join("\n");
  const [boss, member, deal] = ["003000000000001AAA", "003000000000002AAA", "006000000000001AAA"];
  const ref = (id: string, type: string) => [{ system: "salesforce", id, type }];

  it("know a record by 15 and by 18 characters, and tie people to their boss on the same deal", () => {
    const draft = readWith(salesforceObjects, {
      c: contacts(contactRow(boss, "Marsh"), contactRow(member, "Ito", `${boss.slice(0, 15)},`)),
      r: roleRows(
        `,${deal.slice(0, 15)},${boss},Approver,,0`,
        `,${deal},${member.slice(0, 15)},,,0`,
        `,${deal},${member},Evaluator,,0`,
      ),
      o: opportunities(`${deal},Fleet,`),
    });
    expect(draft.deals).toEqual([
      {
        id: "fleet",
        name: "Fleet",
        ties: { "ito-reports": { from: "ito", to: "marsh", type: "reportsTo" } },
        crm: ref(deal, "Opportunity"),
        stakeholders: {
          marsh: { name: "Marsh", crm: ref(boss, "Contact"), roles: ["economicBuyer"] },
          ito: { name: "Ito", crm: ref(member, "Contact"), roles: ["technicalBuyer"] },
        },
      },
    ]);
    expect(draft.warnings).toEqual([{ code: "mergedRows", place: { file: "r", row: 4 }, found: "Ito", params: { into: 3 } }]);
  });

  it("tell what was deleted, what nobody points to, and what points nowhere", () => {
    const draft = readWith(salesforceObjects, {
      c: contacts(contactRow(boss, "Marsh"), contactRow(member, "Ito"), contactRow("003000000000003AAA", "Gone", ",true")),
      r: roleRows(
        `,${deal},${boss},,,false`,
        `,${deal},${member},,,true`,
        `,${deal},003000000000009AAA,Champion,2026-09-01T08:15:00.000Z,false`,
        `,006000000000009AAA,${boss},Champion,,false`,
      ),
      o: opportunities(`${deal},Fleet,`, "006000000000002AAA,Empty,"),
    });
    expect(draft.deals).toEqual([
      {
        id: "fleet",
        name: "Fleet",
        crm: ref(deal, "Opportunity"),
        stakeholders: {
          marsh: { name: "Marsh", crm: ref(boss, "Contact") },
          champion: { crm: ref("003000000000009AAA", "Contact"), roles: ["champion"], readings: stance(80, "Champion", "2026-09-01") },
        },
      },
      {
        id: "006000000000009aaa",
        name: "006000000000009AAA",
        crm: ref("006000000000009AAA", "Opportunity"),
        stakeholders: { marsh: { name: "Marsh", crm: ref(boss, "Contact"), roles: ["champion"] } },
      },
    ]);
    expect(draft.warnings).toEqual([
      { code: "deletedRow", place: { file: "c", row: 4 }, found: "Gone" },
      { code: "deletedRow", place: { file: "r", row: 3 }, found: member },
      { code: "unknownContact", place: { file: "r", row: 4 }, found: "003000000000009AAA" },
      { code: "unknownDeal", place: { file: "r", row: 5 }, found: "006000000000009AAA" },
      { code: "unmatchedContact", place: { file: "c", row: 3 }, found: "Ito" },
      { code: "unmatchedDeal", place: { file: "o", row: 3 }, found: "Empty" },
      { code: "undatedStance", place: { file: "r", row: 5 }, found: "Champion" },
    ]);
  });

  it.each([
    [["salesforce-Contact.csv"], [["OpportunityContactRole", "roles"]]],
    [["salesforce-OpportunityContactRole.csv"], [["Contact", "people"]]],
    [["salesforce-Opportunity.csv"], [["OpportunityContactRole", "roles"], ["Contact", "people"]]],
  ])("%j alone ask for what is missing", (names, missing) => {
    const draft = readWith(salesforceObjects, samples(...names));
    expect([draft.deals, draft.issues]).toEqual([
      [],
      missing.map(([expected, what]) => ({ code: "missingPartnerFile", place: { file: names[0] }, expected, params: { for: what } })),
    ]);
  });

  it("do without the deals, by their ids, and say so", () => {
    const draft = readWith(salesforceObjects, samples(...objects.slice(1)), { importedOn });
    expect(draft.deals.map(({ name }) => name)).toEqual(["0065g00000QwErT1AA", "0065g00000QwErT2AA", "0065g00000QwErT3AA"]);
    expect(draft.warnings[0]).toEqual({
      code: "missingPartnerFile",
      place: { file: "salesforce-OpportunityContactRole.csv" },
      expected: "Opportunity",
      params: { for: "deals" },
    });
  });
});

describe("a Salesforce report", () => {
  const file = "salesforce-report-contact-roles.csv";
  const someone = (name: string, title: string, email: string, role?: string) => ({
    name,
    title,
    email: email.includes("@") ? email : `${email}@harborfreightlines.example`,
    ...(role && { roles: [role] }),
  });

  it("gives its deal, dated by its footer, and tells of the lines it skips", () => {
    const draft = readWith(salesforceReport, samples(file), { importedOn });
    expect(draft.deals).toEqual([
      {
        id: "harbor-freight-lines-fleet-telematics",
        name: "Harbor Freight Lines - Fleet telematics",
        account: { name: "Harbor Freight Lines" },
        stakeholders: {
          "dana-whitfield": someone("Dana Whitfield", "Chief Financial Officer", "dana.whitfield", "economicBuyer"),
          "luis-ortega": someone("Luis Ortega", "VP Operations", "luis.ortega", "executiveSponsor"),
          "priya-raman": {
            ...someone("Priya Raman", "Director of Fleet", "priya.raman", "champion"),
            readings: stance(80, "Champion", "2026-11-20"),
          },
          "tom-becker": someone("Tom Becker", "IT Security Lead", "TOM.BECKER@HARBORFREIGHTLINES.EXAMPLE", "technicalBuyer"),
          "grace-okafor": someone("Grace Okafor", "Dispatch Manager", "grace.okafor", "userBuyer"),
          "sam-ito": someone("Sam Ito", "Procurement Manager", "sam.ito", "technicalBuyer"),
          "helen-marsh": someone("Helen Marsh", "General Counsel", "helen.marsh"),
          "omar-haddad": someone("Omar Haddad", "Regional Manager", "omar.haddad", "influencer"),
        },
      },
    ]);
    expect([draft.issues, draft.warnings]).toEqual([
      [],
      [
        [12, "Opportunities with Contact Roles"],
        [13, "Copyright (c) 2000-2026 salesforce.com, inc. All rights res…"],
        [14, "Confidential Information - Do Not Distribute"],
        [15, "Generated By:  Sales Ops  11/20/2026, 9:12 AM"],
      ].map(([row, found]) => ({ code: "skippedLine", place: { file, row }, found })),
    ]);
  });

  it("is not dated by a footer that could mean two days", () => {
    const text = samples(file)[file]!.replace("11/20/2026", "11/05/2026");
    expect(readWith(salesforceReport, { [file]: text }).warnings.at(-1)).toEqual({
      code: "undatedStance",
      place: { file, row: 4 },
      found: "Champion",
    });
  });

  it("may hold several opportunities, told apart by their accounts", () => {
    const rows = ["Opportunity Name,Account Name,Last Name,Role", "Renewal,A,Ito,", "Renewal,B,Ito,", "Renewal,A,Marsh,"];
    const { deals } = readWith(salesforceReport, { r: rows.join("\n") });
    expect(deals).toEqual([
      { id: "renewal", name: "Renewal", account: { name: "A" }, stakeholders: { ito: { name: "Ito" }, marsh: { name: "Marsh" } } },
      { id: "renewal-2", name: "Renewal", account: { name: "B" }, stakeholders: { ito: { name: "Ito" } } },
    ]);
  });
});

describe("HubSpot", () => {
  const contact = (number: number, name: string, title: string, email: string, rest: object = {}) => ({
    name,
    title,
    organization: "Harbor Freight Lines",
    email,
    phone: "+1 555 0100",
    crm: [{ system: "hubspot", id: `9021000000${number}`, type: "contact" }],
    coverage: [{ seller: "rae-costa" }],
    ...rest,
  });
  const at = "harborfreightlines.example";
  const stakeholders = {
    "dana-whitfield": contact(1, "Dana Whitfield", "Chief Financial Officer", `dana.whitfield@${at}`, { roles: ["economicBuyer"] }),
    "luis-ortega": contact(2, "Luis Ortega", "VP Operations", `luis.ortega@${at}`, { roles: ["executiveSponsor"] }),
    "priya-raman": contact(3, "Priya Raman", "Director of Fleet", `priya.raman@${at}`, {
      roles: ["champion"],
      readings: stance(80, "Champion", importedOn),
    }),
    "tom-becker": contact(4, "Tom Becker", "IT Security Lead", `tom.becker@${at}`, {
      roles: ["influencer", "blocker"],
      readings: stance(15, "Blocker", importedOn),
    }),
    "grace-okafor": contact(5, "Grace Okafor", "Dispatch Manager", `grace.okafor@${at}`, { roles: ["userBuyer"] }),
    "sam-ito": contact(6, "Sam Ito", "Procurement Manager", "Sam.Ito@HarborFreightLines.example", { roles: ["other"] }),
    "helen-marsh": contact(7, "Helen Marsh", "General Counsel", `helen.marsh@${at}`, { roles: ["legalAndCompliance"] }),
    "omar-haddad": contact(8, "Omar Haddad", "Regional Manager", `omar.haddad@${at}`, { roles: ["influencer"] }),
  };
  const team = { "rae-costa": { name: "Rae Costa" } };
  const emptyRow = { code: "skippedRow", place: { file: "hubspot-contacts.csv", row: 10 }, found: "90210000099" };

  it("contacts stand on the deal that names them", () => {
    const draft = readWith(hubspot, samples("hubspot-contacts.csv", "hubspot-deals.csv"), { importedOn });
    expect(draft.deals).toEqual([
      {
        id: "harbor-freight-lines-fleet-telematics",
        name: "Harbor Freight Lines - Fleet telematics",
        account: { name: "Harbor Freight Lines" },
        stage: "Contract sent",
        amount: { value: 184000 },
        team,
        crm: [{ system: "hubspot", id: "5550000001", type: "deal" }],
        stakeholders,
      },
    ]);
    expect([draft.issues, draft.warnings]).toEqual([[], [emptyRow]]);
  });

  it("contacts alone make a deal of their company", () => {
    const draft = readWith(hubspot, samples("hubspot-contacts.csv"), { importedOn });
    expect(draft.deals).toEqual([
      {
        id: "harbor-freight-lines",
        name: "Harbor Freight Lines",
        account: { name: "Harbor Freight Lines", crm: [{ system: "hubspot", id: "7700000123", type: "company" }] },
        team,
        stakeholders,
      },
    ]);
    expect([draft.issues, draft.warnings]).toEqual([[], [emptyRow]]);
  });

  it("property names do as well as labels, and people without company share a deal", () => {
    const text = [
      "hs_object_id,firstname,lastname,email,company,jobtitle,hs_buying_role,hubspot_owner_id,notes_last_updated",
      "00000000001,Dana,Whitfield,d@x.example,,CFO,BUDGET_HOLDER;CHAMPION,771,2026-10-01 08:00",
      "2,Tom,,,,,LEGAL_AND_COMPLIANCE,,",
    ].join("\n");
    const draft = readWith(hubspot, { "march export.csv": text });
    expect(draft.deals).toEqual([
      {
        id: "march-export",
        name: "march export",
        team: { "771": { name: "771" } },
        stakeholders: {
          "dana-whitfield": {
            name: "Dana Whitfield",
            title: "CFO",
            email: "d@x.example",
            crm: [{ system: "hubspot", id: "00000000001", type: "contact" }],
            roles: ["economicBuyer", "champion"],
            coverage: [{ seller: "771", lastContactOn: "2026-10-01" }],
          },
          tom: { name: "Tom", crm: [{ system: "hubspot", id: "2", type: "contact" }], roles: ["legalAndCompliance"] },
        },
      },
    ]);
    expect(draft.warnings).toEqual([{ code: "undatedStance", place: { file: "march export.csv", row: 2 }, found: "CHAMPION" }]);
  });

  it("tells of contacts on no deal, deals without contacts, and contacts that are not there", () => {
    const draft = readWith(hubspot, {
      c: "Record ID,First Name,Last Name\n1,Dana,Whitfield\n2,Tom,Becker",
      d: "Record ID,Deal Name,Associated Contact IDs\n7,Fleet,1;9\n8,Empty,",
    });
    expect(draft.deals.map(({ name, stakeholders: people }) => [name, Object.keys(people)])).toEqual([["Fleet", ["dana-whitfield"]]]);
    expect(draft.warnings).toEqual([
      { code: "unknownContact", place: { file: "d", row: 2 }, found: "9" },
      { code: "unmatchedDeal", place: { file: "d", row: 3 }, found: "Empty" },
      { code: "unmatchedContact", place: { file: "c", row: 3 }, found: "Tom Becker" },
    ]);
  });

  it("deals alone ask for the contacts", () => {
    const draft = readWith(hubspot, samples("hubspot-deals.csv"));
    expect([draft.deals, draft.issues]).toEqual([
      [],
      [{ code: "missingPartnerFile", place: { file: "hubspot-deals.csv" }, expected: "contacts", params: { for: "people" } }],
    ]);
  });

  it("contacts may name their deals themselves", () => {
    const text = "Record ID,First Name,Last Name,Associated Deal IDs,Associated Deal\n1,Dana,Whitfield,7;8,Fleet\n2,Tom,Becker,7,Fleet";
    expect(readWith(hubspot, { c: text }).deals.map(({ name, crm, stakeholders: people }) => [name, crm?.[0]?.id, Object.keys(people)])).toEqual([
      ["Fleet", "7", ["dana-whitfield", "tom-becker"]],
      ["Fleet", "8", ["dana-whitfield"]],
    ]);
  });
});

describe("Dynamics", () => {
  const file = "dynamics-stakeholders.csv";
  const connection = (number: number) => ({ crm: [{ system: "dynamics", id: `a1b2-0${number}`, type: "connection" }] });
  const stakeholders = {
    "ines-moreau": {
      name: "Ines Moreau",
      title: "Chief Operating Officer",
      email: "ines.moreau@meridianhealth.example",
      ...connection(1),
      roles: ["decisionMaker"],
    },
    "robert-chan": {
      name: "Robert Chan",
      title: "CIO",
      email: "robert.chan@meridianhealth.example",
      ...connection(2),
      roles: ["technicalBuyer", "blocker"],
      readings: stance(15, "Blocker", importedOn),
    },
    "aisha-bello": {
      name: "Aisha Bello",
      title: "Nursing Director",
      email: "aisha.bello@meridianhealth.example",
      ...connection(3),
      roles: ["champion", "influencer"],
      readings: stance(80, "Champion", importedOn),
    },
    "jon-snell": { name: "Jon Snell", ...connection(4), leftOn: importedOn, extra: { "Not at Company Flag": "Not at Company" } },
  };
  const named = { id: "meridian-health-scheduling-platform", name: "Meridian Health - Scheduling platform" };
  const left = { code: "leftCompany", place: { file, row: 5 }, found: "Jon Snell" };

  it("connections are stakeholders; who has left, left on the day of the import", () => {
    const draft = readWith(dynamics, samples(file), { importedOn });
    expect(draft.deals).toEqual([{ ...named, stakeholders }]);
    expect([draft.issues, draft.warnings]).toEqual([[], [{ ...left, params: { leftOn: importedOn } }]]);
  });

  it("no day is made up: without one the flag stays, and stances are not read", () => {
    const draft = readWith(dynamics, samples(file));
    const { readings: _, ...robert } = stakeholders["robert-chan"];
    const { readings: __, ...aisha } = stakeholders["aisha-bello"];
    const { leftOn: ___, ...jon } = stakeholders["jon-snell"];
    expect(draft.deals).toEqual([
      { ...named, stakeholders: { "ines-moreau": stakeholders["ines-moreau"], "robert-chan": robert, "aisha-bello": aisha, "jon-snell": jon } },
    ]);
    expect(draft.warnings).toEqual([
      left,
      { code: "undatedStance", place: { file, row: 3 }, found: "Blocker" },
      { code: "undatedStance", place: { file, row: 4 }, found: "Champion" },
    ]);
  });

  it("tags count as numbers too, and the record's own date goes first", () => {
    const text = [
      "(Do Not Modify) Connection,(Do Not Modify) Modified On,Connected From,Connected To,Role (To),msdyn_decisioninfluencetag,msdyn_orgchangestatus",
      "c1,2026-10-02 08:00,Platform,Ines Moreau,Stakeholder,0,0",
      "c2,2026-10-03 08:00,Platform,Robert Chan,,2,1",
      "c3,,Platform,Aisha Bello,,-1,",
      "c4,,Platform,Jon Snell,,3,",
    ].join("\n");
    const draft = readWith(dynamics, { d: text }, { importedOn });
    const ref = (id: string) => [{ system: "dynamics", id, type: "connection" }];
    expect(draft.deals).toEqual([
      {
        id: "platform",
        name: "Platform",
        stakeholders: {
          "ines-moreau": { name: "Ines Moreau", crm: ref("c1"), roles: ["decisionMaker"] },
          "robert-chan": {
            name: "Robert Chan",
            crm: ref("c2"),
            roles: ["blocker"],
            leftOn: importedOn,
            readings: stance(15, "Blocker", "2026-10-03"),
            extra: { msdyn_orgchangestatus: "1" },
          },
          "aisha-bello": { name: "Aisha Bello", crm: ref("c3") },
          "jon-snell": { name: "Jon Snell", crm: ref("c4") },
        },
      },
    ]);
  });
});
