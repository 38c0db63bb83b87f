import { useState } from "react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { PortfolioMap, type PortfolioMapProps } from "../src/index.js";
import { makePortfolio } from "./crowds.js";
import "../src/styles.css";

const meta = {
  title: "PortfolioMap",
  component: PortfolioMap,
  args: { deals: makePortfolio(1000, 10), today: () => "2026-11-22" },
  render: Host,
} satisfies Meta<typeof PortfolioMap>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The host keeps the deals. */
function Host(props: PortfolioMapProps) {
  const [deals, setDeals] = useState(props.deals);
  return <PortfolioMap {...props} deals={deals} onChange={(deal) => setDeals((last) => last.map((one) => (one.id === deal.id ? deal : one)))} />;
}

/** All stakeholders of a thousand deals. */
export const PortfolioTenThousand: Story = {};

/** One deal among them: everyone else steps back. */
export const OneDeal: Story = { args: { deal: "d7" } };

/** A handful of deals. */
export const FewDeals: Story = { args: { deals: makePortfolio(4, 6) } };

/** Found by words. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("searchbox"));
    await userEvent.paste("cfo northwind");
    await expect(await canvas.findByText(/^\d\d of 10,000 people$/)).toBeVisible();
  },
};

/** As wide as a phone. */
export const PhoneWidth: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 358 }}>
        <Story />
      </div>
    ),
  ],
};
