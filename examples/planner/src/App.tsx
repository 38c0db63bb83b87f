import { useEffect, useRef } from "react";
import { ToastList } from "./controls/ToastList.js";
import { CoachingPage } from "./coaching/CoachingPage.js";
import { DropZone } from "./import/DropZone.js";
import { ImportPage } from "./import/ImportPage.js";
import { Header } from "./pages/Header.js";
import { DealPage } from "./pages/DealPage.js";
import { DealsPage } from "./pages/DealsPage.js";
import { KeepingBanner } from "./pages/KeepingBanner.js";
import { EveryonePage } from "./people/EveryonePage.js";
import { usePlanner } from "./planner.js";
import { useRoute } from "./routing/useRoute.js";

/** The whole planner: a bar, one page, and what may come up on any page. */
export function App() {
  const { toasts } = usePlanner();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = JSON.stringify(route);
  const shown = useRef(place);

  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place]);

  return (
    <div className="planner">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to content
      </a>
      <Header />
      <KeepingBanner />
      <main id="main" ref={main} tabIndex={-1}>
        {route.type === "deals" && <DealsPage />}
        {route.type === "deal" && <DealPage key={route.id} id={route.id} />}
        {route.type === "import" && <ImportPage />}
        {route.type === "coaching" && <CoachingPage />}
        {route.type === "everyone" && <EveryonePage />}
      </main>
      <DropZone />
      <ToastList toasts={toasts} />
    </div>
  );
}
