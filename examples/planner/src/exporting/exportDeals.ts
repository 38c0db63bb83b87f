import { analyze, writeCsv, writeJson, writeMermaid, type Deal } from "@buyinmap/core";
import { today } from "../clock.js";
import { download, fileNameOf } from "./download.js";

export function exportJson(deal: Deal): void {
  download(`${fileNameOf(deal.name)}.json`, new Blob([writeJson([deal])], { type: "application/json" }));
}

export function exportCsv(deal: Deal): void {
  download(`${fileNameOf(deal.name)}.csv`, new Blob([writeCsv([deal])], { type: "text/csv" }));
}

/** The map as a chart in Mermaid's language, for documents that draw it. */
export function exportMermaid(deal: Deal): void {
  const text = writeMermaid(deal, analyze(deal, { asOf: today() }));
  download(`${fileNameOf(deal.name)}.mmd`, new Blob([text], { type: "text/vnd.mermaid" }));
}

/** Several deals in one document, which can be imported again. */
export function exportDocument(deals: readonly Deal[], name = "buyin-map-backup"): void {
  download(`${name}-${today()}.json`, new Blob([writeJson(deals)], { type: "application/json" }));
}
