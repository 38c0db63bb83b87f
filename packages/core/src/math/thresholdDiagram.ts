/**
 * A decision diagram that says whether a weighted sum of yes votes reaches a threshold. Node 0 is “not reached”, node 1
 * “reached”; every other node asks one voter and goes on to a node of lower number. Built once for given weights, it
 * answers for any probabilities in time proportional to its size.
 */
export interface ThresholdDiagram {
  /** By node: index of the voter asked; from the number of voters on, a coin is tossed instead. */
  readonly voter: Int32Array;
  /** By node: where a yes leads, and where anything else does. */
  readonly yes: Int32Array;
  readonly other: Int32Array;
  readonly root: number;
  readonly voters: number;
  /** How often each coin says yes. */
  readonly coins: readonly number[];
}

/** What comes of voters who say yes independently, for each of several columns of probabilities. */
export interface Reached {
  /** By column: probability that the threshold is reached. */
  readonly probability: Float64Array;
  /** By voter and column: by how much it would rise if their yes became certain instead of impossible. */
  readonly swings: Float64Array;
}

/** The sums, from the first to the last whole number, that all lead to one node. */
interface Span {
  readonly node: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Builds the diagram for weights of 0 or more and a whole-number threshold. Heavier voters are asked first, and sums
 * with the same future share a node, which keeps it far smaller than the 2ⁿ coalitions it stands for (interval memo
 * after Behle 2007, “On threshold BDDs and the optimal variable ordering problem”). A weight between two whole numbers
 * counts as one of the two, by a coin that is right on average.
 */
export function thresholdDiagram(weights: readonly number[], threshold: number): ThresholdDiagram {
  const order = weights
    .map((_, voter) => voter)
    .toSorted((one, other) => weights[other]! - weights[one]! || one - other);
  // At each level, the most that all who have not been asked yet can weigh.
  const left = [...weights, 0].fill(0);
  for (let level = order.length - 1; level >= 0; level -= 1) {
    left[level] = left[level + 1]! + Math.ceil(weights[order[level]!]!);
  }
  const memo: Span[][] = order.map(() => []);
  const reached: Span = { node: 1, first: threshold, last: Infinity };
  const missed: readonly Span[] = left.map((most) => ({ node: 0, first: -Infinity, last: threshold - most - 1 }));
  const coins: number[] = [];
  const coinOf = order.map((voter) =>
    Number.isInteger(weights[voter]) ? 0 : weights.length - 1 + coins.push(weights[voter]! % 1),
  );
  const voter = [-1, -1];
  const yes = [0, 1];
  const other = [0, 1];
  const { node: root } = spanAt(0, 0);
  return {
    voter: Int32Array.from(voter),
    yes: Int32Array.from(yes),
    other: Int32Array.from(other),
    root,
    voters: weights.length,
    coins,
  };

  function spanAt(level: number, sum: number): Span {
    if (sum >= threshold) return reached;
    if (sum + left[level]! < threshold) return missed[level]!;
    const known = memo[level]!;
    const at = firstEndingAt(known, sum);
    if (at < known.length && known[at]!.first <= sum) return known[at]!;
    const asked = order[level]!;
    const weight = Math.floor(weights[asked]!);
    const coin = coinOf[level]!;
    // Lower sums first: so most spans are met in their order, and stand last in the memo when they come.
    const low = spanAt(level + 1, sum);
    const least = shifted(spanAt(level + 1, sum + weight), weight);
    const high = coin ? join(coin, shifted(spanAt(level + 1, sum + weight + 1), weight + 1), least) : least;
    const span = join(asked, high, low);
    // Deeper levels alone have grown in the meantime, so the place is still the same.
    known.splice(at, 0, span);
    return span;
  }

  /** Asks a voter, or tosses a coin, unless both answers lead to the same. */
  function join(asked: number, high: Span, low: Span): Span {
    const first = Math.max(high.first, low.first);
    const last = Math.min(high.last, low.last);
    if (high.node === low.node) return { node: low.node, first, last };
    yes.push(high.node);
    other.push(low.node);
    return { node: voter.push(asked) - 1, first, last };
  }
}

function shifted({ node, first, last }: Span, by: number): Span {
  return { node, first: first - by, last: last - by };
}

/** Spans are disjoint and kept in order; the index of the first that ends at or after the sum. */
function firstEndingAt(spans: readonly Span[], sum: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.last < sum) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Columns walked side by side, few enough to stay close to the processor. */
const most = 8;

/**
 * Asks a diagram. `chances` holds a row per voter with `width` columns: their probability of a yes in each of as many
 * situations.
 */
export function reach(diagram: ThresholdDiagram, chances: Float64Array, width: number): Reached {
  const swings = new Float64Array((diagram.voters + diagram.coins.length) * width);
  return { probability: chancesOfReaching(diagram, chances, width, swings), swings };
}

/**
 * Only the probability of reaching the threshold, by column, at a third of the work. Whoever wants swings as well gives
 * room for them, full of zeros.
 */
export function chancesOfReaching(
  diagram: ThresholdDiagram,
  chances: Float64Array,
  width: number,
  swings?: Float64Array,
): Float64Array {
  const { voter, yes, other, root } = diagram;
  const all = withCoins(diagram, chances, width);
  const size = voter.length;
  const probability = new Float64Array(width);
  const step = Math.min(width, most);
  // By node, the chance of reaching the threshold from there, and of getting there at all.
  const onward = new Float64Array(size * step);
  const arriving = new Float64Array(swings ? size * step : 0);
  onward.fill(1, step, 2 * step);
  for (let start = 0; start < width; start += step) {
    const count = Math.min(step, width - start);
    for (let node = 2; node < size; node += 1) {
      const [here, high, low] = [node * step, yes[node]! * step, other[node]! * step];
      const asked = voter[node]! * width + start;
      for (let at = 0; at < count; at += 1) {
        const without = onward[low + at]!;
        onward[here + at] = without + all[asked + at]! * (onward[high + at]! - without);
      }
    }
    probability.set(onward.subarray(root * step, root * step + count), start);
    if (!swings) continue;
    arriving.fill(0).fill(1, root * step, root * step + count);
    for (let node = size - 1; node >= 2; node -= 1) {
      const [here, high, low] = [node * step, yes[node]! * step, other[node]! * step];
      const asked = voter[node]! * width + start;
      for (let at = 0; at < count; at += 1) {
        const comes = arriving[here + at]!;
        const rises = comes * all[asked + at]!;
        arriving[high + at]! += rises;
        arriving[low + at]! += comes - rises;
        swings[asked + at]! += comes * (onward[high + at]! - onward[low + at]!);
      }
    }
  }
  return probability;
}

function withCoins({ coins, voters }: ThresholdDiagram, chances: Float64Array, width: number): Float64Array {
  if (coins.length === 0) return chances;
  const all = new Float64Array((voters + coins.length) * width);
  all.set(chances);
  coins.forEach((coin, index) => all.fill(coin, (voters + index) * width, (voters + index + 1) * width));
  return all;
}
