import { expose } from "comlink";
import { workOutAdvice, type Adviser } from "./adviser.js";

expose({ workOutAdvice } satisfies Adviser);
