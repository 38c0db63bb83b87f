import type { Format } from "./format.js";
import { dynamics } from "./formats/dynamics.js";
import { hubspot } from "./formats/hubspot.js";
import { json } from "./formats/json.js";
import { salesforceObjects } from "./formats/salesforceObjects.js";
import { salesforceReport } from "./formats/salesforceReport.js";
import { spreadsheet } from "./formats/spreadsheet.js";

/** Every kind of file that we read, the most particular first: a text goes to the first that recognizes it. */
export const formats: readonly Format[] = [json, salesforceObjects, salesforceReport, hubspot, dynamics, spreadsheet];
