"use client";

import type { Deal } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import { useFewer } from "../panel/useFewer.js";
import { describeFact, type FactText } from "./describeFact.js";
import type { StepCatalog } from "./stepCatalog.js";

interface FactListProps {
  readonly label: string;
  /** JSON Pointers into the deal. */
  readonly paths: readonly string[];
  readonly deal: Deal;
  readonly catalog: StepCatalog;
  /** Whose facts go without saying. */
  readonly about?: string | undefined;
  readonly onShowFact?: ((path: string) => void) | undefined;
}

const few = 4;

/** Facts out of the deal, each one the way to where it stands, if the host offers one. */
export function FactList({ label, paths, deal, catalog, about, onShowFact }: FactListProps) {
  const { facts } = catalog.steps;
  const more = useFewer(paths, few);
  const { name } = catalog.speech(deal);
  const say = ({ of, text }: FactText) => (of === undefined || of === about ? text : facts.ofPerson(name(of), text));
  return (
    <>
      <ul className="bim-step-facts" aria-label={label}>
        {more.shown.map((path) => {
          const text = say(describeFact(path, { deal, catalog }));
          return (
            <li key={path}>
              {onShowFact ? (
                <button type="button" className="bim-fact" aria-label={facts.show(text)} onClick={() => onShowFact(path)}>
                  <span className="bim-capital">{text}</span>
                </button>
              ) : (
                <span className="bim-capital">{text}</span>
              )}
            </li>
          );
        })}
      </ul>
      <MoreButton more={more} count={paths.length} catalog={catalog} />
    </>
  );
}
