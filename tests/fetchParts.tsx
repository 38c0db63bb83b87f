import { createRoot } from "react-dom/client";
import { later } from "../packages/react/src/later.js";
import { useLater } from "../packages/react/src/hooks/useLater.js";

// Maps fetch what they need beyond their picture once it is there. Here all of it has come before a test begins, so that a
// map can be used as soon as it is seen.
const root = createRoot(document.createElement("div"));
await new Promise<void>((done) => root.render(<Parts done={done} />));
root.unmount();

function Parts({ done }: { readonly done: () => void }) {
  const parts = [
    useLater(later.card, true),
    useLater(later.crowd, true),
    useLater(later.crowdReading, true),
    useLater(later.editing, true),
    useLater(later.interaction, true),
    useLater(later.travel, true),
  ];
  if (parts.every(Boolean)) done();
  return null;
}
