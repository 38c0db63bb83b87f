import { HoverName } from "./layers/crowd/HoverName.js";
import { GroupPanel } from "./panels/GroupPanel.js";

/** What it takes to read a crowd: who lies under the pointer, and who is in a group. */
export const crowdReading = { GroupPanel, HoverName };
