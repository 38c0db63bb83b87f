import { createRoot } from "react-dom/client";
import { createStore } from "@buyinmap/core";
import { BuyInMatrix, useDealStore } from "@buyinmap/react";
import { threePeople } from "../../packages/react/stories/deals.js";
import "../../packages/react/src/styles.css";

const store = createStore(threePeople);

/** A page with a map, and the scores of one of its people. */
export function show(element: HTMLElement): void {
  element.style.margin = "0";
  createRoot(element).render(<Page />);
}

function Page() {
  const { influence, buyIn } = useDealStore(store).deal.stakeholders["cfo"]!;
  return (
    <>
      <BuyInMatrix store={store} width={720} height={540} card={false} />
      <p data-scores="">{`${influence} ${buyIn}`}</p>
    </>
  );
}
