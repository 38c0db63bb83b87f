export { spanish } from "../words/spanish/spanish.js";
export { spanishPanels } from "../words/spanish/spanishPanels.js";
