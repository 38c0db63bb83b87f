export { english } from "../words/english/english.js";
export { englishPanels } from "../words/english/englishPanels.js";
