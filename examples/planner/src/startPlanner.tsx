import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.js";
import { createToasts } from "./controls/toasts.js";
import { createToggle } from "./controls/toggle.js";
import { createImporting } from "./import/importing.js";
import { PlannerContext } from "./planner.js";
import { placeSamples } from "./samples/placeSamples.js";
import { openLibrary, type Library } from "./storage/library.js";
import { currentTheme, showTheme } from "./theme/theme.js";
import "./theme/tokens.css";
import "./theme/base.css";
import "./controls/controls.css";
import "./pages/pages.css";
import "./panels/panels.css";
import "./import/import.css";
import "@buyinmap/react/styles.css";

/** A running planner. */
export interface RunningPlanner {
  readonly library: Library;
  readonly stop: () => void;
}

/** Opens the planner in an element, on the database of this name, in the browser's default place or another. */
export function startPlanner(element: HTMLElement, databaseName = "buyin-map", factory?: IDBFactory): RunningPlanner {
  showTheme(currentTheme());
  const library = openLibrary(databaseName, factory);
  const toasts = createToasts();
  const importing = createImporting(library);
  void placeSamples(library);
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <PlannerContext value={{ library, toasts, importing, asking: createToggle() }}>
        <App />
      </PlannerContext>
    </StrictMode>,
  );
  return {
    library,
    stop() {
      importing.cancel();
      root.unmount();
      library.close();
    },
  };
}
