import { BuyInMatrix } from "@buyinmap/react";
import "@buyinmap/react/styles.css";
import { createRoot } from "react-dom/client";
import { deal } from "./deal.js";

createRoot(document.getElementById("map")!).render(<BuyInMatrix defaultDeal={deal} />);
