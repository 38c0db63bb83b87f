import { useState } from "react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { createStore, type Deal, type Language } from "@buyinmap/core";
import { arabic } from "@buyinmap/core/languages/arabic";
import { english } from "@buyinmap/core/languages/english";
import { french } from "@buyinmap/core/languages/french";
import { german } from "@buyinmap/core/languages/german";
import { japanese } from "@buyinmap/core/languages/japanese";
import { spanish } from "@buyinmap/core/languages/spanish";
import { BuyInMatrix, CommitteeTable } from "../src/index.js";
import { spokenDeals } from "./spokenDeals.js";
import "../src/styles.css";

interface BothProps {
  readonly deal: Deal;
  readonly language: Language;
}

/** The matrix and its table twin, in one language. */
function Both({ deal, language }: BothProps) {
  const [store] = useState(() => createStore(deal));
  const [selected, select] = useState<string | undefined>("champion");
  const shared = { store, language, selected: selected ?? null, onSelect: select, today: () => "2026-11-22" };
  return (
    <>
      <BuyInMatrix {...shared} />
      <CommitteeTable {...shared} />
    </>
  );
}

const meta = { title: "Languages", component: Both } satisfies Meta<typeof Both>;
export default meta;

type Story = StoryObj<typeof meta>;

export const English: Story = { args: { deal: spokenDeals.english, language: english } };

export const German: Story = { args: { deal: spokenDeals.german, language: german } };

export const French: Story = { args: { deal: spokenDeals.french, language: french } };

export const Spanish: Story = { args: { deal: spokenDeals.spanish, language: spanish } };

export const Japanese: Story = { args: { deal: spokenDeals.japanese, language: japanese } };

/** From right to left, with Arabic-Indic digits. */
export const Arabic: Story = { args: { deal: spokenDeals.arabic, language: arabic } };
