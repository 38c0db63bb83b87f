import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { BuyInMatrix } from "../src/index.js";
import { fortyPeople, unknowns } from "./deals.js";
import "../src/styles.css";
import "./looks/blueprint.css";
import "./looks/newsprint.css";

const meta = {
  title: "Looks",
  component: BuyInMatrix,
  args: { defaultDeal: unknowns, selected: "cfo", today: () => "2026-11-22" },
} satisfies Meta<typeof BuyInMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A page with the ground of the look, edge to edge. */
function pageOf(look: string, ground: string): Decorator {
  return (Story) => (
    <div className={look} style={{ margin: -16, padding: 24, background: ground }}>
      <Story />
    </div>
  );
}

const onBlueprint = pageOf("blueprint", "#0b2545");
const onNewsprint = pageOf("newsprint", "#fbf6ea");

/** The preset for bright places, whatever the system says. */
export const Light: Story = { args: { theme: "light" } };

/** The preset for dark places. */
export const Dark: Story = { args: { theme: "dark" } };

/** Seven to one for text, four and a half to one for all that is drawn. */
export const HighContrast: Story = { args: { theme: "contrast" } };

/** The same on black. */
export const HighContrastDark: Story = { args: { theme: "contrast-dark" } };

/** A technical drawing, by nothing but variables: see stories/looks/blueprint.css. */
export const Blueprint: Story = { decorators: [onBlueprint] };

/** The same with forty people. */
export const BlueprintOfForty: Story = { args: { defaultDeal: fortyPeople, selected: "p03" }, decorators: [onBlueprint] };

/** A page of a newspaper, by nothing but variables: see stories/looks/newsprint.css. */
export const Newsprint: Story = { decorators: [onNewsprint] };

/** The same with forty people. */
export const NewsprintOfForty: Story = { args: { defaultDeal: fortyPeople, selected: "p03" }, decorators: [onNewsprint] };
