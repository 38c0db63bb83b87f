export { arabic } from "../words/arabic/arabic.js";
export { arabicPanels } from "../words/arabic/arabicPanels.js";
