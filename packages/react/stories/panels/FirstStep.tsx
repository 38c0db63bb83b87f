import { advise } from "@buyinmap/core";
import { StepCard } from "../../src/panels/steps/StepCard.js";
import type { Given } from "./shownPanels.js";

/** The first step that is advised about someone, else the first of all. */
export function FirstStep(given: Given) {
  const steps = advise(given.deal, given.analysis);
  const step = steps.find(({ about }) => about.includes(given.id)) ?? steps[0];
  if (!step) return <p className="bim">Nothing is advised.</p>;
  return <StepCard {...given} step={step} steps={steps} onShowFact={() => {}} />;
}
