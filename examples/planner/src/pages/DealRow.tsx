import { Icon } from "../controls/Icon.js";
import { Menu } from "../controls/Menu.js";
import { hrefOf } from "../routing/route.js";
import type { Summary } from "../storage/summary.js";
import { count, sayDay } from "../words/days.js";
import { MiniMap } from "./MiniMap.js";
import type { DealActions } from "./useDealActions.js";

export const sampleNames = { invented: "Invented sample", historical: "Real committee, 1994" } as const;

/** One deal of the list. */
export function DealRow(props: {
  readonly deal: Summary;
  readonly actions: DealActions;
  readonly onRename: () => void;
}) {
  const { deal, actions } = props;
  const placed = deal.zones.winOver + deal.zones.leanOn + deal.zones.strengthen + deal.zones.keepInView;
  const over = deal.zones.leanOn + deal.zones.strengthen;
  return (
    <li className="deal-row">
      <MiniMap dots={deal.dots} />
      <div className="deal-name">
        <a href={hrefOf({ type: "deal", id: deal.id })}>{deal.name}</a>
        <span className="muted">
          {deal.account}
          {deal.sample && <span className="tag">{sampleNames[deal.sample]}</span>}
        </span>
      </div>
      <dl className="deal-facts">
        <div className="fact-stage">
          <dt>Stage</dt>
          <dd title={deal.stage}>{deal.stage ?? "–"}</dd>
        </div>
        <div className="fact-close">
          <dt>Closes</dt>
          <dd>{deal.closeOn ? sayDay(deal.closeOn) : "–"}</dd>
        </div>
        <div className="fact-people">
          <dt>Committee</dt>
          <dd>
            {count(deal.people, "person", "people")}
            {deal.seats > 0 && <span className="muted">, {count(deal.seats, "seat")}</span>}
          </dd>
        </div>
        <div className="fact-over">
          <dt>Over the line</dt>
          <dd>
            {placed === 0 ? (
              <span className="muted">not placed yet</span>
            ) : (
              <>
                {over} of {placed}
              </>
            )}
          </dd>
        </div>
      </dl>
      <Menu
        label={`Actions for ${deal.name}`}
        items={[
          { label: "Rename", run: props.onRename },
          { label: "Duplicate", run: () => void actions.duplicate(deal.id) },
          { label: "Export JSON", run: () => void actions.exportJson(deal.id) },
          { label: "Export CSV", run: () => void actions.exportCsv(deal.id) },
          { label: "Delete", danger: true, run: () => void actions.remove(deal.id) },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </li>
  );
}
