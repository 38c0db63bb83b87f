/** What a column can mean, in the words of the import page. A meaning without an entry is shown by its id. */
export const meaningNames: Readonly<Record<string, string>> = {
  contactId: "Contact id",
  id: "Id",
  name: "Name",
  firstName: "First name",
  lastName: "Last name",
  title: "Title",
  role: "Role",
  department: "Department",
  organization: "Organization",
  email: "Email",
  phone: "Phone",
  influence: "Influence",
  buyIn: "Buy-in",
  targetInfluence: "Target influence",
  targetBuyIn: "Target buy-in",
  assessedAt: "Assessed on",
  assessedBy: "Assessed by",
  notes: "Notes",
  reportsTo: "Reports to",
  leftOn: "Left the company on",
  left: "Has left the company",
  owner: "Our contact owner",
  lastContactOn: "Last contact on",
  deal: "Deal",
  dealId: "Deal id",
  stage: "Stage",
  amount: "Amount",
  currency: "Currency",
  closeOn: "Closes on",
  account: "Account",
  accountId: "Account id",
  connection: "Connection",
  contactIds: "Contacts of the deal",
  decisionTag: "Decision influence tag",
  accountRole: "Account role code",
  modifiedOn: "Last modified on",
  createdOn: "Created on",
  deleted: "Is deleted",
  extra: "Keep as it is",
  ignored: "Leave out",
};

/** The formats that are recognized. */
export const formatNames: Readonly<Record<string, string>> = {
  json: "Buy-in Map file",
  salesforceObjects: "Salesforce object export",
  salesforceReport: "Salesforce report",
  hubspot: "HubSpot export",
  dynamics: "Dynamics export",
  spreadsheet: "Spreadsheet",
};

/** Scales that scores are stated on. A range is shown by its bounds. */
const scaleNames: Readonly<Record<string, string>> = {
  enemyToMentor: "Enemy … mentor",
  hostileToConvinced: "Hostile … convinced",
  innerCircle: "Outside … inner circle",
  letToMakeItHappen: "No commitment … make it happen",
  lowToHigh: "Low, medium, high",
  minorToDecisive: "Minor … decisive",
  resistantToChampion: "Resistant … champion",
  resistantToLeading: "Resistant … leading",
};

/** "0..10" as "0 to 10"; a scale of words by its ends. */
export function sayScale(id: string): string {
  return scaleNames[id] ?? id.replace("..", " to ").replaceAll("-", "−");
}
