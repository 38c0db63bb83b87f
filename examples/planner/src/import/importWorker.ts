import { expose } from "comlink";
import { createImporter } from "./importer.js";

expose(createImporter());
