import { useState } from "react";
import { RollUpView } from "@buyinmap/react";
import type { Deal } from "@buyinmap/core";
import { NotYet } from "../forecast/NotYet.js";
import { go } from "../routing/route.js";
import { useRollUp } from "./useRollUp.js";

/** What a manager can help with, over all deals and sellers. */
export function RollUpTab({ deals }: { readonly deals: readonly Deal[] }) {
  const [attempt, setAttempt] = useState(1);
  return <RolledUp key={attempt} deals={deals} onRetry={() => setAttempt(attempt + 1)} />;
}

function RolledUp({ deals, onRetry }: { readonly deals: readonly Deal[]; readonly onRetry: () => void }) {
  const rolling = useRollUp(deals);
  if (rolling.type !== "known") return <NotYet retry={rolling.type === "failed" ? onRetry : undefined} />;
  return (
    <RollUpView
      deals={deals}
      rollUp={rolling.rollUp}
      onSelectDeal={(id) => go({ type: "deal", id })}
      headingLevel={2}
    />
  );
}
