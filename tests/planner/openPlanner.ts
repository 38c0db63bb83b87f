import { startPlanner, type RunningPlanner } from "../../examples/planner/src/startPlanner.js";

/** A planner in the page of the test, on a database of this name. */
export function openPlanner(databaseName: string, hash = "#/", factory?: IDBFactory): RunningPlanner {
  location.hash = hash;
  const element = document.createElement("div");
  document.body.append(element);
  const planner = startPlanner(element, databaseName, factory);
  return {
    ...planner,
    stop() {
      planner.stop();
      element.remove();
    },
  };
}

/** A planner in a window of its own, with modules of its own: another tab, or the same one after a reload. */
export interface OtherTab {
  readonly document: Document;
  readonly window: Window;
  readonly close: () => void;
}

/** Fetches what is imported only when it is needed; a test may let that fail. */
export interface Network {
  fetch: (load: () => Promise<unknown>) => Promise<unknown>;
}

export async function openTab(databaseName: string, hash = "#/", network: Network = { fetch: (load) => load() }): Promise<OtherTab> {
  const frame = document.createElement("iframe");
  frame.width = "1200";
  frame.height = "800";
  document.body.append(frame);
  const inside = frame.contentDocument!;
  frame.contentWindow!.location.hash = hash;
  inside.body.innerHTML = '<div id="planner"></div>';
  const script = inside.createElement("script");
  script.type = "module";
  const module = new URL("../../examples/planner/src/startPlanner.tsx", import.meta.url).pathname;
  script.textContent = `
    import { startPlanner } from ${JSON.stringify(module)};
    window.planner = startPlanner(document.getElementById("planner"), ${JSON.stringify(databaseName)});
  `;
  // What Vite's own page would define before any component is loaded.
  Object.assign(frame.contentWindow!, {
    $RefreshReg$: () => {},
    $RefreshSig$: () => (type: unknown) => type,
    __vite_plugin_react_preamble_installed__: true,
    // And what Vitest's own page would: it watches every import that is made later.
    __vitest_browser_runner__: { wrapDynamicImport: (load: () => Promise<unknown>) => network.fetch(load) },
  });
  inside.body.append(script);
  return {
    document: inside,
    window: frame.contentWindow!,
    close() {
      (frame.contentWindow as unknown as { planner?: RunningPlanner }).planner?.stop();
      frame.remove();
    },
  };
}
