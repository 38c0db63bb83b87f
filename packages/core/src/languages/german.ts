export { german } from "../words/german/german.js";
export { germanPanels } from "../words/german/germanPanels.js";
