import { apply, createStore } from "@buyinmap/core";
import { MovingMarks } from "./layers/marks/MovingMarks.js";
import { MoveBar } from "./panels/MoveBar.js";

/** What it takes to change a deal on its map: fetched once the picture is there, and only where it may be changed. */
export const editing = { apply, createStore, MovingMarks, MoveBar };
