import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { BuyInMatrix } from "../src/index.js";
import { reviewedCrowd, reviewedDeal } from "./reviewedDeal.js";
import "../src/styles.css";

const meta = {
  title: "BuyInMatrix/Reviews",
  component: BuyInMatrix,
  args: { defaultDeal: reviewedDeal, asOf: "2026-11-22", today: () => "2026-11-22" },
} satisfies Meta<typeof BuyInMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Lines through earlier reviews, with a dot at each; dotted where a review did not know. */
export const Trails: Story = {};

/** Around someone selected, the trails of others step back. */
export const OneFollowed: Story = { args: { selected: "security" } };

/** Where everyone stood at a review. */
export const AtReview: Story = { args: { moment: { review: "october", share: 0 } } };

/** On the way between two reviews. */
export const BetweenReviews: Story = { args: { moment: { review: "october", share: 0.5 } } };

/** Of forty people, only those attended to show a trail. */
export const Crowd: Story = { args: { defaultDeal: reviewedCrowd, selected: "p07" } };

/** In the dark. */
export const Dark: Story = {
  decorators: [
    (Story) => (
      <div data-theme="dark" style={{ background: "#14161a", padding: 16 }}>
        <Story />
      </div>
    ),
  ],
};

/** The past in the dark. */
export const DarkPast: Story = { ...Dark, args: { moment: { review: "august", share: 0 } } };

/** From right to left: time runs to the left. */
export const RightToLeft: Story = { args: { dir: "rtl", locale: "ar-EG", moment: { review: "october", share: 0.4 } } };

/** As wide as a phone. */
export const PhoneWidth: Story = {
  args: { moment: { review: "october", share: 0.4 } },
  decorators: [
    (Story) => (
      <div style={{ width: 358 }}>
        <Story />
      </div>
    ),
  ],
};

/** Back to a review, and back to today. */
export const ThereAndBack: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Previous review" }));
    await expect(canvas.getByRole("slider", { name: "Time" })).toHaveAttribute("aria-valuetext", "Nov 6, 2026");
    await expect(canvas.getByRole("button", { name: /^Dana Whitfield.*buy-in 49/ })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Today" }));
    await expect(canvas.getByRole("button", { name: /^Dana Whitfield.*buy-in 55/ })).toBeVisible();
  },
};
