import { forecastVote, type VoteForecast } from "../../math/committeeVote.js";
import type { Given } from "../given.js";
import { vote, type Refusal, type Vote } from "./vote.js";

/** The vote held: the prepared vote with its forecast, or why there is none. */
export function forecast(given: Given): (Omit<Vote, "type"> & { readonly type: "forecast"; readonly result: VoteForecast }) | Refusal {
  const prepared = given.once(vote);
  if (prepared.type === "refused") return prepared;
  return { ...prepared, type: "forecast", result: forecastVote(prepared.ballot, prepared.factors, prepared.profiles) };
}
