import { useState } from "react";
import type { Deal } from "@buyinmap/core";
import { DraftCheck } from "../../src/panels/steps/DraftCheck.js";

/** A message with something of everything to remark on. */
const draft = `Hi,

we are excited to leverage our best-of-breed platform for you. We know of fewer empty runs, and we suspect a second failed rollout.

Can you send me the budget? Could you also introduce us to the board? Please let me know when we can meet.`;

/** A host that holds the text of a message. */
export function DraftStage(given: { readonly deal: Deal; readonly id: string; readonly dir: "ltr" | "rtl" }) {
  const [text, setText] = useState(draft);
  return <DraftCheck {...given} text={text} onText={setText} onShowFact={() => {}} />;
}
