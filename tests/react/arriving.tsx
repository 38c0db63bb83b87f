import { useEffect, useState, type ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createStore } from "@buyinmap/core";
import { BuyInMatrix, useDealStore } from "@buyinmap/react";
import { makeCrowd } from "../../packages/react/stories/crowds.js";
import { threePeople } from "../../packages/react/stories/deals.js";
import { reviewedDeal } from "../../packages/react/stories/reviewedDeal.js";
import "../../packages/react/src/styles.css";
import { tiedDeal } from "./tiedDeal.js";

const store = createStore(threePeople);
const [dozens, crowd] = [makeCrowd(60), makeCrowd(300)];
const size = { width: 720, height: 540, card: false };

/** Pages with a map, by what is on it. */
export const pages = {
  few: <Few />,
  growing: <Growing />,
  crowd: <BuyInMatrix {...size} deal={crowd} />,
  tied: <BuyInMatrix {...size} deal={tiedDeal} />,
  past: <BuyInMatrix {...size} deal={reviewedDeal} asOf="2026-11-22" moment={{ review: "august", share: 0 }} />,
} satisfies Record<string, ReactNode>;
export type PageName = keyof typeof pages;

/** Draws a page, or takes up what a server has drawn; what React has to say of that goes into `problems`. */
export function show(host: HTMLElement, page: PageName, problems: unknown[]): void {
  const map = (
    <>
      {pages[page]}
      <Sign />
    </>
  );
  if (host.hasChildNodes()) hydrateRoot(host, map, { onRecoverableError: (error) => problems.push(error) });
  else createRoot(host).render(map);
}

/** Marks the page once React has gone through it. */
function Sign() {
  useEffect(() => document.documentElement.setAttribute("data-drawn", ""));
  return null;
}

/** A map, and the scores of one of its people. */
function Few() {
  const { influence, buyIn } = useDealStore(store).deal.stakeholders["cfo"]!;
  return (
    <>
      <BuyInMatrix {...size} store={store} />
      <p data-scores="">{`${influence} ${buyIn}`}</p>
    </>
  );
}

/** A map of a few dozen that becomes a crowd. */
function Growing() {
  const [count, setCount] = useState(60);
  return (
    <>
      <BuyInMatrix {...size} deal={count === 60 ? dozens : crowd} />
      <button type="button" data-grow="" onClick={() => setCount(300)}>
        Grow
      </button>
    </>
  );
}
