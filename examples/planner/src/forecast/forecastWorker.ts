import { expose } from "comlink";
import { workOut, type Forecaster } from "./forecaster.js";

expose({ workOut } satisfies Forecaster);
