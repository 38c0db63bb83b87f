/** English words that say next to nothing alone, folded; ours. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a about after again all also am an and any are as at be because been before being both but by can can't come " +
    "could did do does doing don't done each else even ever every for from get gets getting give given go goes " +
    "going got had has have having he her here hers him his how i i'd i'll i'm i've if in into is isn't it it's " +
    "its just keep know let let's like made make makes making many may me might mine more most much must my need " +
    "needs never no nor not now of off on once one only or other our ours out over own per put quite rather " +
    "really said same say says see seem she should since so some still such take takes tell than that that's the " +
    "their theirs them then there there's these they they're this those though through to too under until up us " +
    "use used very want wants was we we'd we'll we're we've were what when where whether which while who whom " +
    "whose why will with within without won't would yes yet you you'd you'll you're you've your yours"
  ).split(" "),
);
