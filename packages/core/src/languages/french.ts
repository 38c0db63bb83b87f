export { french } from "../words/french/french.js";
export { frenchPanels } from "../words/french/frenchPanels.js";
