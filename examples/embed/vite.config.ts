import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

// Only here, inside the repository: reads the sources of the packages, so that nothing has to be built first.
const conditions = ["@buyinmap/source", ...defaultClientConditions];

export default defineConfig({ plugins: [react()], resolve: { conditions } });
