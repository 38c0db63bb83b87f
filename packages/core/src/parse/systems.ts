import type { System } from "./draftPerson.js";

/** The CRMs that we know, and what they call their records. */
export const salesforce: System = { id: "salesforce", person: "Contact", deal: "Opportunity", account: "Account" };
export const hubspotSystem: System = { id: "hubspot", person: "contact", deal: "deal", account: "company" };
export const dynamicsSystem: System = { id: "dynamics", person: "contact", deal: "opportunity", account: "account" };
