import { startPlanner } from "./startPlanner.js";

const element = document.getElementById("planner");
if (!element) throw new Error("The page has no #planner element.");
startPlanner(element);
