import type { Deal } from "@buyinmap/core";
import type { OverviewTab } from "../panels/Overview.js";
import type { PersonTab } from "../panels/PersonPanel.js";

/** Where something of a deal stands in the panels: with a person, or in the overview. */
export interface FactPlace {
  readonly person?: string;
  readonly personTab?: PersonTab;
  readonly overviewTab?: OverviewTab;
}

/** The place of what a JSON Pointer into a deal leads to. */
export function placeOfFact(path: string, deal: Deal): FactPlace {
  const [room, id = "", field = ""] = path.split("/").slice(1).map(unescape);
  if (room === "stakeholders" && Object.hasOwn(deal.stakeholders, id)) {
    return { person: id, personTab: personTabs[field] ?? "who" };
  }
  const from = room === "ties" ? deal.ties?.[id]?.from : undefined;
  if (from !== undefined) return { person: from, personTab: "network" };
  return { overviewTab: overviewTabs[room ?? ""] ?? "gaps" };
}

const personTabs: Readonly<Record<string, PersonTab>> = {
  readings: "evidence",
  asks: "evidence",
  buyIn: "evidence",
  influence: "evidence",
  reasons: "convictions",
  concerns: "convictions",
  criteria: "convictions",
  persona: "convictions",
  coverage: "network",
  research: "network",
};

const overviewTabs: Readonly<Record<string, OverviewTab>> = { rule: "rule", research: "deal", ties: "deal" };

function unescape(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
