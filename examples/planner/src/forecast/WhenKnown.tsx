import type { ReactNode } from "react";
import type { Forecast } from "./forecastOf.js";
import type { ForecastPart } from "./forecastParts.js";
import { NotYet } from "./NotYet.js";

interface WhenKnownProps {
  readonly forecast: Forecast;
  readonly part: ForecastPart;
  /** The heading of what is shown. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the forecast once it is known; until then that it is being worked out, or that it could not be. */
export function WhenKnown({ forecast: { computing, retry }, part, title, children }: WhenKnownProps) {
  if (!computing.includes(part)) return children;
  return (
    <section className={`panel-part computing computing-${part}`}>
      <h2>{title}</h2>
      <NotYet retry={retry} />
    </section>
  );
}
