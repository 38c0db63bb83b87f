import { expose } from "comlink";
import { find, type PlanFinder } from "./planFinder.js";

expose({ find } satisfies PlanFinder);
