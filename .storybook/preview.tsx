import { useEffect, type ReactNode } from "react";
import type { Decorator, Preview } from "@storybook/react-vite";
import { themes } from "../packages/react/src/theme/themes.js";

const grounds = {
  system: "Canvas",
  light: "#ffffff",
  dark: "#14161a",
  contrast: "#ffffff",
  "contrast-dark": "#000000",
} satisfies Record<"system" | (typeof themes)[number], string>;

type Chosen = { readonly theme: keyof typeof grounds; readonly direction: "ltr" | "rtl" };

/** The theme and the direction of the toolbar, on the whole page; what a story says itself is nearer, and counts. */
function Surroundings({ theme, direction, children }: Chosen & { readonly children: ReactNode }) {
  useEffect(() => {
    const { documentElement: page, body } = document;
    if (theme === "system") delete page.dataset["theme"];
    else page.dataset["theme"] = theme;
    page.style.colorScheme = theme === "system" ? "light dark" : theme.endsWith("dark") ? "dark" : "light";
    page.dir = direction;
    body.style.background = grounds[theme];
  }, [theme, direction]);
  return children;
}

const surround: Decorator = (Story, { globals }) => (
  <Surroundings {...(globals as Chosen)}>
    <Story />
  </Surroundings>
);

/** Gives the direction to components that take one, unless their story says it. */
const direct: Decorator = (Story, { args, globals }) => {
  const isOpen = args["dir"] === undefined && globals["direction"] === "rtl";
  return <Story {...(isOpen && { args: { ...args, dir: "rtl" } })} />;
};

const preview: Preview = {
  parameters: { a11y: { test: "error" } },
  initialGlobals: { theme: "system", direction: "ltr" },
  globalTypes: {
    theme: {
      description: "Colors",
      toolbar: {
        title: "Theme",
        icon: "paintbrush",
        dynamicTitle: true,
        items: [
          { value: "system", title: "As the system says" },
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
          { value: "contrast", title: "High contrast" },
          { value: "contrast-dark", title: "High contrast, dark" },
        ],
      },
    },
    direction: {
      description: "Direction of writing",
      toolbar: {
        title: "Direction",
        icon: "transfer",
        dynamicTitle: true,
        items: [
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
      },
    },
  },
  decorators: [direct, surround],
};
export default preview;
