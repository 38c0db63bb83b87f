import { buyingInfluences } from "./views/buyingInfluences.js";
import { championTest } from "./views/championTest.js";
import { engagement } from "./views/engagement.js";
import { powerInterest } from "./views/powerInterest.js";
import { salienceClasses } from "./views/salienceClasses.js";

/** The same deal as other published methods see it. Each is derived from the document and never a second truth. */
export const dealViews = { powerInterest, salienceClasses, engagement, buyingInfluences, championTest };
