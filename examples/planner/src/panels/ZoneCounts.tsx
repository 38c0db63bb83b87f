import { zoneTitles, type ZoneName } from "@buyinmap/core";
import { count } from "../words/days.js";
import type { OverviewProps } from "./Overview.js";

/** As they lie on the map: buy-in upward, influence to the right. */
const places: readonly ZoneName[] = ["strengthen", "leanOn", "keepInView", "winOver"];

/** How many stand in each zone, and how many stand nowhere yet. */
export function ZoneCounts({ analysis }: Pick<OverviewProps, "analysis">) {
  const all = Object.values(analysis.zones);
  const unplaced = all.filter(({ type }) => type === "unknown").length;
  return (
    <section className="panel-part">
      <h2>Where they stand</h2>
      <dl className="zones">
        {places.map((zone) => (
          <div key={zone} className={zone}>
            <dt>{zoneTitles[zone]}</dt>
            <dd>{all.filter((one) => one.type === "zoned" && one.zone === zone).length.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      {unplaced > 0 && (
        <p className="muted">
          {count(unplaced, "member")} without a place: {unplaced === 1 ? "a score is" : "scores are"} unknown.
        </p>
      )}
    </section>
  );
}
