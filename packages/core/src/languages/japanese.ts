export { japanese } from "../words/japanese/japanese.js";
export { japanesePanels } from "../words/japanese/japanesePanels.js";
