import { writeCsv, writeJson, type Deal } from "@buyinmap/core";
import { today } from "../clock.js";
import { download, fileNameOf } from "./download.js";

export function exportJson(deal: Deal): void {
  download(`${fileNameOf(deal.name)}.json`, new Blob([writeJson([deal])], { type: "application/json" }));
}

export function exportCsv(deal: Deal): void {
  download(`${fileNameOf(deal.name)}.csv`, new Blob([writeCsv([deal])], { type: "text/csv" }));
}

/** Several deals in one document, which can be imported again. */
export function exportDocument(deals: readonly Deal[], name = "buyin-map-backup"): void {
  download(`${name}-${today()}.json`, new Blob([writeJson(deals)], { type: "application/json" }));
}
