import { useMemo } from "react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { analyze, type Deal, type PanelLanguage } from "@buyinmap/core";
import { arabicPanels } from "@buyinmap/core/languages/arabic";
import { englishPanels } from "@buyinmap/core/languages/english";
import { frenchPanels } from "@buyinmap/core/languages/french";
import { germanPanels } from "@buyinmap/core/languages/german";
import { japanesePanels } from "@buyinmap/core/languages/japanese";
import { spanishPanels } from "@buyinmap/core/languages/spanish";
import { AskEditor, EstimateView, LeverageList, OutcomeBar, PowerTable, SupportGaps, WarningList } from "../src/index.js";
import { spokenDeals } from "./spokenDeals.js";
import "../src/styles.css";
import "../src/panels/panels.css";

interface PanelsProps {
  readonly deal: Deal;
  readonly language: PanelLanguage;
}

/** What a deal page shows beside the matrix, in one language. */
function Panels({ deal, language }: PanelsProps) {
  const analysis = useMemo(() => analyze(deal, { asOf: "2026-11-22" }), [deal]);
  const shared = { deal, analysis, language };
  return (
    <div style={{ display: "grid", gap: 32 }}>
      <OutcomeBar {...shared} />
      <SupportGaps {...shared} />
      <LeverageList {...shared} />
      <PowerTable {...shared} />
      <WarningList {...shared} />
      <EstimateView {...shared} id="champion" of="buyIn" />
      <AskEditor {...shared} id="champion" dispatch={() => {}} today={() => "2026-11-22"} />
    </div>
  );
}

const meta = { title: "Languages of panels", component: Panels } satisfies Meta<typeof Panels>;
export default meta;

type Story = StoryObj<typeof meta>;

export const English: Story = { args: { deal: spokenDeals.english, language: englishPanels } };

export const German: Story = { args: { deal: spokenDeals.german, language: germanPanels } };

export const French: Story = { args: { deal: spokenDeals.french, language: frenchPanels } };

export const Spanish: Story = { args: { deal: spokenDeals.spanish, language: spanishPanels } };

export const Japanese: Story = { args: { deal: spokenDeals.japanese, language: japanesePanels } };

export const Arabic: Story = { args: { deal: spokenDeals.arabic, language: arabicPanels } };
